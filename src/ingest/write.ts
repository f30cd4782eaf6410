import { closeSync, existsSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { filesBelow } from './walk.ts';

/** Write a file whole or not at all, and not if it holds these bytes already. Says whether it wrote. */
export function writeWhole(path: string, content: string): boolean {
  if (existsSync(path) && readFileSync(path, 'utf8') === content) return false;
  mkdirSync(dirname(path), { recursive: true });
  const draft = `${path}.${process.pid}.tmp`;
  writeFileSync(draft, content);
  renameSync(draft, path);
  return true;
}

/** So many characters are written at once. */
const PART = 1 << 20;

/** A file that is written part by part beside the old one, which stands until `keep`. What is kept cannot be dropped. */
export type Draft = { write: (part: string) => void; keep: () => void; drop: () => void };

/** Begin to write a file of any length. */
export function openDraft(path: string): Draft {
  mkdirSync(dirname(path), { recursive: true });
  const draft = `${path}.${process.pid}.tmp`;
  const file = openSync(draft, 'w');
  let [waiting, isOpen] = ['', true];
  const flush = (): void => {
    writeSync(file, waiting);
    waiting = '';
  };
  return {
    write(part) {
      waiting += part;
      if (waiting.length >= PART) flush();
    },
    keep() {
      flush();
      closeSync(file);
      isOpen = false;
      renameSync(draft, path);
    },
    drop() {
      if (!isOpen) return;
      closeSync(file);
      rmSync(draft);
      isOpen = false;
    },
  };
}

/** Write a file of any length whole or not at all, part by part. */
export function writeLines(path: string, parts: Iterable<string>): void {
  const draft = openDraft(path);
  try {
    for (const part of parts) draft.write(part);
    draft.keep();
  } finally {
    draft.drop();
  }
}

/** Remove the drafts that runs left below a folder of an archive when they were killed; those of a run that still lives stay. */
export function sweepDrafts(root: string, folder: string): void {
  for (const draft of filesBelow(root, folder)) {
    const writer = Number(/\.(\d+)\.tmp$/.exec(draft)?.[1]);
    if (writer > 0 && !lives(writer)) rmSync(join(root, draft), { force: true });
  }
}

function lives(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
