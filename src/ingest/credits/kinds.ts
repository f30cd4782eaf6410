import { foldText } from '../../arabic/fold.ts';
import { normalLine } from '../shape.ts';
import { agencies, outlets, wireNames } from './agencies.ts';
import { givenNames, honorifics } from './names.ts';
import { cities } from './places.ts';

export type Kind = 'place' | 'agency' | 'outlet' | 'person' | 'unknown';

const AGENCIES = spellings(agencies);
const OUTLETS = new Set(outlets.map(normalLine));
const PLACES = new Set(cities.map(normalLine));
const GIVEN = new Set(givenNames.map(foldText));
const HONORIFICS = new Set(honorifics.map(foldText));
const WIRES = spellings(wireNames);

/** What follows a name in a sentence, not in a byline: verbs of the present, prepositions. */
const PROSE = /^(?:[يت]\p{L}{2,}|في|علي|من|الي|مع|عن|ضد|ان|قال|اكد|بعد|قبل|خلال)$/u;

/** With what a sentence of news begins: verbs of saying and happening, the past of women and things, «و» before any of them. */
const NEWS = /^و?(?:قال|اعلن|اكد|افتتح|اختتم|انطلق|شهد|وصل|قتل|توفي|بدا|عقد|كشف|صدر|نشر|ذكر|افاد|(?!ال)[اوقشعكبنص]\p{L}{2,6}ت)$/u;

const PICTURE = /^(?:ال)?(?:صوره?|صور|مصدر|صدر|ارشيف\p{L}*)$/u;

/** Tell what a member of a credit is by its words alone, with the canonical name of an agency. */
export function kindOf(text: string): { kind: Kind; canonical?: string } {
  const canonical = AGENCIES.get(letters(text));
  if (canonical !== undefined) return { kind: 'agency', canonical };
  const line = normalLine(text);
  if (PLACES.has(line)) return { kind: 'place' };
  if (OUTLETS.has(line)) return { kind: 'outlet' };
  return { kind: isName(text) ? 'person' : 'unknown' };
}

/** Whether a folded word follows a name in a sentence, not in a byline. */
export function isProse(word: string): boolean {
  return PROSE.test(word);
}

/** Whether a folded word speaks of a picture. */
export function isPicture(word: string): boolean {
  return PICTURE.test(word);
}

/** Whether words beside an agency can be a place: no picture, no particle, no verb with which news begins. */
export function couldBePlace(text: string): boolean {
  const words = text.split(/\s+/u).map(foldText);
  return /^[\p{L}\p{M}\sـ]+$/u.test(text) && !NEWS.test(words[0]!) && !words.some((word) => isProse(word) || isPicture(word));
}

/** Whether two to five words are a person's name by their first word. */
export function isName(text: string): boolean {
  const words = text.split(/[\s.]+/u).filter((word) => word !== '').map(foldText);
  const first = words.findIndex((word) => !HONORIFICS.has(word));
  const titled = first > 0 && words.length - first >= 2;
  const rest = first < 0 ? [] : words.slice(first);
  if (rest.length < 2 || rest.length > 5 || !/^[\p{L}\p{M}\s.'ـ]+$/u.test(text)) return false;
  if (rest.slice(1).some((word) => PROSE.test(word) && !GIVEN.has(word))) return false;
  return titled || GIVEN.has(rest[0]!) || /^(?:عبد|ابو\p{L}|بو\p{L})/u.test(rest[0]!);
}

/** Name the agency that a common word stands for where its wire opens or a place stands beside it. */
export function wireName(text: string): string | undefined {
  return WIRES.get(letters(text));
}

function spellings(table: readonly (readonly string[])[]): ReadonlyMap<string, string> {
  return new Map(table.flatMap(([name, ...others]) => [name!, ...others].map((one) => [letters(one), name!] as const)));
}

/** A name without the dots and spaces between its letters. */
function letters(text: string): string {
  return foldText(text).replace(/[^\p{L}\p{N}]+/gu, '');
}

/** The canonical name of an agency, however a source spells it; the spelling itself where it is none. */
export function canonicalAgency(text: string): string {
  return AGENCIES.get(letters(text)) ?? text;
}

/** Whether a text is the name of an outlet or agency and nothing else. */
export function isOutlet(text: string): boolean {
  return OUTLETS.has(normalLine(text)) || AGENCIES.has(letters(text));
}
