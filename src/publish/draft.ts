import { copyFileSync, existsSync, linkSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { sha256 } from '../content/files.ts';
import { listPublished } from './record/folder.ts';
import type { Published } from './record/manifest.ts';

/** A site in the making: of the standing one's files (`old`) some stay as they are; those that are new lie in `folder`. */
export type Draft = {
  folder: string;
  out: string;
  old: ReadonlyMap<string, Published>;
  /** Let a file of the standing site stay; false where there is none that can. */
  keep: (file: string) => boolean;
  /** Give a file its bytes. Equal bytes are the old file, with its time. */
  put: (file: string, bytes: Uint8Array) => void;
  /** Lend the old files of a folder to a maker that replaces files and never writes into one. */
  lend: (prefix: string) => void;
  /** All files of the new site, in order of name, and those of them that are new. */
  finish: () => { files: Published[]; made: Set<string> };
};

/** Begin a site in an empty folder. */
export function openDraft(folder: string, out: string, old: ReadonlyMap<string, Published>): Draft {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const kept = new Set<string>();
  const keep = (file: string): boolean => old.has(file) && Boolean(kept.add(file));
  return {
    folder,
    out,
    old,
    keep,
    put(file, bytes) {
      if (old.get(file)?.hash === sha256(bytes)) return void kept.add(file);
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), bytes);
    },
    lend(prefix) {
      for (const file of old.keys()) if (file.startsWith(prefix)) lendFile(join(out, file), join(folder, file));
    },
    finish() {
      // What a maker wrote as it was before is no news.
      const written = listPublished(folder, old).filter(({ file, hash }) => old.get(file)?.hash !== hash || !keep(file));
      const made = new Set(written.map(({ file }) => file));
      const stay = [...kept].filter((file) => !made.has(file)).map((file) => old.get(file)!);
      return { files: [...stay, ...written].sort((a, b) => (a.file < b.file ? -1 : 1)), made };
    },
  };
}

/** The same file under a second name, or a copy on another disk. */
function lendFile(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  if (existsSync(to)) return;
  try {
    linkSync(from, to);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'EXDEV' && code !== 'EPERM' && code !== 'EMLINK') throw error;
    copyFileSync(from, to);
  }
}
