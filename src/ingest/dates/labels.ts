import { foldText } from '../../arabic/fold.ts';
import { readingsOf } from '../../arabic/dates/readings.ts';
import type { Picked } from './pick.ts';

/** How far before a date its label stands: «تاريخ آخر تحديث للصفحة: ». */
const REACH = 40;
const UPDATE = /(?:تحديث|حدث|تعديل|عدل|updated|modified)/g;
const ORIGINAL = /(?:نشر|اضيف|اضافه|كتب|صدر|انشيء|published|posted|created)/g;

/** Whether a date is labelled as that of a later change: «آخر تحديث: 28 مايو 2016», and not «نشر في». */
export function isUpdate({ piece, mention }: Picked): boolean {
  const from = mention.start - piece.start;
  const before = foldText(piece.text.slice(Math.max(0, from - REACH), from));
  const last = (pattern: RegExp) => [...before.matchAll(pattern)].at(-1)?.index ?? -1;
  return last(UPDATE) > last(ORIGINAL);
}

/** Whether a date is the day on which the source was fetched: pages show their reader the day. */
export function isVisit({ mention }: Picked, captured: string | undefined): boolean {
  return captured !== undefined && readingsOf(mention).includes(captured);
}
