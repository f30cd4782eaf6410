import type { Role, Span } from '../../schema/ledger.ts';
import type { LearnedLine } from '../../schema/learned.ts';
import { sha256 } from '../hash.ts';
import { normalLine } from '../shape.ts';

/** What a learned line is known by: its zone and a hash of its words. The words themselves stand in the seeds. */
export type LineKey = string;

/** Rules that come from accepted lines are named `learned/<key>`. */
export const RULE = 'learned/';

/** Roles that a line has for want of a better one. Titles, sections, credits and dates are explained, whatever their number. */
const OPEN: ReadonlySet<Role> = new Set(['unclassified', 'kicker', 'caption', 'heading']);
/** Between the first and the last of these lies the body, whose repeats are journalism: stock paragraphs of background. */
const PROSE: ReadonlySet<Role> = new Set(['paragraph', 'lead', 'list', 'quote']);
/** Longer lines are no furniture (UTF-16 units). */
const LONGEST = 300;

/** Give the key of a line. Digits and punctuation do not count: «الزيارات: 1245» and «الزيارات 87» are one line. */
export function lineKey({ zone, text }: Pick<LearnedLine, 'zone' | 'text'>): LineKey {
  const words = normalLine(text).replace(/\p{N}+/gu, '0') || text.trim();
  return `${zone}-${sha256(words).slice(0, 12)}`;
}

/** Tell the zone of a key. */
export function zoneOf(key: LineKey): LearnedLine['zone'] {
  return key.startsWith('head-') ? 'head' : 'tail';
}

type Ledger = { text: string; spans: readonly Span[] };

/** Note the lines of a seed's head and tail that may be furniture of the page, each once. Small enough to keep for each seed. */
export function notedLines(ledger: Ledger): LineKey[] {
  return [...new Set(openLines(ledger).map(({ key }) => key))];
}

/** Give back the words of a noted line. */
export function wordsOf(ledger: Ledger, key: LineKey): string | undefined {
  return openLines(ledger).find((line) => line.key === key)?.text;
}

function openLines({ text: source, spans }: Ledger): { key: LineKey; text: string }[] {
  const first = spans.findIndex(({ role }) => PROSE.has(role));
  const last = spans.findLastIndex(({ role }) => PROSE.has(role));
  return spans.flatMap((span, index) => {
    const text = source.slice(span.start, span.end);
    if (span.rule.startsWith(RULE)) return [{ key: span.rule.slice(RULE.length), text }];
    const isInside = first >= 0 && index >= first && index <= last;
    if (isInside || !OPEN.has(span.role) || text.length > LONGEST || isPart(source, spans, index)) return [];
    return [{ key: lineKey({ zone: first < 0 || index < first ? 'head' : 'tail', text }), text }];
  });
}

/** Whether a span is one of several that a rule cut out of one line: the line itself is nowhere to be seen then. */
function isPart(source: string, spans: readonly Span[], index: number): boolean {
  const { start, end, rule } = spans[index]!;
  const touches = (other: Span | undefined, gap: string) =>
    other?.rule === rule && !/[\r\n\u0085\u2028\u2029]/.test(gap);
  const [before, after] = [spans[index - 1], spans[index + 1]];
  return (
    touches(before, source.slice(before?.end ?? start, start)) || touches(after, source.slice(end, after?.start ?? end))
  );
}
