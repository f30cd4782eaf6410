import { countWords } from '../arabic/tokens.ts';
import { isFurniture } from './furniture.ts';
import type { Piece } from './piece.ts';
import { isFinished, normalLine } from './shape.ts';

/** Words above a list of other articles. */
const LABELS = new Set(
  ['اقرأ أيضا', 'إقرأ أيضا', 'شاهد أيضا', 'طالع أيضا', 'قد يهمك', 'قد يهمك أيضا', 'قد يعجبك أيضا', 'ذات صلة', 'مواضيع ذات صلة', 'مقالات ذات صلة', 'أخبار ذات صلة',
    'مواد ذات صلة', 'المزيد من الأخبار', 'الأكثر قراءة', 'الأكثر مشاهدة', 'آخر الأخبار', 'أحدث الأخبار'].map(normalLine),
);
/** One headline below such words may be the article's own next sub-heading. */
const FEWEST = 2;
/** What the shape of a headline is taken for between and below paragraphs. */
const GUESSED: ReadonlySet<Piece['role']> = new Set(['heading', 'unclassified', 'list']);

/**
 * Find the lists of other articles in the body and below it: words such as «اقرأ أيضا» alone on their line, and the
 * headlines under them. Words with fewer than two headlines stay as they are, flagged.
 */
export function withRelated(pieces: readonly Piece[], isHead: (index: number) => boolean): Piece[] {
  const related = new Set<number>();
  pieces.forEach(({ text, role }, index) => {
    if (isHead(index) || role === 'related' || !LABELS.has(normalLine(text))) return;
    let end = index + 1;
    while (end < pieces.length && isHeadline(pieces[end]!)) end += 1;
    if (end - index > FEWEST) for (let at = index; at < end; at += 1) related.add(at);
  });
  if (related.size === 0) return [...pieces];
  return pieces.map((piece, index) => (related.has(index) ? { ...piece, role: 'related', rule: 'generic/related-list', confidence: 'medium' } : piece));
}

function isHeadline({ text, role, rule }: Piece): boolean {
  const words = countWords(text);
  return GUESSED.has(role) && rule.startsWith('shape/') && words >= 4 && words <= 25 && !/\.$/.test(text) && !isFurniture(text) && !(isFinished(text) && words > 20);
}
