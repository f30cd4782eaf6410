import { overrideOf } from '../../content/overrides.ts';
import type { House } from '../house.ts';
import { sha256 } from '../hash.ts';
import { blankAfter, lineNumber, lines } from '../lines.ts';
import { recogniseOutlet } from '../profile.ts';
import { isAddress, segments, unwrap } from '../segments.ts';
import type { SourceDoc } from '../sources/source.ts';
import { startsByEditor } from './decided.ts';
import { cluesAt, headAt, type Clue } from './clues.ts';
import { cohesion } from './cohesion.ts';
import { hasText, jointIn, stretchesOf } from './joint.ts';
import { hasGaps, rowsOf, type Row } from './rows.ts';

/** Where a text falls into articles: offsets at which each begins, the first 0; and what else may be one. */
export type Split = { starts: number[]; doubts: string[] };

/** Below this share of common words two texts are of different things; above it, of one. */
const [APART, TOGETHER] = [0.08, 0.2];
/** With more doubtful places than this a text is a page with lists or comments. */
const MOST_DOUBTS = 3;
/** After so many weak signs in vain nobody looks at the next. */
const MOST_WEAK = 50;
/** So many lines on both sides of a joint are looked at: a file may hold thousands of articles. */
const NEAR = 60;

/**
 * Cut a plain text into its articles, each a source of its own, numbered from 1. What is one article already, a record, a
 * page or a text whose letters were turned, stays as it is.
 */
export function articlesOf(doc: SourceDoc, house: House): SourceDoc[] {
  const { content, marks, record } = doc;
  if ('refused' in content || marks || record !== undefined || content.visual !== undefined) return [doc];
  const { text } = content;
  const decided = overrideOf(house.overrides, doc)?.split;
  const { starts, doubts } = decided ? startsByEditor(text, decided) : findArticles(text, house);
  if (starts.length === 1) return [doubts.length === 0 ? doc : { ...doc, doubts }];
  return starts.map((start, index) => {
    const piece = text.slice(start, starts[index + 1]);
    const own = piece.slice(0, piece.length - blankAfter(piece));
    return { ...doc, record: String(index + 1), sha256: sha256(own), content: { ...content, text: own }, within: { text, start }, ...(index === 0 && { doubts }) };
  });
}

/**
 * Find the articles of a plain text. Another one begins where a head like the first stands between paragraphs: another
 * share link, a second headline that stands twice, a source line or a separator with a headline behind it. Where the
 * signs are weak and the words of both sides do not settle it, the text stays one article and the place is named.
 */
export function findArticles(text: string, house: House): Split {
  const found = lines(text);
  const parts = segments(unwrap(found, text));
  if (!hasGaps(parts)) return { starts: [0], doubts: [] };
  const addresses = parts.filter((part) => isAddress(part.text)).map((part) => part.text);
  const profile = recogniseOutlet(house.profiles, text, addresses);
  const rows = rowsOf(parts, { profile, sections: house.sections });
  const named = new Set<string>(profile?.outlet.split?.newArticleOn);
  const split: Split = { starts: [0], doubts: [] };
  let start = 0;
  let weak = 0;
  for (const stretch of stretchesOf(rows)) {
    const joint = jointIn(rows, stretch, headAt(rows, start));
    if (!joint) continue;
    const [before, after] = [rows.slice(Math.max(start, joint.from - NEAR), joint.from), rows.slice(joint.to, joint.to + NEAR)];
    if (!hasText(before) || !hasText(after)) continue;
    const clues = cluesAt(rows, joint, start, text).map((clue) => (named.has(clue.role ?? '') ? { ...clue, weight: 'sure' as const } : clue));
    if (clues.length > 0 && !clues.some(isSure) && (weak += 1) > MOST_WEAK && split.starts.length === 1) continue;
    const verdict = judge(clues, () => cohesion(textOf(before), textOf(after)));
    const at = rows[joint.head]!.segment.start;
    if (verdict === 'split') {
      split.starts.push(at);
      start = joint.head;
    }
    if (verdict === 'doubt' && split.doubts.length < MOST_DOUBTS) split.doubts.push(doubt(text, at, clues));
  }
  return split;
}

function isSure({ weight }: Clue): boolean {
  return weight === 'sure';
}

/** Weak signs are settled by the words of both sides. */
function judge(clues: readonly Clue[], common: () => number | undefined): 'split' | 'doubt' | undefined {
  if (clues.length === 0) return undefined;
  if (clues.some(isSure)) return 'split';
  const share = common() ?? (APART + TOGETHER) / 2;
  if (share < APART || (share < TOGETHER && clues.length > 1)) return 'split';
  return share < TOGETHER ? 'doubt' : undefined;
}

function textOf(rows: readonly Row[]): string {
  return rows.filter(({ kind }) => kind === 'text').map(({ segment }) => segment.text).join('\n');
}

function doubt(text: string, at: number, clues: readonly Clue[]): string {
  const line = lineNumber(text, at);
  return `several articles? Line ${line} comes after ${clues[0]!.name}. Where another article begins there, say "split: [${line}]" in an override`;
}
