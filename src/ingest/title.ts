import { findDates } from '../arabic/dates/grammar.ts';
import { countWords } from '../arabic/tokens.ts';
import { isName, isOutlet } from './credits/kinds.ts';
import type { Segment } from './segments.ts';
import { isTerminated, normalLine, overlap, trailingDots } from './shape.ts';

/** No outlet puts more lines than this above its headline. */
const FARTHEST = 40;
/** Headlines that are shorter stand alone; a line that ends in a full stop and is longer is the text's first sentence. */
const SHORT = 9;

/** Openings of a line that leads to the headline below it, as kickers do and headlines seldom. */
const KICKER =
  /^(?:برعاية|بحضور|بمشاركة|بمناسبة|بتوجيهات?|بهدف|خلال|في ختام|في افتتاح|ضمن|على هامش|تحت شعار|تحت رعاية|رغم|وسط|استعدادا|تمهيدا|بعد|ينظمه?ا?|تنظمه?ا?|بفعاليات)(?!\p{L})/u;

/** «فلان: …»: a line under the headline that quotes somebody. Only where several stand together, since headlines quote too. */
const VOICE = /^[^:؟?!]{2,30}\s?:\s?\S/u;

/**
 * Pick the headline among the lines of the head: what stands twice, what the text speaks of, what has a headline's
 * length. "The first line" is wrong in five of twelve real dumps; newspapers put a kicker above, crawlers a menu.
 */
export function pickTitle(lines: readonly Segment[], vocabulary: ReadonlySet<string>): Segment | undefined {
  const head = lines.slice(0, FARTHEST);
  const keys = head.map(({ text }) => normalLine(text));
  const voices = head.filter(({ text }) => VOICE.test(text)).length;
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  const scored = head.map((segment, index) => ({
    segment,
    score:
      score(segment.text, index, counts.get(keys[index]!)! > 1, head[index + 1]?.text, vocabulary) -
      (isShortKicker(segment, head[index + 1]) ? 1.6 : 0) -
      (VOICE.test(segment.text) ? (voices > 1 ? 1.5 : isUnderHeadline(head[index - 1], segment, vocabulary) ? 0.6 : 0) : 0),
  }));
  const best = scored.reduce<(typeof scored)[number] | undefined>(
    (one, other) => (one && one.score >= other.score ? one : other),
    undefined,
  );
  return best && !(isFullStop(best.segment.text) && isFirstSentence(best.segment, counts)) ? best.segment : undefined;
}

function score(text: string, index: number, repeated: boolean, next: string | undefined, vocabulary: ReadonlySet<string>): number {
  const words = countWords(text);
  const leads = next !== undefined && countWords(next) >= words && KICKER.test(text);
  return (
    (repeated ? 3 : 0) +
    4 * overlap(text, vocabulary) +
    (words >= 4 && words <= 25 ? 1.5 : 0) +
    (words >= 6 && words <= 25 ? 0.3 : 0) -
    (words > 30 ? 3 : 0) -
    (coveredByDate(text) > 0.5 ? 5 : 0) -
    (trailingDots(text) > 0 ? 2 : 0) -
    (isFullStop(text) ? 2 : 0) -
    (/[،:؛]$/u.test(text) ? 1.5 : 0) -
    (/[-–—]$/u.test(text) ? 1 : 0) -
    (leads ? 2 : 0) -
    (isName(text) ? 1.5 : 0) -
    Math.min(1.5, 0.2 * index)
  );
}

/** A few words right above a line of headline length: newspapers put a kicker there. */
function isShortKicker({ text, block }: Segment, next: Segment | undefined): boolean {
  return next?.block === block && countWords(text) <= 4 && countWords(next.text) >= 7 && !isTerminated(next.text);
}

/** Whether a line follows one that has all that a headline has. */
function isUnderHeadline(above: Segment | undefined, { block }: Segment, vocabulary: ReadonlySet<string>): boolean {
  return above?.block === block && countWords(above.text) >= 6 && !isTerminated(above.text) && !KICKER.test(above.text) && overlap(above.text, vocabulary) >= 0.6;
}

/** A line that ends in one full stop is a sentence of the text, unless it stands twice or is as short as few sentences are. */
function isFirstSentence({ text }: Segment, counts: ReadonlyMap<string, number>): boolean {
  return (counts.get(normalLine(text)) ?? 0) < 2 && countWords(text) >= SHORT;
}

function isFullStop(text: string): boolean {
  return /\.[\s"'«»“”)\]]*$/u.test(text.slice(-12)) && isTerminated(text) && trailingDots(text) === 0;
}

/** Share of a line that is a date, 0 to 1. */
export function coveredByDate(text: string): number {
  const covered = findDates(text).reduce((sum, { start, end }) => sum + end - start, 0);
  return text.length === 0 ? 0 : covered / text.length;
}

/** The name of a site that page titles carry behind a dash: an outlet, or words that only sites are called. */
const SITE = /^(?<value>\S.{6,250}?\S)\s+[-–—|]\s+(?<site>[^-–—|]{2,40})$/u;
const SITE_WORDS = /(?:arabic|news|\.com|\.net|\.org|(?<!\p{L})نت(?!\p{L})|^[a-z][\w .&']*$)/iu;

/** Where the headline ends in a page title such as «… - BBC Arabic»; the whole line where no site's name follows. */
export function headlineLength(text: string): number {
  const { value, site } = SITE.exec(text)?.groups ?? {};
  return value !== undefined && site !== undefined && (SITE_WORDS.test(site) || isOutlet(site)) ? value.length : text.length;
}
