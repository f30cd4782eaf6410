import { basename, dirname } from 'node:path/posix';
import { textOf, type SourceFile } from '../content/files.ts';
import { differs } from '../content/vocabulary.ts';
import { readYaml, type Checked } from '../content/yaml-file.ts';
import { splitEntry } from '../markdown/frontmatter.ts';
import { startOf, yearOf } from '../schema/edtf.ts';
import { entrySchema, type Entry } from '../schema/entry.ts';
import { readBody, type Body } from './body.ts';

/** An entry and its body. */
export type EntryFile = { entry: Entry; body: Body };

/** Read an entry from the disk, with all that is wrong in it. */
export function readEntryFile(source: Pick<SourceFile, 'file' | 'path'>): Checked<EntryFile> {
  const read = textOf(source);
  return 'problems' in read ? read : readEntry(source.file, read.text);
}

/** Read the text of an entry's file, `content/articles/2016/rt-hoiu.md` below the archive's root. */
export function readEntry(file: string, text: string): Checked<EntryFile> {
  const { yaml, body, bodyLine } = splitEntry(text);
  if (yaml === '') {
    return { problems: [`${file}:1: there is no front matter. Begin the file with "---", keys, and "---".`] };
  }
  const front = readYaml(entrySchema, { file, yaml, line: 2 });
  const read = readBody(body);
  const inBody = read.problems.map(({ line, message }) => `${file}:${line + bodyLine - 1}: ${message}`);
  if ('problems' in front) return { problems: [...front.problems, ...inBody] };
  const misplaced = misplacements(front.data, file).map(([key, message]) => front.at([key], message));
  const problems = [...misplaced, ...inBody];
  return problems.length > 0 ? { problems } : { data: { entry: front.data, body: read }, at: front.at };
}

/** Give the year on which all readings of an entry's date agree. */
export function yearOfEntry({ datePublished, dateEdtf = '' }: Entry): string | undefined {
  return datePublished?.slice(0, 4) ?? yearOf(dateEdtf);
}

// What contradicts itself, or the place of the file: the key to blame, and why.
function misplacements(entry: Entry, file: string): [key: keyof Entry, message: string][] {
  const name = basename(file, '.md');
  const folder = basename(dirname(file));
  const right = yearOfEntry(entry) ?? 'undated';
  const dateKey = entry.datePublished === null && entry.dateEdtf ? 'dateEdtf' : 'datePublished';
  const wrong: [keyof Entry, string][] = [];
  if (entry.id !== name) {
    wrong.push(['id', differs(entry.id, name)]);
  }
  if (folder !== right) {
    const move = `Move the file to "content/articles/${right}/", or correct the date`;
    wrong.push([dateKey, `${dateKey} "${entry[dateKey]}" does not fit the folder "${folder}". ${move}.`]);
  }
  if (entry.datePublished && entry.dateEdtf && !entry.datePublished.startsWith(startOf(entry.dateEdtf))) {
    const day = entry.datePublished.slice(0, 10);
    wrong.push(['dateEdtf', `dateEdtf "${entry.dateEdtf}" contradicts datePublished "${day}". Write "${day}".`]);
  }
  return wrong;
}
