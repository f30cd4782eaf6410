import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { decode, type Decoded, type Refused } from './decode.ts';
import { sha256 } from './hash.ts';

/** A file of `seeds/` as it was read: its path within the archive, and its text or the reason why there is none. */
export type SeedFile = { file: string; sha256: string; content: Decoded | Refused };

/** A decoded seed: its path as the report names it, and the SHA-256 of its bytes. */
export type Seed = Decoded & { file: string; sha256: string };

/** List the files of an archive's `seeds/`, sorted by path; hidden files are no seeds. */
export function listSeeds(root: string): string[] {
  const folder = join(root, 'seeds');
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile() && !item.name.startsWith('.'))
    .map((item) => join(item.parentPath, item.name).slice(root.length + 1).replaceAll('\\', '/'))
    .sort();
}

/** Read and decode one file; a file above the limit (bytes) is not decoded. */
export function readSeedFile(path: string, file: string, maxBytes: number): SeedFile {
  const size = statSync(path).size;
  if (size > maxBytes) {
    const message = `the file has ${size} bytes, more than the ${maxBytes} allowed. Split it, or raise "maxSeedBytes" in archive.config.ts`;
    return { file, sha256: '', content: { refused: 'huge', message } };
  }
  const bytes = readFileSync(path);
  return { file, sha256: sha256(bytes), content: decode(bytes) };
}
