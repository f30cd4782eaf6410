import { countWords } from '../../arabic/tokens.ts';
import { readCredit } from '../credits/credit.ts';
import { isFurniture } from '../furniture.ts';
import { generic } from '../generic.ts';
import type { Profile } from '../profile.ts';
import { isAddress, type Segment } from '../segments.ts';
import { isParagraph, isSentence, isSeparator, listMarker, normalLine } from '../shape.ts';
import { coveredByDate, headlineLength } from '../title.ts';

/** What a line is to somebody who leafs through a file and looks for the next article. */
export type Kind =
  | 'text' | 'headline' | 'page-title' | 'link' | 'source' | 'dateline' | 'byline' | 'section' | 'separator' | 'chrome' | 'other';
export type Row = { segment: Segment; kind: Kind };

/** What is known of a file's outlet, and of the archive's sections. */
export type Layout = { profile: Profile | undefined; sections: ReadonlyMap<string, string> };

/** A line with more characters than this is a paragraph, whatever it says. */
const LONG = 300;
/** Headlines have so many words. */
const [FEWEST, MOST] = [3, 26];

/** A line that stands oftener names no article: buttons do, such as those of readers' comments. */
const OFTENEST = 6;

/** «اقرأ أيضا: …» */
const RELATED = /^(?:اقرأ|إقرأ|اقرا|شاهد|طالع)\s{1,2}(?:أيضا|أيضًا|أيضاً|المزيد|أكثر)/u;

/** Say of each segment of a file what it is at a glance. */
export function rowsOf(segments: readonly Segment[], layout: Layout): Row[] {
  const rows = segments.map((segment) => ({ segment, kind: kindOf(segment.text, layout) }));
  const counts = new Map<string, number>();
  for (const row of rows.filter(isHeadline)) counts.set(row.segment.text, (counts.get(row.segment.text) ?? 0) + 1);
  return rows.map((row) => ((counts.get(row.segment.text) ?? 0) > OFTENEST ? { ...row, kind: 'chrome' } : row));
}

function kindOf(text: string, { profile, sections }: Layout): Kind {
  if (text.length > LONG) return 'text';
  if (isSeparator(text)) return 'separator';
  if (isAddress(text)) return 'link';
  const role = ruleOf(text, profile);
  if (role === 'source' || role === 'dateline' || role === 'byline' || role === 'section') return role;
  if (role !== undefined) return role === 'title' ? 'headline' : 'chrome';
  if (isFurniture(text) || leadsElsewhere(text)) return 'chrome';
  if (sections.has(normalLine(text))) return 'section';
  const words = countWords(text);
  if (isParagraph(text) && !(words <= MOST && asks(text))) return 'text';
  if (words <= MOST && /\p{N}/u.test(text) && coveredByDate(text) > 0.5) return 'dateline';
  if (isSentence(text) && !asks(text)) return 'text';
  if (words <= 12 && readCredit(text)) return 'byline';
  if (words < FEWEST || words > MOST || listMarker(text) !== '') return 'other';
  return headlineLength(text) < text.length ? 'page-title' : 'headline';
}

function ruleOf(text: string, profile: Profile | undefined): string | undefined {
  return (['head', 'tail'] as const).map((zone) => profile?.read(text, zone) ?? generic.read(text, zone)).find(Boolean)?.role;
}

/** Headlines may ask or exclaim; with these marks one looks like a sentence. */
function asks(text: string): boolean {
  return /[؟?!][\s"'«»“”)\]]*$/u.test(text.slice(-12));
}

/** Whether any line between the first and the last sentence is none, at a glance: else a text holds one article. */
export function hasGaps(segments: readonly Segment[]): boolean {
  const isText = segments.map(({ text }) => text.length > LONG || (isSentence(text) && !asks(text)) || isParagraph(text));
  return isText.slice(isText.indexOf(true), isText.lastIndexOf(true)).includes(false);
}

/** Whether a row could be the headline of an article. */
export function isHeadline({ kind }: Row): boolean {
  return kind === 'headline' || kind === 'page-title';
}

/** Whether a line leads to another article. */
export function leadsElsewhere(text: string): boolean {
  return RELATED.test(text);
}
