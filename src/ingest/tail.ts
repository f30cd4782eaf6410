import { countWords } from '../arabic/tokens.ts';
import { isOutlet } from './credits/kinds.ts';
import { isFurniture } from './furniture.ts';
import { creditPiece, drawnPiece, outletPiece, piece, printPiece, unclassified, type Piece } from './piece.ts';
import type { Parts } from './profile.ts';
import { isAddress, type Segment } from './segments.ts';
import { normalLine } from './shape.ts';

const PERMALINK = /^رابط (?:الخبر|الموضوع|المقالة?)[^:]{0,40}:\s{0,3}(?=\S)/u;

/** «رابط الخبر: العنوان»: the headline once more, or the only time. */
export function permalinkPiece(segment: Segment, head: readonly Piece[]): Piece | undefined {
  const from = PERMALINK.exec(segment.text)?.[0].length;
  if (from === undefined || segment.text.length > 400 || isAddress(segment.text.slice(from))) return undefined;
  const title = head.find(({ role }) => role === 'title');
  const parts: Parts = { value: [from, segment.text.length] };
  if (title === undefined) return { ...piece(segment, 'title', 'names/permalink', 'medium'), parts };
  const same = normalLine(segment.text.slice(from)) === normalLine(title.text);
  return same ? piece(segment, 'title-repeat', 'names/permalink', 'high') : undefined;
}

/** «عن صحيفة كذا», «* الشرق القطرية», «"السفير"»: where a text was taken from. */
const TAKEN = /^[\s*("«“]{0,4}(?:نقلا? عن|عن)?\s{0,2}(?<value>(?:صحيفة|جريدة|مجلة|موقع|وكالة|شبكة|قناة)\s\p{L}[^\n.،:]{1,30}?)[)"»”\s.]{0,4}$/du;
/** The initials of a wire's desk: «هـ.ح/ م.ع/ ف.س», «وم ع / ح ب». */
const INITIALS =
  /^(?:\p{L}ـ?\.\s?){1,3}\p{L}?ـ?\.?(?:\s?[/\-،]\s?(?:\p{L}ـ?\.\s?){1,3}\p{L}?ـ?\.?){0,4}$|^\p{L}{1,2}(?:\s\p{L}){0,3}(?:\s?\/\s?\p{L}{1,2}(?:\s\p{L}){0,3}){1,4}$/u;
/** How a paragraph goes on, and no headline begins: «و» before a verb or a particle, not the first letter of «وزير», «وفد». */
const GOES_ON =
  /^(?:و(?!زي|زا|زر|فد|فا|كا|كي|ثي|ثا|حد|صو|قف|سط|رش|لا|ضع|سا|اش|ال|دا|جه|رق|طن|با|قو|سي|رد)\p{L}{3,}|وقد|كما|لكن|فيما|غير أن|يذكر|يُذكر|يشار|يُشار)(?!\p{L})/u;

type Place = { isLast: boolean; before: Segment | undefined };

/** Find the role of a line below the last paragraph: signatures and sources stand in the last ones. */
export function tailPiece(segment: Segment, { isLast, before }: Place): Piece {
  return drawnPiece(segment) ?? printPiece(segment) ?? (isLast ? lastLine(segment) : undefined) ?? remnant(segment, before) ?? unclassified(segment);
}

function lastLine(segment: Segment): Piece | undefined {
  const { text } = segment;
  const taken = TAKEN.exec(text)?.indices?.groups?.['value'];
  if (taken) return { ...piece(segment, 'source', 'names/taken-from', 'medium'), parts: { value: taken } };
  if (isOutlet(text)) return outletPiece(segment);
  if (INITIALS.test(text)) return piece(segment, 'boilerplate', 'generic/initials', 'medium');
  return creditPiece(segment, true);
}

/** A last sentence that is short, or was cut off. */
function remnant(segment: Segment, before: Segment | undefined): Piece | undefined {
  const { text } = segment;
  const words = countWords(text);
  if (isFurniture(text) || !/\p{Script=Arabic}/u.test(text) || /[©:|@]/u.test(text)) return undefined;
  if (words > 25 || (words >= 6 && before?.block === segment.block && GOES_ON.test(text))) return piece(segment, 'paragraph', 'shape/unterminated', 'low');
  return words >= 2 && /\p{L}\.[»"”)]?$/u.test(text) ? piece(segment, 'paragraph', 'shape/sentence', 'low') : undefined;
}
