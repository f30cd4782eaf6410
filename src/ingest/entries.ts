import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseDocument } from 'yaml';
import { chunksOf, joinChunks } from '../markdown/chunks.ts';
import { joinEntry, splitEntry, writeYaml } from '../markdown/frontmatter.ts';
import { yearOf } from '../schema/edtf.ts';
import { fingerprint } from './hash.ts';
import type { Version } from './merge.ts';
import { writeWhole } from './write.ts';

const FOLDER = 'content/articles';

/** Find the entries of an archive: id → path within the archive. */
export function findEntries(root: string): Map<string, string> {
  const folder = join(root, FOLDER);
  if (!existsSync(folder)) return new Map();
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((item) => item.isFile() && item.name.endsWith('.md'));
  const paths = files.map((item) => join(item.parentPath, item.name).slice(root.length + 1).replaceAll('\\', '/')).sort();
  return new Map(paths.map((path) => [basename(path, '.md'), path]));
}

/** The path of an entry: by the year of its date, where one is known; none for a date that an editor mistyped. */
function pathOf(data: Version['data']): string | undefined {
  const { datePublished, dateEdtf, id } = data as Partial<Record<string, string | null>>;
  if (datePublished && !/^\d{4}-/.test(datePublished)) return undefined;
  const year = datePublished?.slice(0, 4) ?? yearOf(dateEdtf ?? '');
  return `${FOLDER}/${year && /^\d{4}$/.test(year) ? year : 'undated'}/${id}.md`;
}

/** Read an entry as an editor may have left it. Throws on front matter that is not YAML, with the line. */
export function readEntry(root: string, path: string): Version & { source: string } {
  const source = readFileSync(join(root, path), 'utf8');
  const { yaml, body } = splitEntry(source);
  const document = parseDocument(yaml);
  const [error] = document.errors;
  if (error) throw new Error(`${path}:${(error.linePos?.[0].line ?? 0) + 1}: ${error.message.split('\n')[0]!}`);
  return { data: (document.toJS() ?? {}) as Record<string, unknown>, body: chunksOf(body), source };
}

/** Write a new entry, or a version over an entry in which only the fields that changed are touched. */
export function writeEntry(root: string, version: Version, before?: { path: string; source: string } & Version): boolean {
  const path = pathOf(version.data) ?? before?.path ?? `${FOLDER}/undated/${String(version.data['id'])}.md`;
  const wrote = writeWhole(join(root, path), before ? patched(version, before) : joinEntry(version.data, joinChunks(version.body)));
  if (before && before.path !== path) rmSync(join(root, before.path));
  return wrote || (before !== undefined && before.path !== path);
}

/** An editor's comments, quotes and order of keys stay: fields are set one by one in the document. */
function patched({ data, body }: Version, before: { source: string } & Version): string {
  const parts = splitEntry(before.source);
  const document = parseDocument(parts.yaml);
  const changed = Object.keys({ ...before.data, ...data }).filter((name) => fingerprint(data[name]) !== fingerprint(before.data[name]));
  for (const name of changed) {
    const node = fingerprint(data[name]) === '' && data[name] !== null ? undefined : parseDocument(writeYaml({ [name]: data[name] })).get(name, true);
    if (node === undefined) document.delete(name);
    else document.set(name, node);
  }
  const yaml = changed.length === 0 ? parts.yaml : document.toString({ lineWidth: 0, flowCollectionPadding: false });
  const sameBody = body.length === before.body.length && body.every((chunk, index) => chunk === before.body[index]);
  return `---\n${yaml}---\n\n${sameBody ? parts.body : joinChunks(body)}`;
}
