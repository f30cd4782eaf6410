import { basename } from 'node:path/posix';
import type { DatabaseSync } from 'node:sqlite';
import type { SourceFile } from '../content/files.ts';
import type { Path } from '../content/messages.ts';
import { unknownId } from '../content/vocabulary.ts';
import type { Entry } from '../schema/entry.ts';
import { readEntryFile } from './entry.ts';

type Kind = 'tag' | 'section' | 'outlet' | 'batch' | 'copy' | 'story';

const places: Record<Kind, { name: keyof Entry; where: string }> = {
  tag: { name: 'keywords', where: 'content/tags/' },
  section: { name: 'articleSection', where: 'content/sections.yaml' },
  outlet: { name: 'publisher', where: 'content/outlets/' },
  batch: { name: 'batch', where: 'content/batches.yaml' },
  copy: { name: 'duplicateOf', where: 'content/articles/' },
  story: { name: 'sameStory', where: 'content/articles/' },
};

const unknown = `
  SELECT a.file, m.kind, m.key FROM members m JOIN articles a USING (id)
    LEFT JOIN terms t ON t.kind = m.kind AND t.id = m.key
    WHERE m.kind IN ('tag', 'section', 'outlet', 'batch') AND t.id IS NULL
  UNION ALL SELECT a.file, r.kind, r.other FROM relations r JOIN articles a USING (id)
    WHERE r.other NOT IN (SELECT id FROM articles)`;

const circular = `
  WITH RECURSIVE chain (id, other) AS (
    SELECT id, other FROM relations WHERE kind = 'copy'
    UNION SELECT chain.id, r.other FROM chain JOIN relations r ON r.id = chain.other AND r.kind = 'copy'
  )
  SELECT a.file, r.other AS key FROM chain JOIN articles a USING (id) JOIN relations r ON r.id = a.id AND r.kind = 'copy'
    WHERE chain.other = chain.id`;

/**
 * Find entries that name a tag, section, outlet or other article which is not there, and copies of which none is shown.
 * It asks the whole catalog, since a tag may vanish while the entry stays as it was.
 */
export function faultyReferences(db: DatabaseSync, files: SourceFile[]): string[] {
  // An entry with a fault of its own is not in the catalog; that it is missing is not the other one's fault.
  const ids = new Set(files.map(({ file }) => basename(file, '.md')));
  const say = (file: string, name: keyof Entry, key: string, message: string): string => {
    const source = files.find((candidate) => candidate.file === file);
    return source ? locate(source, { name, key }, message) : `${file}:1: ${message}`;
  };
  const unknowns = (db.prepare(unknown).all() as { file: string; kind: Kind; key: string }[])
    .filter(({ kind, key }) => !ofArticles(kind) || !ids.has(key))
    .map(({ file, kind, key }) => {
      const { name, where } = places[kind];
      return say(file, name, key, unknownId(name, key, ofArticles(kind) ? [...ids] : termIds(db, kind), where));
    });
  const circles = (db.prepare(circular).all() as { file: string; key: string }[]).map(({ file, key }) =>
    say(file, 'duplicateOf', key, `duplicateOf "${key}" leads back to this article, so that none is shown. Remove the line from the one to show.`),
  );
  return [...unknowns, ...circles];
}

function ofArticles(kind: Kind): boolean {
  return kind === 'copy' || kind === 'story';
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
