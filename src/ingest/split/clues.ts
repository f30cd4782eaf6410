import { countWords } from '../../arabic/tokens.ts';
import { normalLine, trailingDots } from '../shape.ts';
import { closingLine, range, type Joint } from './joint.ts';
import { isHeadline, leadsElsewhere, type Kind, type Row } from './rows.ts';

/** What speaks for a new article at a joint. `role` is the role under which a profile may name it. */
export type Clue = { name: string; role?: string; weight: 'sure' | 'likely' };

/** No article has more lines. */
const LONGEST = 400;

/** Lines that stand in the heads of articles; where the first head has one and a second comes, so may a second article. */
const OPENERS: readonly (readonly [Kind, Clue])[] = [
  ['page-title', { name: 'another page title', role: 'title', weight: 'sure' }],
  ['dateline', { name: 'another date line', role: 'dateline', weight: 'likely' }],
  ['section', { name: 'another section', role: 'section', weight: 'likely' }],
  ['byline', { name: 'another byline', role: 'byline', weight: 'likely' }],
];

/** Collect what speaks for another article that begins at a joint; the one before begins at row `start`. */
export function cluesAt(rows: readonly Row[], joint: Joint, start: number, source: string): Clue[] {
  const first = headAt(rows, start);
  const own = range(joint.head, joint.to).map((at) => rows[at]!);
  const has = (head: readonly Row[], kind: Kind) => head.some((row) => row.kind === kind);
  const openers = OPENERS.flatMap(([kind, clue]) => (has(first, kind) && has(own, kind) ? [clue] : []));
  return [...openers, ...likened(joint), ...repeated(own, first), ...again(rows, joint, start), ...linked(rows, joint, first), ...closed(rows, joint, first, source)];
}

/** The rows from `start` to the next paragraph. */
export function headAt(rows: readonly Row[], start: number): Row[] {
  return rows.slice(start, firstText(rows, start));
}

function firstText(rows: readonly Row[], start: number): number {
  let at = start;
  while (at < rows.length && rows[at]!.kind !== 'text') at += 1;
  return at;
}

/** Whether a line of a kind stands further below, as far as an article may reach. */
function standsBelow(rows: readonly Row[], from: number, kind: Kind): boolean {
  return rows.slice(from, from + LONGEST).some((row) => row.kind === kind);
}

function likened({ like }: Joint): Clue[] {
  if (!like) return [];
  return [{ name: like.opening ? 'the first line of the file once more' : 'a head like the first', weight: like.alike ? 'sure' : 'likely' }];
}

function repeated(own: readonly Row[], first: readonly Row[]): Clue[] {
  const standsTwice = (head: readonly Row[]) => {
    const keys = head.filter(({ kind }) => kind === 'headline').map(({ segment }) => normalLine(segment.text));
    return keys.length - new Set(keys).size === 1;
  };
  if (!standsTwice(own)) return [];
  return [{ name: 'another headline that stands twice', role: 'title-repeat', weight: standsTwice(first) ? 'sure' : 'likely' }];
}

/** The same headline over the same first paragraph. */
function again(rows: readonly Row[], { title, to }: Joint, start: number): Clue[] {
  const key = (row: Row | undefined) => row && normalLine(row.segment.text);
  const opens = headAt(rows, start).some((row) => key(row) === key(rows[title]));
  return opens && key(rows[firstText(rows, start)]) === key(rows[to]) ? [{ name: 'the same article once more', weight: 'sure' }] : [];
}

/** A second share link with another address, not that of a related article («اقرأ أيضا»). */
function linked(rows: readonly Row[], { from, head, to }: Joint, first: readonly Row[]): Clue[] {
  const links = (all: readonly Row[]) => all.filter(({ kind }) => kind === 'link').map(({ segment }) => segment.text);
  const earlier = links(first);
  const own = links(rows.slice(head, to));
  if (earlier.length === 0 || !own.some((link) => !earlier.includes(link) && earlier.some((one) => sameHost(one, link)))) return [];
  const isRelated = rows.slice(from, to).some(({ segment }) => leadsElsewhere(segment.text));
  return [{ name: 'another share link', role: 'link', weight: isRelated ? 'likely' : 'sure' }];
}

function sameHost(one: string, other: string): boolean {
  const host = (address: string) => address.split('/')[2];
  return host(one) === host(other);
}

/** A line that ends the article before, and a headline behind it. */
function closed(rows: readonly Row[], joint: Joint, first: readonly Row[], source: string): Clue[] {
  const { from, head, to } = joint;
  const line = rows[closingLine(rows, from, head)];
  const weight = first.some(isHeadline) && isFullHeadline(rows[joint.title]!) ? 'sure' : 'likely';
  const gap = source.slice(rows[head - 1]!.segment.end, rows[head]!.segment.start);
  const pageBreak: Clue[] = gap.includes('\f') ? [{ name: 'a page break', weight }] : [];
  if (!line || closingLine(rows, from, head) < from) return [...pageBreak, ...signed(rows, joint, first)];
  if (line.kind === 'separator') {
    return [{ name: `a line «${line.segment.text.slice(0, 9)}»`, weight: /^[=+]{5}/.test(line.segment.text) ? 'sure' : weight }];
  }
  if (first.some(({ kind }) => kind === 'source')) return pageBreak;
  return [...pageBreak, { name: 'a source line and a headline behind it', role: 'source', weight: standsBelow(rows, to, 'source') ? 'sure' : 'likely' }];
}

/** Sub-headings are shorter, and a line of a poem trails off. */
function isFullHeadline({ segment: { text } }: Row): boolean {
  return countWords(text) >= 6 && trailingDots(text) === 0;
}

/** Two articles that end in their addresses. */
function signed(rows: readonly Row[], { from, head, to }: Pick<Joint, 'from' | 'head' | 'to'>, first: readonly Row[]): Clue[] {
  const isLink = ({ kind }: Row) => kind === 'link';
  if (first.some(isLink) || !rows.slice(from, head).some(isLink) || !standsBelow(rows, to, 'link')) return [];
  return [{ name: 'an address and a headline behind it', role: 'link', weight: 'likely' }];
}
