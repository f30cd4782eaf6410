import { classify } from './classify.ts';
import { BY_EDITOR, decidedPiece } from './override/lines.ts';
import type { Piece } from './piece.ts';
import type { Segment } from './segments.ts';
import type { Seed } from './seeds.ts';
import { sameWords } from './shape.ts';
import type { Mark } from './sources/source.ts';

type Marked = { segment: Segment; mark: Mark | undefined };

/**
 * Find the roles of a seed's segments with what its format and its editor know of them: chrome is left out beforehand, a known title
 * is not searched for, and headings, lists, quotes and captions of the markup stand where no rule knows better.
 */
export function classifyMarked(
  segments: readonly Segment[],
  { marks = [], meta }: Pick<Seed, 'marks' | 'meta'>,
  context: Parameters<typeof classify>[1],
): Piece[] {
  if (marks.length === 0 && !meta?.title) return classify(segments, context);
  const all = withMarks(segments, marks);
  const decided = all.find((one) => one.mark?.role === 'title' && isDecided(one));
  const title = decided ?? all.find(({ mark }) => mark?.role === 'title');
  const isFixed = (one: Marked) => one === title || isDecided(one) || (one.mark?.role === 'boilerplate' && !one.mark.weak) || one.mark?.role === 'title-repeat';
  const known = decided?.segment.text ?? meta?.title ?? title?.segment.text;
  const open = all.filter((one) => !isFixed(one));
  const found = classifyBelow(known, open.map(({ segment }) => segment), context);
  const fixed = all.filter(isFixed).map(({ segment, mark }) => asMarked(segment, mark!, 'high'));
  return [...fixed, ...found.map((piece, index) => softened(piece, open[index]!.mark))].sort((one, other) => one.start - other.start);
}

/** Classify below a title that is known: it stands in front as if it were the first line, and is taken away again. */
function classifyBelow(title: string | undefined, segments: readonly Segment[], context: Parameters<typeof classify>[1]): Piece[] {
  if (title === undefined) return classify(segments, context);
  const above: Segment = { start: -1, end: -1, text: title.replace(/\s+/g, ' ').trim(), block: -1 };
  return classify([above, ...segments], context).slice(1).map((piece) => {
    const another = piece.role === 'title' || (piece.role === 'title-repeat' && !sameWords(piece.text, title));
    if (piece.role === 'title' && sameWords(piece.text, title)) return { ...piece, role: 'title-repeat', rule: 'metadata/title' };
    return another ? { ...piece, role: 'paragraph', rule: 'metadata/title', confidence: 'medium' } : piece;
  });
}

/** Roles that the shape of a line may have been taken for, in vain where its markup says otherwise. */
const GUESSED: ReadonlySet<Piece['role']> = new Set(['paragraph', 'heading', 'list', 'quote', 'caption', 'kicker', 'lead', 'title-repeat', 'unclassified']);
/** A `p` says little: headings and quotes stand in one, too. */
const UNLIKE_PARAGRAPH: ReadonlySet<Piece['role']> = new Set(['caption', 'kicker', 'unclassified']);

/** What a weak mark may call chrome. */
const UNKNOWN: ReadonlySet<Piece['role']> = new Set(['unclassified', 'heading', 'kicker', 'list', 'caption']);

function softened(piece: Piece, mark: Mark | undefined): Piece {
  if (!mark || !/^(?:shape|metadata)\//.test(piece.rule)) return piece;
  if (mark.weak && piece.role === 'title-repeat') return piece;
  const guessed = mark.weak ? UNKNOWN : mark.role === 'paragraph' ? UNLIKE_PARAGRAPH : GUESSED;
  const isRepeat = piece.role === 'title-repeat' && mark.role !== 'caption';
  return guessed.has(piece.role) && !isRepeat ? asMarked(piece, mark, 'medium') : piece;
}

function isDecided({ mark }: Marked): boolean {
  return mark?.rule === BY_EDITOR;
}

function asMarked(segment: Segment, { role, rule, value }: Mark, confidence: Piece['confidence']): Piece {
  if (rule === BY_EDITOR) return decidedPiece(segment, role);
  return { ...segment, role, rule, confidence, ...(value && { parts: { value } }) };
}

/** Both lists stand in order of the text, and marks do not overlap. */
function withMarks(segments: readonly Segment[], marks: readonly Mark[]): Marked[] {
  let at = 0;
  return segments.map((segment) => {
    while (at < marks.length && marks[at]!.end <= segment.start) at += 1;
    const mark = marks[at];
    return { segment, mark: mark && mark.start <= segment.start && segment.end <= mark.end ? mark : undefined };
  });
}
