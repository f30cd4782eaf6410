/**
 * Score the finder of copies on the texts of the demo: `node eval/duplicates.ts [--json]`. Each text is changed as texts
 * are on their way from file to file, and stands beside its change in an archive of all texts. It prints how alike the
 * two are, and how many are linked: as one article, of which one is shown, or as two that tell one story. Then it counts
 * what is linked among the texts as they are, beside the marks. Exit 1 below the pinned floors.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { compare } from '../src/ingest/duplicates/compare.ts';
import { findDuplicates } from '../src/ingest/duplicates/find.ts';
import { traitsOf, type Item } from '../src/ingest/duplicates/item.ts';
import { nameOf } from '../src/ingest/sources/source.ts';
import { foldedWords, numbersOf, shinglesOf, type Shingles } from '../src/ingest/duplicates/shingles.ts';
import { changes, type Change } from './duplicates/changes.ts';
import floors from './duplicates/floors.json' with { type: 'json' };
import { mean } from './measures.ts';
import type { Place } from './seeds.ts';

type Mark = Place & { headline: string; publisher: string; datePublished: string | null; body: string[]; tags: string[]; sameStory?: string };
type Floor = { one: number; linked: number };
type Text = Omit<Mark, 'sameStory'>;

const { values } = parseArgs({ options: { json: { type: 'boolean', default: false } } });
const marks = readFileSync(new URL('demo.jsonl', import.meta.url), 'utf8').trim().split('\n').map((line) => JSON.parse(line) as Mark).map((mark) => ({ ...mark, file: nameOf(mark) }));
const rows = Object.fromEntries(changes.map((change) => [change.name, score(change)]));
const stories = scoreStories();
const below = [
  ...Object.entries(floors.changes as Record<string, Floor>).filter(([name, { one, linked }]) => rows[name]!.one < one || rows[name]!.linked < linked).map(([name]) => name),
  ...(rows['another article']!.linked > 0 || stories.found < floors.stories.found || stories.false > floors.stories.false ? ['stories'] : []),
];
if (values.json) console.log(JSON.stringify({ changes: rows, stories, floors, below }));
else {
  console.table(rows);
  console.log(`Stories told by several: ${stories.found} of ${stories.marked} pairs found, ${stories.false} false, among ${marks.length} texts.`);
  for (const name of below) console.error(`${name}: fewer are found than before, or false ones. Mend it, or write why in eval/duplicates/floors.json.`);
}
process.exitCode = below.length > 0 ? 1 : 0;

/** Put the change of every text beside them all, in another outlet under another headline unless the change says so. */
function score({ make, sameOutlet }: Change): { texts: number; jaccard: number; contained: number; one: number; linked: number } {
  const pairs = marks.map((mark, index): [Text, Text] => {
    const other = marks[(index + 7) % marks.length]!;
    const copy = { ...mark, file: `changed/${mark.file}`, body: [...make(mark.body, other.body)], publisher: sameOutlet ? mark.publisher : 'other', headline: `رواية ${index}` };
    return [mark, copy];
  });
  const found = relationsOf(pairs.map(([, copy]) => copy));
  const likeness = pairs.map(([text, copy]) => compare(read(text), read(copy)));
  const links = pairs.map(([text, copy]) => linkOf(found, text.file, copy.file));
  const share = (wanted: (link: string | undefined) => boolean): number => Number((links.filter(wanted).length / links.length).toFixed(3));
  return {
    texts: pairs.length,
    jaccard: Number(mean(likeness.map(({ jaccard }) => jaccard)).toFixed(2)),
    contained: Number(mean(likeness.map(({ contained }) => contained)).toFixed(2)),
    one: share((link) => link === 'one'),
    linked: share((link) => link !== undefined),
  };
}

function scoreStories(): { marked: number; found: number; false: number } {
  const pair = (one: string, other: string): string => [one, other].sort().join(' ');
  const marked = new Set(marks.flatMap(({ file, sameStory }) => (sameStory ? [pair(file, sameStory)] : [])));
  const linked = new Set([...relationsOf([])].flatMap(([id, { duplicateOf, sameStory }]) => [...(duplicateOf ? [duplicateOf] : []), ...sameStory].map((other) => pair(id, other))));
  return { marked: marked.size, found: [...marked].filter((one) => linked.has(one)).length, false: [...linked].filter((one) => !marked.has(one)).length };
}

/** Find what is linked among all texts of the demo and some more. */
function relationsOf(more: readonly Text[]): ReturnType<typeof findDuplicates> {
  const texts = new Map([...marks, ...more].map((text) => [text.file, text]));
  const items = [...texts.values()].map((text, index): Item => {
    const { headline, datePublished, tags: keywords, publisher, file } = text;
    return { ...traitsOf({ headline, datePublished, keywords, author: [] }, bodyOf(text)), id: file, accession: index + 1, publisher };
  });
  return findDuplicates(items, (id) => bodyOf(texts.get(id)!));
}

function linkOf(found: ReturnType<typeof findDuplicates>, one: string, other: string): 'one' | 'story' | undefined {
  const root = (id: string): string => found.get(id)?.duplicateOf ?? id;
  if (root(one) === root(other)) return 'one';
  return found.get(root(one))?.sameStory.includes(root(other)) ? 'story' : undefined;
}

function bodyOf({ body }: Text): string {
  return body.join('\n');
}

function read(text: Text): Shingles {
  const words = foldedWords(bodyOf(text));
  return { shingles: shinglesOf(words), numbers: numbersOf(words) };
}
