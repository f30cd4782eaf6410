import { findDates } from '../../arabic/dates/grammar.ts';
import { foldText } from '../../arabic/fold.ts';
import { coveredByDate } from '../title.ts';
import type { Credit } from './credit.ts';
import { isOutlet } from './kinds.ts';

const LONGEST = 120;
const DIGITS = String.raw`[\d٠-٩۰-۹]`;

/** What a print source names, each as a whole part of its line: «العدد 12345», «ص 7», «الطبعة الثانية», «ملحق الأسرة». */
const FACTS: readonly (readonly [string, RegExp])[] = [
  ['issue', new RegExp(String.raw`^(?:ال)?عدد\s{0,2}(?:رقم)?\s{0,2}:?\s{0,2}\(?(?<value>${DIGITS}{1,6})\)?$`, 'du')],
  ['page', new RegExp(String.raw`^(?:ص|(?:ال)?صفحة)\s{0,2}\.?\s{0,2}:?\s{0,2}\(?(?<value>${DIGITS}{1,3}(?:\s?[-–]\s?${DIGITS}{1,3})?|الأولى|الأخيرة)\)?$`, 'du')],
  ['edition', /^(?:ال)?طبعة\s{0,2}:?\s{1,2}(?<value>\p{L}[^\n]{1,25})$/du],
  ['supplement', /^(?:ال)?ملحق\s{0,2}:?\s{1,2}[«"“]?(?<value>\p{L}[^\n]{1,30}?)[»"”]?$/du],
];
/** The volume, and the paper's name: they say nothing that the entry has a field for. */
const BESIDE = /^(?:السنة|العام|المجلد|جريدة|صحيفة|مجلة)(?!\p{L})/u;
const BETWEEN = new RegExp(String.raw`\s*[،,|؛•]\s*|\s+[-–—/]\s+|\s{2,}|\s+(?=(?:(?:ال)?عدد|السنة|(?:ال)?صفحة|ص|(?:ال)?طبعة|(?:ال)?ملحق)(?:\s|:|\(|\.))`, 'gu');

/**
 * Read the line that says where an article stood in print: «الاثنين 2 يوليو 2012، العدد 6839، ص 7». None where it says
 * anything else, and none without an issue or a page: footnotes name books and pages, too.
 */
export function printParts(text: string): (Credit & { dated: boolean }) | undefined {
  if (text.length > LONGEST || !/(?:عدد|ص|طبع|ملحق)/u.test(text)) return undefined;
  const parts: Credit['parts'] = {};
  const values: Credit['values'] = {};
  let dated = false;
  for (const [start, end] of partsBetween(text)) {
    const part = text.slice(start, end);
    const found = FACTS.map(([name, pattern]) => [name, pattern.exec(part)?.indices?.groups?.['value']] as const).find(([, range]) => range);
    if (found) {
      const [name, range] = [found[0], found[1]!];
      if (parts[name]) return undefined;
      parts[name] = [start + range[0], start + range[1]];
      const written = text.slice(...parts[name]);
      if (/\p{N}/u.test(written) && foldText(written) !== written) values[name] = foldText(written);
    } else if (coveredByDate(part) > 0.5 && !dated) {
      const dates = findDates(part);
      parts['value'] = [start + dates[0]!.start, start + dates.at(-1)!.end];
      dated = true;
    } else if (!BESIDE.test(part) && !isOutlet(part)) {
      return undefined;
    }
  }
  return parts['issue'] || parts['page'] ? { parts, values, dated } : undefined;
}

/** The parts of a line between commas, bars and dashes: `[start, end)`. */
function partsBetween(text: string): [number, number][] {
  const found: [number, number][] = [];
  let at = 0;
  for (const { 0: cut, index } of text.matchAll(BETWEEN)) {
    found.push([at, index]);
    at = index + cut.length;
  }
  return [...found, [at, text.length] as [number, number]].filter(([start, end]) => end > start);
}
