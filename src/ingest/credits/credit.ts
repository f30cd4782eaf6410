import { foldText } from '../../arabic/fold.ts';
import { countWords } from '../../arabic/tokens.ts';
import type { Parts } from '../profile.ts';
import { normalLine } from '../shape.ts';
import { agencies, outlets } from './agencies.ts';
import { givenNames, honorifics } from './names.ts';
import { cities } from './places.ts';

/** What a line that credits says: where each fact stands in it (`author`, `author2`, `place`, `source`), and canonical names. */
export type Credit = { parts: Parts; values: Record<string, string> };

type Kind = 'place' | 'agency' | 'outlet' | 'person' | 'label' | 'unknown';
type Member = { start: number; end: number; kind: Kind; canonical?: string | undefined };

const LONGEST = 100;
const MOST_WORDS = 12;
const AGENCIES = new Map(agencies.flatMap(([name, ...others]) => [name!, ...others].map((one) => [letters(one), name!] as const)));
const OUTLETS = new Set(outlets.map(normalLine));
const PLACES = new Set(cities.map(normalLine));
const GIVEN = new Set(givenNames.map(foldText));
const HONORIFICS = new Set(honorifics.map(foldText));

/** What follows a name in a sentence, not in a byline: verbs of the present, prepositions. */
const PROSE = /^(?:[يت]\p{L}{2,}|في|علي|من|الي|مع|عن|ضد|ان|قال|اكد|بعد|قبل|خلال)$/u;

const PICTURE = /^(?:ال)?(?:صوره?|صور|مصدر|صدر|ارشيف\p{L}*)$/u;

/** Words that open a byline, alone or in pairs. */
const LABEL =
  /^(?:كتبت?|كتبها|بقلم|تقرير|إعداد|اعداد|أعدت?ه|تحرير|حوار|حاوره|حاورته|حاورها|أجرى الحوار|متابعات?|تحقيق|ترجمة|تصوير|عدسة|رسالة|مراسلنا|مراسلتنا|خاص)(?!\p{L})(?:\s{0,3}(?:و|\/|-)\s{0,3}(?:تصوير|عدسة|إعداد|ترجمة|حوار)(?!\p{L}))?/u;
