import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Write a file whole or not at all, and not if it holds these bytes already. Says whether it wrote. */
export function writeWhole(path: string, content: string): boolean {
  if (existsSync(path) && readFileSync(path, 'utf8') === content) return false;
  mkdirSync(dirname(path), { recursive: true });
  const draft = `${path}.${process.pid}.tmp`;
  writeFileSync(draft, content);
  renameSync(draft, path);
  return true;
}

/** Remove the drafts that runs left below a folder when they were killed; those of a run that still lives stay. */
export function sweepDrafts(folder: string): void {
  const files = existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }) : [];
  for (const draft of files) {
    const writer = Number(/\.(\d+)\.tmp$/.exec(draft)?.[1]);
    if (writer > 0 && !lives(writer)) rmSync(join(folder, draft), { force: true });
  }
}

function lives(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
