import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Picture } from '../../archive/pictures.ts';

/** What came of a picture: its facts, or why it cannot be shown. */
export type Outcome = { picture: Picture } | { problem: string };

/** What earlier builds made: which bytes a file held when it was last looked at, and what came of bytes. */
export type Ledger = {
  /** `stamp` is size and time of the file: bytes are read again only where it changed. */
  hashOf(file: string, stamp: string): string | undefined;
  outcomeOf(hash: string): Outcome | undefined;
  saw(file: string, stamp: string, hash: string): void;
  keep(hash: string, outcome: Outcome): void;
  close(): void;
};

/** Open the ledger of an archive's pictures. It may be deleted at any time: then all pictures are made again. */
export function openLedger(path: string): Ledger {
  mkdirSync(dirname(path), { recursive: true });
  const db = new DatabaseSync(path, { timeout: 10_000 });
  db.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;
    CREATE TABLE IF NOT EXISTS files (file TEXT PRIMARY KEY, stamp TEXT NOT NULL, hash TEXT NOT NULL) WITHOUT ROWID;
    CREATE TABLE IF NOT EXISTS made (hash TEXT PRIMARY KEY, outcome TEXT NOT NULL) WITHOUT ROWID`);
  const known = db.prepare('SELECT hash FROM files WHERE file = ? AND stamp = ?');
  const made = db.prepare('SELECT outcome FROM made WHERE hash = ?');
  const seen = db.prepare('INSERT OR REPLACE INTO files VALUES (?, ?, ?)');
  const kept = db.prepare('INSERT OR REPLACE INTO made VALUES (?, ?)');
  return {
    hashOf: (file, stamp) => known.get(file, stamp)?.['hash'] as string | undefined,
    outcomeOf: (hash) => {
      const row = made.get(hash);
      return row && (JSON.parse(String(row['outcome'])) as Outcome);
    },
    saw: (file, stamp, hash) => void seen.run(file, stamp, hash),
    keep: (hash, outcome) => void kept.run(hash, JSON.stringify(outcome)),
    close: () => db.close(),
  };
}
