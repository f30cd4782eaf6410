import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readEntryFile } from '../archive/entry.ts';
import { filesIn, textOf, type SourceFile } from '../content/files.ts';
import { vocabularyFiles } from '../content/vocabulary-files.ts';
import { readVocabulary, unknownId } from '../content/vocabulary.ts';
import { lintVocabulary, type Findings } from '../ingest/tags/lint/vocabulary.ts';
import { suggest, type Document, type Suggestion } from '../ingest/tags/suggest/count.ts';
import { stubOf } from '../ingest/tags/suggest/stub.ts';
import { splitEntry } from '../markdown/frontmatter.ts';
import { readMarkdown } from '../markdown/read.ts';
import type { IngestReport } from '../schema/report.ts';
import type { Tag } from '../schema/vocabulary.ts';
import { loadArchive, type Place } from './archive.ts';
import { Complaint } from './complaint.ts';

type Options = Place & { action: string; yaml?: boolean; unused?: boolean; least?: number };

/** `warraq vocabulary lint` finds what is wrong with the tags, `warraq vocabulary suggest` what they do not cover yet. */
export async function vocabulary({ action, yaml = false, unused = false, least = 3, ...place }: Options): Promise<number> {
  if (action !== 'lint' && action !== 'suggest') {
    console.error(`warraq vocabulary: there is no action "${action}". Write "lint" or "suggest".`);
    return 2;
  }
  const { root } = await loadArchive(place);
  return action === 'lint' ? lint(root, unused) : showSuggestions(root, { yaml, least: Number(least) });
}

function lint(root: string, showUnused: boolean): number {
  const { terms, problems } = readVocabulary(vocabularyFiles(root));
  const { faults, warnings } = lintVocabulary(terms);
  const ids = terms.filter(({ kind }) => kind === 'tag').map(({ id }) => id);
  const { faults: inEntries, used } = entriesOf(root, ids);
  const unused = ids.filter((id) => !used.has(id));
  for (const warning of warnings) console.warn(`warning: ${warning}`);
  if (showUnused) for (const id of unused) console.log(`unused: ${id}`);
  const all = [...problems, ...faults, ...inEntries];
  if (all.length > 0) throw new Complaint(all.join('\n'));
  console.log(`vocabulary: ${ids.length} tags, all well; ${unused.length} stand in no entry${showUnused || unused.length === 0 ? '' : ' (--unused lists them)'}`);
  return 0;
}

/** The tags that entries name, and those among them that are not there. Other faults of an entry are for `warraq check`. */
function entriesOf(root: string, ids: string[]): Pick<Findings, 'faults'> & { used: Set<string> } {
  const used = new Set<string>();
  const known = new Set(ids);
  const faults = filesIn(root, 'content/articles/**/*.md').flatMap((source) => {
    const read = readEntryFile(source);
    if ('problems' in read) return [];
    return read.data.entry.keywords.flatMap((id, index) => {
      used.add(id);
      return known.has(id) ? [] : [read.at(['keywords', index], unknownId('keywords', id, ids, 'content/tags/'))];
    });
  });
  return { faults, used };
}

function showSuggestions(root: string, { yaml, least }: { yaml: boolean; least: number }): number {
  if (!(least >= 1)) throw new Complaint(`--least "${least}" is no number of articles. Write --least 3.`);
  const { terms } = readVocabulary(vocabularyFiles(root));
  const tags = terms.flatMap(({ kind, data }) => (kind === 'tag' && data ? [data as Tag] : []));
  const found = suggest(documents(filesIn(root, 'content/articles/**/*.md')), tags, least);
  if (yaml) console.log(found.map(stubOf).join('\n'));
  else for (const one of found) console.log(table(one));
  const words = keywordsOf(root);
  const comment = yaml ? '# ' : '';
  for (const [word, count] of words.filter(([, files]) => files >= least)) console.log(`${comment}${count} files of the source say: ${word}`);
  if (found.length + words.length === 0) console.log(`${comment}Nothing that ${least} articles name is without a tag.`);
  return 0;
}

function table({ kind, name, articles, examples }: Suggestion): string {
  return [`${String(articles).padStart(5)} ${kind.padEnd(6)} ${name}`, ...examples.map(({ id, text }) => `        ${id}: ${text}`)].join('\n');
}

function* documents(files: readonly SourceFile[]): Iterable<Document> {
  for (const source of files) {
    const read = textOf(source);
    if ('problems' in read) continue;
    const { yaml, body } = splitEntry(read.text);
    const headline = /^headline: *(.*)$/mu.exec(yaml)?.[1] ?? '';
    yield { id: basename(source.file, '.md'), text: [headline, ...readMarkdown(body).map(({ text }) => text)].join('\n') };
  }
}

/** The sources' own keywords, as the last run of ingest noted them, the most frequent first. */
function keywordsOf(root: string): [string, number][] {
  const path = join(root, '.warraq/report.json');
  if (!existsSync(path)) return [];
  const { files } = JSON.parse(readFileSync(path, 'utf8')) as IngestReport;
  const counts = new Map<string, number>();
  for (const word of files.flatMap(({ suggested = [] }) => suggested)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort(([one, a], [other, b]) => b - a || (one < other ? -1 : 1));
}
