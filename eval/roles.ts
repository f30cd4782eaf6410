import type { Reading } from '../src/ingest/read.ts';
import type { Raw } from './marks.ts';
import { normalTitle } from './measures.ts';

/** What stands under each role in one article, by role; a role that a mark does not speak of is missing. */
export type ByRole = Record<string, string[]>;

/** The roles of a body's blocks. */
const BLOCKS = ['paragraph', 'heading', 'list', 'quote'] as const;

/** Read of a record's marks what stands under each role. Nothing where they do not tell the kinds of the body's blocks. */
export function rolesMarked(record: Raw): ByRole | undefined {
  const [body, types] = [record['body'], record['bodyTypes']];
  if (!Array.isArray(body) || !Array.isArray(types)) return undefined;
  const one = (name: string) => [record[name]].flat().flatMap((value) => (typeof value === 'string' ? [value] : []));
  return {
    title: one('headline'),
    kicker: one('kicker'),
    section: one('section'),
    byline: one('author'),
    source: one('creditText'),
    place: one('locationCreated'),
    caption: one('captions'),
    'picture-credit': one('imageCredits'),
    link: one('url'),
    print: printed(record['print']),
    note: noted(record['notes']),
    removed: one('removed'),
    ...Object.fromEntries(BLOCKS.map((type) => [type, (body as string[]).filter((_, index) => types[index] === type)])),
  };
}

/** Read of a result what stands under each role. */
export function rolesFound({ entry, body, spans, text }: Reading): ByRole {
  const some = (value: string | undefined) => (value === undefined ? [] : [value]);
  const removed = spans.filter(({ to }) => to === null);
  return {
    title: [entry.headline],
    kicker: some(entry.kicker),
    section: some(entry.articleSection),
    byline: entry.author.map(({ name }) => name),
    source: some(entry.creditText),
    place: some(entry.locationCreated),
    caption: entry.image.flatMap(({ caption }) => some(caption)),
    'picture-credit': entry.image.flatMap(({ credit }) => some(credit)),
    link: some(entry.url),
    print: printed(entry.print),
    note: noted(entry.notes),
    removed: removed.map(({ start, end }) => text.slice(start, end)),
    ...Object.fromEntries(BLOCKS.map((type) => [type, body.filter((block) => block.type === type).map((block) => block.text)])),
  };
}

function noted(notes: unknown): string[] {
  return ((notes as { kind: string; text: string }[] | undefined) ?? []).map(({ kind, text }) => `${kind} ${text}`);
}

function printed(print: unknown): string[] {
  return Object.entries((print as Record<string, string> | undefined) ?? {}).map(([name, value]) => `${name} ${value}`);
}

/** F1 of each role over many articles: what is found where it was marked, each as often as it stands. */
export function roleScores(pairs: readonly { found: ByRole; marked: ByRole }[]): Record<string, number> {
  const names = [...new Set(pairs.flatMap(({ marked }) => Object.keys(marked)))];
  return Object.fromEntries(
    names.flatMap((name) => {
      const [shared, total] = pairs.reduce(
        ([same, all], { found, marked }) => {
          const [ours, theirs] = [found[name] ?? [], marked[name] ?? []];
          return [same + common(ours, theirs), all + ours.length + theirs.length] as [number, number];
        },
        [0, 0] as [number, number],
      );
      return total === 0 ? [] : [[name, Number(((2 * shared) / total).toFixed(4))]];
    }),
  );
}

function common(ours: readonly string[], theirs: readonly string[]): number {
  const open = theirs.map(normalTitle);
  return ours.filter((one) => {
    const at = open.indexOf(normalTitle(one));
    if (at >= 0) open.splice(at, 1);
    return at >= 0;
  }).length;
}

/** A role may lose so much before it counts as worse. */
const EPSILON = 0.0005;

/** Name each role that stands below its floor. */
export function belowFloors(scores: Readonly<Record<string, number>>, floors: Readonly<Record<string, number>>): string[] {
  return Object.entries(floors)
    .filter(([name, floor]) => (scores[name] ?? 0) < floor - EPSILON)
    .map(([name, floor]) => `${name}: ${scores[name] ?? 0} is below its floor of ${floor}. Mend the rule that lost it, or lower the floor in eval/floors.json and say why.`);
}
