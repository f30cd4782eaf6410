import type { Role } from '../../schema/ledger.ts';
import type { Reading } from '../read.ts';

/** A label that opens lines of many seeds («القسم: تراث»), what is likely to follow it, and one such line. */
export type Label = { label: string; role: Role; count: number; example: string };

/** What labels say of their lines. The first that fits counts. */
const ROLES: [RegExp, Role][] = [
  [/قسم|باب|تصنيف|زاوية/u, 'section'],
  [/بقلم|كتب|تحرير|إعداد|اعداد|تقرير|مراسل|كاتب/u, 'byline'],
  [/تاريخ|نشر|يوم|تحديث/u, 'dateline'],
  [/مصدر/u, 'source'],
  [/صورة|تعليق|تصوير|عدسة/u, 'caption'],
  [/وسوم|سمات|كلمات|علامات/u, 'tags'],
  [/اقرأ|إقرأ|شاهد|للمزيد|صلة/u, 'related'],
];
const LABEL = /^(?<label>\p{L}[^:\d«"]{1,24}?)\s{0,2}:\s{0,2}\S/u;
/** Chance makes two lines alike, not a fifth of them. */
const [FEWEST, SHARE] = [3, 0.2];

/** Find the labels of the lines that stand around the articles and that no general rule explains. */
export function labelsIn(readings: readonly Reading[]): Label[] {
  const lines = readings.flatMap(({ spans, text }) =>
    spans
      .filter(
        ({ role, rule }) =>
          role !== 'paragraph' && role !== 'title' && role !== 'title-repeat' && !rule.startsWith('generic/'),
      )
      .map(({ start, end }) => text.slice(start, end)),
  );
  const labelled = Map.groupBy(lines, (line) => LABEL.exec(line)?.groups?.['label'] ?? '');
  return [...labelled]
    .filter(([label, all]) => label !== '' && all.length >= Math.max(FEWEST, SHARE * readings.length))
    .map(([label, all]) => ({
      label,
      role: ROLES.find(([words]) => words.test(label))?.[1] ?? 'unclassified',
      count: all.length,
      example: all[0]!,
    }))
    .sort((one, other) => other.count - one.count || (one.label < other.label ? -1 : 1));
}
