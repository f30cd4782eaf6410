import { hash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** A file of the archive: its path relative to the root, with slashes, its place on the disk and its SHA-256. */
export type SourceFile = { file: string; path: string; hash: string };
type Place = Pick<SourceFile, 'file' | 'path'>;

/**
 * Find all files that match a pattern below a folder, in the order of their paths by code unit: `a/*.yaml` in a folder,
 * `a/**\/*.md` in all below it too. (A glob of Node says the same, and takes longer than to read the files.)
 */
export function filesIn(root: string, pattern: string): SourceFile[] {
  const [, folder = '', deep, name = ''] = /^([^*]*\/)?(\*\*\/)?([^/]*)$/.exec(pattern) ?? [];
  if (!existsSync(join(root, folder))) return [];
  const wanted = new RegExp(`^${name.replace(/[.+^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')}$`, 's');
  const found = readdirSync(join(root, folder), { recursive: deep !== undefined, withFileTypes: true }).filter((entry) => wanted.test(entry.name) && !entry.isDirectory());
  const files = found.map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/')).sort();
  return files.map((file) => {
    const path = join(root, file);
    return { file, path, hash: sha256(readFileSync(path)) };
  });
}

/** The text of a file, or that it has none. */
export type Decoded = { text: string } | { problems: string[] };
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Read a file's text, or say that it is not UTF-8. */
export function textOf({ file, path }: Place): Decoded {
  return decoded(file, readFileSync(path));
}

/** Read a file's text, or say that it is not UTF-8, with the SHA-256 of its bytes. */
export function hashedText({ file, path }: Place): Decoded & { hash: string } {
  const text = readFileSync(path, 'utf8');
  // What is no UTF-8 is read as U+FFFD; but that may stand there itself.
  if (!text.includes('\uFFFD')) return { text, hash: sha256(text) };
  const bytes = readFileSync(path);
  return { ...decoded(file, bytes), hash: sha256(bytes) };
}

function decoded(file: string, bytes: Uint8Array): Decoded {
  try {
    return { text: utf8.decode(bytes) };
  } catch {
    return { problems: [`${file}:1: the file is not in UTF-8. Save it again with the encoding "UTF-8".`] };
  }
}

/** The SHA-256 of a text or of bytes, in hex. */
export function sha256(data: Uint8Array | string): string {
  return hash('sha256', data);
}
