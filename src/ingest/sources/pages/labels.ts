import { normalLine } from '../../shape.ts';
import { ancestors, type Element, type Flow } from '../markup.ts';
import type { Tally } from './tally.ts';

/** Headings of what stands beside an article. */
const LABELS = new Set(
  [
    'اقرأ أيضا', 'إقرأ أيضا', 'اقرأ المزيد', 'شاهد أيضا', 'ذات صلة', 'مرتبط', 'مواضيع ذات صلة', 'موضوعات ذات صلة', 'مقالات ذات صلة',
    'أخبار ذات صلة', 'مواد ذات صلة', 'مواضيع متعلقة', 'أخبار متعلقة', 'مواضيع مشابهة', 'مقالات مشابهة', 'أخبار مشابهة', 'الأكثر قراءة',
    'الأكثر مشاهدة', 'الأكثر تفاعلا', 'الأكثر تداولا', 'الأكثر تعليقا', 'الأكثر شعبية', 'آخر الأخبار', 'أحدث الأخبار', 'أهم الأخبار', 'أخبار أخرى',
    'المزيد من الأخبار', 'المزيد', 'مختارات', 'اخترنا لكم', 'اخترنا لك', 'قد يعجبك', 'قد يعجبك أيضا', 'قد يهمك', 'قد يهمك أيضا', 'ربما يهمك',
    'التعليقات', 'تعليقات', 'تعليقات القراء', 'آراء القراء', 'اترك تعليقا', 'أضف تعليقا', 'أضف تعليقك', 'اكتب تعليقك', 'شارك برأيك', 'النشرة البريدية',
    'القائمة البريدية', 'اشترك في النشرة البريدية', 'اشترك في نشرتنا البريدية', 'عن الكاتب', 'نبذة عن الكاتب', 'مقالات أخرى للكاتب', 'كلمات مفتاحية',
    'كلمات دلالية', 'الكلمات الدلالية', 'الوسوم', 'وسوم', 'تابعنا', 'تابعونا', 'شارك', 'شارك المقال', 'شارك الخبر', 'شارك هذا الموضوع', 'إعلان', 'إعلانات',
    'تصفح المقالات', 'مواضيع قد تهمك', 'موضوعات قد تهمك', 'قصص مقترحة', 'المزيد حول هذه القصة', 'روابط ذات صلة', 'روابط خارجية', 'إقرأ المزيد', 'استطلاع', 'استطلاع الرأي', 'استفتاء', 'تصويت', 'حالة الطقس', 'أسعار العملات', 'مواقيت الصلاة',
  ].map(normalLine),
);
/** No label is longer (UTF-16 units). */
const LONGEST = 40;

/** Whether a line is such a heading, with or without a count: «التعليقات (3)». */
export function isLabel(line: string): boolean {
  return line.length <= LONGEST && LABELS.has(normalLine(line).replace(/\d+/g, '').replace(/\s+/g, ' ').trim());
}

/** Whether a line begins with such a heading, perhaps glued to what follows. */
export function beginsWithLabel(line: string): boolean {
  const begin = normalLine(line.slice(0, 2 * LONGEST));
  return [...LABELS].some((label) => label.includes(' ') && begin.startsWith(label));
}

const COMMENTS = /^(?:\d{1,4} |رأيان |رأي واحد |لا توجد )?(?:ال)?(?:تعليق|تعليقات|التعليق|التعليقات|ردود|ردودكم|اراء القراء|رأيان حول|رأي واحد حول|comments?)(?: |$)|^(?:اضف|اترك|اكتب|ارسل|ارسال) (?:تعليق|تعليقا|تعليقك)(?: |$)/;

/** Whether a line opens the comments of readers: a few words, such as «التعليقات على الموضوع: 2». */
export function opensComments(line: string): boolean {
  return line.length <= 2 * LONGEST && normalLine(line).split(' ').length <= 6 && !/[.؟!]$/.test(line) && COMMENTS.test(normalLine(line));
}

/** Find the elements that a heading opens: the smallest one that begins with it and holds more. `isFree` says which may be chrome at all. */
export function labelled(
  { lines, text }: Flow,
  { tallies, isHeading, isFree }: { tallies: ReadonlyMap<Element, Tally>; isHeading: (line: string) => boolean; isFree: (element: Element) => boolean },
): Set<Element> {
  const found = new Set<Element>();
  lines.forEach((line, index) => {
    if (line.end - line.start > 2 * LONGEST || !isHeading(text.slice(line.start, line.end))) return;
    const box = ancestors(line.parent).find((element) => tallies.get(element)!.lines > 1);
    if (box && tallies.get(box)!.first === index && isFree(box)) found.add(box);
  });
  return found;
}
