import { isMap, isSeq, parseDocument, type Document, type YAMLMap, type YAMLSeq } from 'yaml';
import type { LearnedLine } from '../../schema/learned.ts';
import { lineKey, zoneOf, type LineKey } from './lines.ts';

/** What a run counted of a line; `text` where it is new to the file. Only frequent lines are worth a question. */
export type Counted = { count: number; frequent: boolean; example?: string | undefined; text?: string | undefined };

const OPENING = ` Lines that stand in the head or the tail of many seeds of this outlet ("of" counts its seeds).
 They may be part of the page and not of the articles. Nothing is taken out until you write "status: accepted" beside
 a line; "status: rejected" keeps it in and ends the question. The counts are written anew by each run; your status and
 your comments stay.`;

/**
 * Bring a file of learned lines up to date: new lines are proposed, counts are those of this run, and what was only
 * proposed and is no longer frequent goes. What an editor decided or commented stays. Lines stand in order of zone and text, so
 * that a change is small. Gives nothing where there is nothing to say.
 */
export function updatedLearned(
  yaml: string | undefined,
  of: number,
  counted: ReadonlyMap<LineKey, Counted>,
): string | undefined {
  const document = parseDocument(yaml ?? 'of: 0\nlines: []\n');
  if (yaml === undefined) document.commentBefore = OPENING;
  const items = itemsOf(document).filter((item) => isDecided(item) || counted.get(keyOf(item))?.frequent);
  const known = new Set(items.map(keyOf));
  for (const item of items) recount(item, counted.get(keyOf(item)));
  const added = [...counted].flatMap(([key, line]) =>
    known.has(key) || line.text === undefined ? [] : [proposal(document, key, line)],
  );
  if (items.length + added.length === 0) return undefined;
  document.set('of', of);
  const list = document.createNode([]) as YAMLSeq;
  list.items = [...items, ...added].sort(byPlace);
  document.set('lines', list);
  return document.toString({ lineWidth: 0, flowCollectionPadding: true });
}

/** The keys of the lines that a file holds. */
export function keysIn(yaml: string): LineKey[] {
  return itemsOf(parseDocument(yaml)).map(keyOf);
}

function itemsOf(document: Document): YAMLMap[] {
  const list = document.get('lines');
  if (!isSeq(list)) return [];
  // A comment above the first line belongs to that line, but is kept by the list: a new first line would take it over.
  const [first] = list.items;
  if (list.commentBefore && isMap(first))
    first.commentBefore = [list.commentBefore, first.commentBefore].filter(Boolean).join('\n');
  return list.items.filter(isMap);
}

function keyOf(item: YAMLMap): LineKey {
  return lineKey({ zone: item.get('zone') as LearnedLine['zone'], text: String(item.get('text')) });
}

function isDecided(item: YAMLMap): boolean {
  const status = item.get('status');
  return status === 'accepted' || status === 'rejected' || isCommented(item);
}

function isCommented(item: YAMLMap): boolean {
  return (
    Boolean(item.comment ?? item.commentBefore) ||
    item.items.some(({ value }) => Boolean((value as { comment?: string } | null)?.comment))
  );
}

function recount(item: YAMLMap, line: Counted = { count: 0, frequent: false }): void {
  item.set('count', line.count);
  if (line.example !== undefined) item.set('example', line.example);
}

function proposal(document: Document, key: LineKey, { text, count, example }: Counted): YAMLMap {
  return document.createNode({ text, zone: zoneOf(key), count, example, status: 'proposed' }) as YAMLMap;
}

function byPlace(one: unknown, other: unknown): number {
  const place = (item: unknown) => ['zone', 'text'].map((name) => String((item as YAMLMap).get(name))).join('\n');
  return place(one) < place(other) ? -1 : 1;
}
