import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A file of the archive: its path relative to the root, with slashes, its place on the disk and its SHA-256. */
export type SourceFile = { file: string; path: string; hash: string };

/** Find all files that match a pattern below a folder, in the order of their paths by code unit. */
export function filesIn(root: string, pattern: string): SourceFile[] {
  const found = globSync(pattern, { cwd: root }).map((path) => path.replaceAll('\\', '/'));
  return found.sort().map((file) => {
    const path = join(root, file);
    return { file, path, hash: sha256(readFileSync(path)) };
  });
}

/** Read a file's text, or say that it is not UTF-8. */
export function textOf({ file, path }: SourceFile): { text: string } | { problems: string[] } {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(path)) };
  } catch {
    return { problems: [`${file}:1: the file is not in UTF-8. Save it again with the encoding "UTF-8".`] };
  }
}

/** The SHA-256 of a text or of bytes, in hex. */
export function sha256(data: Uint8Array | string): string {
  return createHash('sha256').update(data).digest('hex');
}
