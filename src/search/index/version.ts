import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn, sha256 } from '../../content/files.ts';

/** Name the version of all that makes an index of articles: our analyser, the writer and Pagefind. */
export function engineHash(): string {
  const program = join(import.meta.dirname, '../../..');
  const own = ['src/arabic/**/*.*', 'src/search/*.ts', 'src/search/index/*.ts'].flatMap((pattern) => filesIn(program, pattern));
  const manifest = join(program, 'package.json');
  const pinned = existsSync(manifest) ? (JSON.parse(readFileSync(manifest, 'utf8')) as { dependencies?: Record<string, string> }) : {};
  return sha256(JSON.stringify([own.map(({ hash }) => hash), pinned.dependencies?.['pagefind']]));
}
