import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn, sha256 } from '../content/files.ts';

/** Name the version of everything that turns an entry into rows: the program's own files and its pinned libraries. */
export function pipelineHash(): string {
  const program = join(import.meta.dirname, '../..');
  const own = ['archive', 'content', 'markdown', 'schema'].flatMap((room) => filesIn(program, `src/${room}/*.ts`));
  const manifest = join(program, 'package.json');
  const pinned = existsSync(manifest) ? (JSON.parse(readFileSync(manifest, 'utf8')) as { dependencies?: object }) : {};
  return sha256(JSON.stringify([own.map(({ hash }) => hash), pinned.dependencies]));
}
