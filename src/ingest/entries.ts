import { existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parseDocument, type Document, type YAMLMap } from 'yaml';
import { chunksOf, joinChunks } from '../markdown/chunks.ts';
import { joinEntry, splitEntry, writeYaml } from '../markdown/frontmatter.ts';
import { yearOf } from '../schema/edtf.ts';
import { fingerprint } from './hash.ts';
import type { Version } from './merge.ts';
import { filesBelow } from './walk.ts';
import { writeWhole } from './write.ts';

const FOLDER = 'content/articles';

/** Find the entries of an archive: id → path within the archive. */
export function findEntries(root: string): Map<string, string> {
  const paths = filesBelow(root, FOLDER).filter((path) => path.endsWith('.md')).sort();
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

/**
 * Write a new entry, or a version over an entry; says where it lies now and whether anything was written. An entry that changes
 * its folder is moved before it is written: a run that is killed between the two leaves one file.
 */
export function writeEntry(root: string, version: Version, before?: Existing): { path: string; wrote: boolean } {
  const wanted = pathOf(version.data) ?? before?.path ?? `${FOLDER}/undated/${String(version.data['id'])}.md`;
  const moves = before !== undefined && before.path !== wanted && !existsSync(join(root, wanted));
  const path = before && !moves ? before.path : wanted;
  if (moves) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    renameSync(join(root, before.path), join(root, path));
  }
  const wrote = writeWhole(join(root, path), before ? rewritten(version, before) : textOf(version));
  return { path, wrote: wrote || moves };
}

/** An entry on the disk; `isOurs` where nobody changed what the machine wrote. */
export type Existing = Version & { path: string; source: string; isOurs: boolean };

function textOf({ data, body }: Version): string {
  return joinEntry(data, joinChunks(body));
}

/** A file as the machine wrote it is written anew; where a person shaped it, only the fields that changed are touched. */
function rewritten(version: Version, before: Existing): string {
  if (sameVersion(version, before)) return before.source;
  return before.isOurs && before.source === textOf(before) ? textOf(version) : patched(version, before);
}

/** An editor's comments, quotes and order of keys stay: fields are set one by one in the document. */
function patched({ data, body }: Version, before: Existing): string {
  const parts = splitEntry(before.source);
  const document = parseDocument(parts.yaml);
  const changed = Object.keys({ ...before.data, ...data }).filter((name) => fingerprint(data[name]) !== fingerprint(before.data[name]));
  for (const name of changed) {
    const node = fingerprint(data[name]) === '' && data[name] !== null ? undefined : parseDocument(writeYaml({ [name]: data[name] })).get(name, true);
    if (node === undefined) document.delete(name);
    else if (document.has(name)) document.set(name, node);
    else insert(document, name, node, Object.keys(data));
  }
  const yaml = changed.length === 0 ? parts.yaml : document.toString({ lineWidth: 0, flowCollectionPadding: false });
  const sameBody = body.length === before.body.length && body.every((chunk, index) => chunk === before.body[index]);
  return `---\n${yaml}---\n\n${sameBody ? parts.body : joinChunks(body)}`;
}

/** Put a new field where its order says: before the first that comes later. */
function insert(document: Document, name: string, node: unknown, order: readonly string[]): void {
  const { items } = document.contents as YAMLMap;
  const later = new Set(order.slice(order.indexOf(name) + 1));
  const place = items.findIndex(({ key }) => later.has(String(key)));
  items.splice(place < 0 ? items.length : place, 0, document.createPair(name, node));
}

/** The fields (and `body`) in which two versions differ. */
export function changesOf(one: Version, other: Version): string[] {
  const names = [...new Set([...Object.keys(one.data), ...Object.keys(other.data)])];
  const changed = names.filter((name) => fingerprint(one.data[name]) !== fingerprint(other.data[name]));
  return fingerprint(one.body) === fingerprint(other.body) ? changed : [...changed, 'body'];
}

/** Whether two versions say the same, field by field and block by block. */
export function sameVersion(one: Version, other: Version): boolean {
  return changesOf(one, other).length === 0;
}

/** The accession number in an entry's file; nothing where it has none. */
export function accessionIn(root: string, path: string): number | undefined {
  const number = Number(/^accession: (\d+)$/m.exec(readFileSync(join(root, path), 'utf8'))?.[1]);
  return number > 0 ? number : undefined;
}
