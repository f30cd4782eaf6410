import { basename } from 'node:path/posix';
import type { DatabaseSync } from 'node:sqlite';
import type { SourceFile } from '../content/files.ts';
import type { Path } from '../content/messages.ts';
import { unknownId } from '../content/vocabulary.ts';
import type { Entry } from '../schema/entry.ts';
import { readEntryFile } from './entry.ts';

type Kind = 'tag' | 'section' | 'outlet' | 'article';

const places: Record<Kind, { name: keyof Entry; where: string }> = {
  tag: { name: 'keywords', where: 'content/tags/' },
  section: { name: 'articleSection', where: 'content/sections.yaml' },
  outlet: { name: 'publisher', where: 'content/outlets/' },
  article: { name: 'duplicateOf', where: 'content/articles/' },
};

const unknown = `
  SELECT a.file, m.kind, m.key FROM members m JOIN articles a USING (id)
    LEFT JOIN terms t ON t.kind = m.kind AND t.id = m.key
    WHERE m.kind IN ('tag', 'section', 'outlet') AND t.id IS NULL
  UNION ALL SELECT a.file, 'article', b.data ->> 'duplicateOf' FROM articles a JOIN bodies b USING (id)
    WHERE a.ownStatus = 'duplicate' AND b.data ->> 'duplicateOf' NOT IN (SELECT id FROM articles)`;

/**
 * Find entries that name a tag, section, outlet or other article which is not there. It asks the whole catalog, since
 * a tag may vanish while the entry stays as it was.
 */
export function unknownReferences(db: DatabaseSync, files: SourceFile[]): string[] {
  // An entry with a fault of its own is not in the catalog; that it is missing is not the other one's fault.
  const ids = new Set(files.map(({ file }) => basename(file, '.md')));
  const rows = db.prepare(unknown).all() as { file: string; kind: Kind; key: string }[];
  return rows
    .filter(({ kind, key }) => kind !== 'article' || !ids.has(key))
    .map(({ file, kind, key }) => {
      const { name, where } = places[kind];
      const known = kind === 'article' ? [...ids] : termIds(db, kind);
      const source = files.find((candidate) => candidate.file === file);
      const message = unknownId(name, key, known, where);
      return source ? locate(source, { name, key }, message) : `${file}:1: ${message}`;
    });
}

function termIds(db: DatabaseSync, kind: Kind): string[] {
  return db.prepare('SELECT id FROM terms WHERE kind = ? ORDER BY id').all(kind).map(({ id }) => String(id));
}

function locate(source: SourceFile, { name, key }: { name: keyof Entry; key: string }, message: string): string {
  const read = readEntryFile(source);
  if ('problems' in read) return `${source.file}:1: ${message}`;
  const value = read.data.entry[name];
  const path: Path = Array.isArray(value) ? [name, value.indexOf(key as never)] : [name];
  return read.at(path, message);
}
