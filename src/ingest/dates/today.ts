import { weekdayOf } from '../../arabic/dates/civil.ts';
import { weekdayAt } from '../../arabic/dates/names.ts';
import { readingsOf } from '../../arabic/dates/readings.ts';
import { at, follows, lineOf } from '../../arabic/dates/words.ts';
import type { Picked } from './pick.ts';

/** Keep the datelines that fall on the weekday which the text calls today; all where none does, or it names none. */
export function agreeing(datelines: readonly Picked[], text: string): readonly Picked[] {
  if (datelines.length < 2) return datelines;
  const today = todayIn(text);
  const fit = datelines.filter(({ mention }) => readingsOf(mention).some((iso) => weekdayOf(iso) === today));
  return today === undefined || fit.length === 0 ? datelines : fit;
}

/** The weekday of «اليوم الخميس», or the one after that of «أمس الأربعاء». */
function todayIn(text: string): number | undefined {
  const line = lineOf(text);
  for (const index of line.words.keys()) {
    const said = /^(?:و|ب)?(?:اليوم|امس)$/.test(at(line, index)) && follows(line, index + 1);
    const weekday = said ? weekdayAt(line, index + 1) : undefined;
    if (weekday !== undefined) return /امس$/.test(at(line, index)) ? (weekday + 1) % 7 : weekday;
  }
  return undefined;
}