const SEPARATOR = /\s*[-–—:|/()[\]،,•*<>«»"“”]+\s*|\s+ـ+\s*|\s{3,}|\s+(?=من\s)|\s*\.\s*$/gu;

/**
 * Read a line that says who reports, from where: «القاهرة - أ ف ب», «كتبت: سلمى حسن», «واس (مكة المكرمة)». None where
 * the line could say anything else. Where `byPlace` says that it stands where credits do, a name on its own is one, and
 * so is an unknown name beside a place.
 */
export function readCredit(text: string, byPlace = false): Credit | undefined {
  if (text.length > LONGEST || /[؟?!؛;…]|\.\.|\d{3}/u.test(text) || countWords(text) > MOST_WORDS) return undefined;
  const label = LABEL.exec(text.replace(/^[^\p{L}]+/u, (head) => ' '.repeat(head.length)).trimStart())?.[0] ?? '';
  const from = label === '' ? 0 : text.indexOf(label) + label.length;
  const hasLabel = label !== '' && /^\s{0,3}[:/\-–]|^\s/u.test(text.slice(from)) && from < text.length;
  const members = membersOf(text, hasLabel ? from : 0);
  if (members.length === 0) return undefined;
  const isMarked = hasLabel && /^\s{0,3}[:/\-–]/u.test(text.slice(from));
  const known = members.filter(({ kind }) => kind === 'agency' || kind === 'place' || kind === 'outlet');
  const sure = members.some(({ kind }) => kind === 'agency') || (known.length > 0 && (members.length > 1 || /:\s*$/u.test(text)));
  const resolved = members.map((member) => ({ ...member, kind: guess(member, text, (sure && byPlace) || isMarked) }));
  if (resolved.some(({ kind }) => kind === 'unknown')) return undefined;
  const named = resolved.every(({ kind }) => kind === 'person');
  if (!(isMarked || sure || (named && (hasLabel || byPlace)))) return undefined;
  return creditOf(resolved, text);
}

/** A member by elimination: beside a place, an agency or a label, two to four words that are no prose are somebody's name. */
function guess({ start, end, kind }: Member, text: string, sure: boolean): Kind {
  if (kind !== 'unknown' || !sure) return kind;
  const words = text.slice(start, end).split(/[\s.]+/u).filter((word) => word !== '').map(foldText);
  const couldBeName = words.length >= 2 && words.length <= 5 && !words.some((word) => PROSE.test(word) || PICTURE.test(word));
  return couldBeName && /^[\p{L}\p{M}\s.'ـ]+$/u.test(text.slice(start, end)) ? 'person' : kind;
}

function membersOf(text: string, from: number): Member[] {
  const found: Member[] = [];
  let at = from;
  const push = (start: number, end: number) => {
    const piece = text.slice(start, end);
    if (!/\p{L}/u.test(piece) || /^\s*\p{L}\s*$/u.test(piece)) return;
    const lead = piece.length - piece.trimStart().length;
    const opener = /^من\s+/u.exec(piece.trimStart())?.[0].length ?? 0;
    const open = start + lead + opener;
    found.push({ start: open, end: end - (piece.length - piece.trimEnd().length), ...kindOf(text.slice(open, end).trim()) });
  };
  for (const { 0: cut, index } of text.slice(from).matchAll(SEPARATOR)) {
    push(at, from + index);
    at = from + index + cut.length;
  }
  push(at, text.length);
  return found;
}

function kindOf(text: string): Pick<Member, 'kind' | 'canonical'> {
  const canonical = AGENCIES.get(letters(text));
  if (canonical !== undefined) return { kind: 'agency', canonical };
  const line = normalLine(text);
  if (PLACES.has(line)) return { kind: 'place' };
  if (OUTLETS.has(line)) return { kind: 'outlet' };
  return { kind: isName(text) ? 'person' : 'unknown' };
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

function creditOf(members: readonly Member[], text: string): Credit | undefined {
  const parts: Parts = {};
  const values: Record<string, string> = {};
  const sources = members.filter(({ kind }) => kind === 'agency' || kind === 'outlet');
  const source = sources.find(({ kind }) => kind === 'agency') ?? sources[0];
  const place = members.find(({ kind }) => kind === 'place');
  const authors = members.filter(({ kind }) => kind === 'person').flatMap((member) => splitNames(member, text));
  if (source) parts['source'] = [source.start, source.end];
  if (source?.canonical && source.canonical !== text.slice(source.start, source.end)) values['source'] = source.canonical;
  if (place) parts['place'] = [place.start, place.end];
  authors.forEach(([start, end], index) => {
    parts[index === 0 ? 'author' : `author${index + 1}`] = [start, end];
  });
  return Object.keys(parts).length === 0 ? undefined : { parts, values };
}

/** «سامي حسن ومنى علي»: two names joined by «و». */
function splitNames({ start, end }: Member, text: string): [number, number][] {
  const joined = /\s+و\s?(?=\p{L})/gu;
  for (const { 0: cut, index } of text.slice(start, end).matchAll(joined)) {
    const [one, other] = [text.slice(start, start + index), text.slice(start + index + cut.length, end)];
    if (isName(other) && countWords(one) >= 2) return [[start, start + index], [start + index + cut.length, end]];
  }
  return [[start, end]];
}

function letters(text: string): string {
  return foldText(text).replace(/[^\p{L}\p{N}]+/gu, '');
}

/** The canonical name of an agency, however a source spells it; the spelling itself where it is none. */
export function canonicalAgency(text: string): string {
  return AGENCIES.get(letters(text)) ?? text;
}

/** No dateline is longer than this. */
const LONGEST_OPENING = 90;

/**
 * Read the credit that opens a first paragraph («القاهرة - أ ف ب - قال …», «سبق- أبها: أعاد …»). It stays in the text;
 * the values are returned as they are to be shown.
 */
export function readOpening(paragraph: string): { place?: string; source?: string; authors: string[] } | undefined {
  const head = paragraph.slice(0, LONGEST_OPENING);
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

/** Whether a text is the name of an outlet or agency and nothing else. */
export function isOutlet(text: string): boolean {
  return OUTLETS.has(normalLine(text)) || AGENCIES.has(letters(text));
}
