import { foldText } from '../../arabic/fold.ts';

/** How far around a date the words stand that say when it is. */
const REACH = 48;
const YESTERDAY = /(?<!\p{L})(?:(?:اول|قبل)\s{1,3}(?:من\s{1,3})?)?(?:ال|ل)?امس[\s،,(]{1,3}$/u;
const TODAY = /(?<!\p{L})(?:اليوم|يومنا هذا)[\s،,(]{1,3}$/u;
/** «المقررة الأحد 6 مايو», «حتى الجمعة», «سيتم عرضه يوم الجمعة» */
const AHEAD =
  /(?<!\p{L})(?:ال)?(?:مقرره?|مزمع)(?!\p{L})|(?<!\p{L})(?:حتي|قبل|لغايه)\s{1,3}$|(?<!\p{L})[وف]?س[يت](?:تم|عقد|نعقد|قام|جري|بدا|نطلق|فتتح|شهد|كون|صدر|لتقي|توجه|ستمر|ستضيف|صل|علن)/u;
const COMING = /^[\s،,)]{0,3}(?:ال)?(?:مقبله?|قادمه?)(?!\p{L})/u;

/**
 * What the words around a date, `[start, end)` in a text, say of it: how many days later the article appeared («أمس الإثنين
 * 9 مارس»: one), or that it lies ahead. `undefined` where they say nothing, 0 for «اليوم».
 */
export function tenseOf(text: string, start: number, end: number): number | 'ahead' | undefined {
  const before = foldText(text.slice(Math.max(0, start - REACH), start)).replace(/.{0,48}[.؟!\n]/s, '');
  const after = foldText(text.slice(end, end + REACH));
  const yesterday = YESTERDAY.exec(before)?.[0];
  if (yesterday !== undefined) return /^(?:اول|قبل)/.test(yesterday) ? 2 : 1;
  if (TODAY.test(before) || /^(?:[وبل])?اليوم\s/.test(foldText(text.slice(start, end)))) return 0;
  return AHEAD.test(before) || COMING.test(after) ? 'ahead' : undefined;
}
