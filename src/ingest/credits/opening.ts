import type { DateMention } from '../../arabic/dates/grammar.ts';
import { readCredit } from './credit.ts';
import { isName } from './kinds.ts';
import { datedWire, undatedWire } from './wire.ts';

/** What the first words of an article say of it, as it is to be shown; `date` has offsets in the paragraph. */
export type Opening = { place?: string; source?: string; authors: string[]; date?: DateMention };

/** No credit is longer than this. */
const LONGEST = 90;

/**
 * Read what opens a first paragraph («القاهرة - أ ف ب - قال …», «سبق- أبها: أعاد …», «نابلس 23-10-2017 وفا- افتتح …»).
 * It stays in the text.
 */
export function readOpening(paragraph: string): Opening | undefined {
  return datedWire(paragraph) ?? creditOpening(paragraph) ?? undatedWire(paragraph);
}

function creditOpening(paragraph: string): Opening | undefined {
  const head = paragraph.slice(0, LONGEST);
  const ends = Array.from(head.matchAll(/[:)]?\s*[-–—ـ:.]\s+|\)\s+/gu), ({ index, 0: cut }) => index + cut.length).reverse();
  for (const end of ends) {
    const opening = `${head.slice(0, end).replace(/[\s\-–—ـ:.]+$/u, '')}:`;
    const credit = readCredit(opening) ?? (isName(opening.slice(0, -1)) ? readCredit(opening, true) : undefined);
    if (!credit) continue;
    const value = (name: string) => credit.values[name] ?? opening.slice(...credit.parts[name]!);
    return {
      ...(credit.parts['place'] && { place: value('place') }),
      ...(credit.parts['source'] && { source: value('source') }),
      authors: Object.keys(credit.parts).filter((name) => name.startsWith('author')).map(value),
    };
  }
  return undefined;
}
