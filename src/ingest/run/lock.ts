import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { DatabaseSync } from 'node:sqlite';

const LOCK = '.warraq/lock.db';
/** SQLite's code for a database that another connection holds. */
const BUSY = 5;
/** So long (milliseconds) between two looks at a lock that another run holds. */
const PAUSE = 100;

/**
 * Wait until no other run works on an archive, then hold it; call what is returned to let it go. The lock is SQLite's own on
 * an empty database: the system frees it however the process ends, so a killed run leaves nothing to clean up.
 */
export async function holdArchive(root: string, onWait: () => void = () => {}): Promise<() => void> {
  mkdirSync(join(root, '.warraq'), { recursive: true });
  const database = new DatabaseSync(join(root, LOCK));
  for (let waits = 0; !begins(database); waits += 1) {
    if (waits === 0) onWait();
    await sleep(PAUSE);
  }
  return () => database.close();
}

function begins(database: DatabaseSync): boolean {
  try {
    database.exec('BEGIN EXCLUSIVE');
    return true;
  } catch (error) {
    if ((error as { errcode?: number }).errcode === BUSY) return false;
    throw error;
  }
}
