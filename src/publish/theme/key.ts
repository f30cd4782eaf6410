import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn, sha256 } from '../../content/files.ts';
import type { Archive } from '../../schema/config.ts';

const program = join(import.meta.dirname, '../../..');
/** What no page is made of. */
const elsewhere = /^src\/(?:cli|ingest|publish\/(?!theme))\//;

/** Name the version of all that makes a page of the catalog's answers: the program's files, its libraries, Node, and where the site lies. */
export function themeKey({ config: { site, base } }: Archive): string {
  const own = filesIn(program, 'src/**/*.*').filter(({ file }) => !elsewhere.test(file));
  const pinned = sha256(readFileSync(join(program, 'package-lock.json')));
  return sha256(JSON.stringify([own.map(({ file, hash }) => [file, hash]), pinned, process.version, site, base])).slice(0, 16);
}
