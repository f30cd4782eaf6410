import { dirname } from 'node:path/posix';
import type { DateProvenance } from '../../schema/entry.ts';
import { about, type Facts } from './facts.ts';
import type { Question } from './question.ts';

/** Ask of the days that are open, and of those that do not fit their weekday; not again where an editor decided. */
export function dayQuestions(facts: readonly Facts[]): Question[] {
  return byFolder(facts.flatMap(ofDate));
}

/** Folders of fewer articles are no help: they may hold one each. */
const FULL = 5;

/** Days that are open are asked of by folder: editors sort their heaps by year, month or issue. */
function byFolder(questions: readonly Question[]): Question[] {
  const keyOf = ({ outlet, cause, seed }: Question) => [outlet, cause, dirname(seed!.file)].join('\n');
  const counts = new Map<string, number>();
  for (const one of questions) counts.set(keyOf(one), (counts.get(keyOf(one)) ?? 0) + 1);
  return questions.map((one) => (counts.get(keyOf(one))! < FULL ? one : { ...one, cause: `${one.cause} in ${dirname(one.seed!.file)}/` }));
}

function ofDate(facts: Facts): Question[] {
  const { datePublished, dateEdtf, dateProvenance: found } = facts;
  if (found?.basis === 'override') return [];
  const example = found?.text ? `${facts.file}: ${found.text}` : facts.file;
  if (datePublished !== null) return found?.weekdayConflict ? [{ ...about(facts), kind: 'doubted', cause: 'weekday', example }] : [];
  if (!found) return [{ ...about(facts), kind: 'date', cause: 'none', example }];
  return [{ ...about(facts), kind: 'date', cause: dateCause(found, dateEdtf), example }];
}

/** Why a day is open: it can be read two ways, its year is open, only a month or year is named, or it is none of the calendar. */
function dateCause({ ambiguousOrder, precision, candidates }: DateProvenance, edtf: string | undefined): string {
  if (ambiguousOrder) return 'order';
  if (precision !== 'day' && edtf !== undefined) return precision;
  return candidates.length > 0 ? 'candidates' : 'unread';
}
