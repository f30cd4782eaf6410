import { foldText } from '../../arabic/fold.ts';
import { countWords } from '../../arabic/tokens.ts';
import type { Parts } from '../profile.ts';
import { isName, isPicture, isProse, kindOf, wireName, type Kind } from './kinds.ts';

/** What a line that credits says: where each fact stands in it (`author`, `author2`, `place`, `source`), and canonical names. */
export type Credit = { parts: Parts; values: Record<string, string> };

type Member = { start: number; end: number; kind: Kind; canonical?: string | undefined };

const LONGEST = 100;
const MOST_WORDS = 12;
/** Words that open a byline, alone or in pairs. */
const LABEL =
  /^(?:كتبت?|كتبها|بقلم|تقرير|إعداد|اعداد|أعدت?ه|تحرير|حوار|استطلاع|رصد|متابعة|حاوره|حاورته|حاورها|أجرى الحوار|متابعات?|تحقيق|ترجمة|تصوير|عدسة|رسالة|مراسلنا|مراسلتنا|خاص)(?!\p{L})(?:\s{0,3}(?:و|\/|-)\s{0,3}(?:تصوير|عدسة|إعداد|ترجمة|حوار)(?!\p{L}))?/u;
/** What a reporter is, beside the name: «سهل النور - مراسل الضفة:». */
const POST = /^(?:مراسلة?|مراسلنا|مراسلتنا|موفدة?|مندوبة?|محررة?)(?:\s\p{L}|$)/u;
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
  const all = withWires(membersOf(text, hasLabel ? from : 0), text);
  const members = all.filter(({ start, end }) => !POST.test(text.slice(start, end)));
  if (members.length === 0) return undefined;
  const isPosted = members.length < all.length && (byPlace || /:\s*$/u.test(text));
  if (members.length < all.length && !isPosted) return undefined;
  const isMarked = isPosted || (hasLabel && /^\s{0,3}[:/\-–]/u.test(text.slice(from)));
  const known = members.filter(({ kind }) => kind === 'agency' || kind === 'place' || kind === 'outlet');
  const sure = members.some(({ kind }) => kind === 'agency') || (known.length > 0 && (members.length > 1 || /:\s*$/u.test(text)));
  const resolved = beside(members.map((member) => ({ ...member, kind: guess(member, text, (sure && byPlace) || isMarked) })), text, byPlace);
  if (resolved.some(({ kind }) => kind === 'unknown')) return undefined;
  const named = resolved.every(({ kind }) => kind === 'person');
  const placed = byPlace && resolved.length > 1 && resolved.some(({ kind }) => kind === 'outlet' || kind === 'place');
  if (!(isMarked || sure || placed || (named && (hasLabel || byPlace)))) return undefined;
  return creditOf(resolved, text);
}

/** «الرؤية - شريف صلاح», «بقيق - شريف صلاح»: one word or two beside a name are the paper's, or the place's. */
function beside(members: readonly Member[], text: string, byPlace: boolean): readonly Member[] {
  const unknown = members.filter(({ kind }) => kind === 'unknown');
  const words = countWords(text.slice(unknown[0]?.start, unknown[0]?.end));
  if (!byPlace || unknown.length !== 1 || words > 2 || members.length !== 2 || /[a-z]/i.test(text) || !members.some(({ kind }) => kind === 'person' || kind === 'place')) return members;
  const isPaper = members.some(({ kind }) => kind === 'place') || text.slice(unknown[0]!.start).startsWith('ال');
  return members.map((member) => (member === unknown[0] ? { ...member, kind: isPaper ? 'outlet' : 'place' } : member));
}

/** A member by elimination: beside a place, an agency or a label, two to four words that are no prose are somebody's name. */
function guess({ start, end, kind }: Member, text: string, sure: boolean): Kind {
  if (kind !== 'unknown' || !sure) return kind;
  const words = text.slice(start, end).split(/[\s.]+/u).filter((word) => word !== '').map(foldText);
  const couldBeName = words.length >= 2 && words.length <= 5 && words.some(({ length }) => length > 2) && !words.some((word) => isProse(word) || isPicture(word));
  return couldBeName && /^[\p{L}\p{M}\s.'ـ]+$/u.test(text.slice(start, end)) ? 'person' : kind;
}

/** Beside a place some common words are agencies: «وطنية - بيروت». */
function withWires(members: readonly Member[], text: string): readonly Member[] {
  if (!members.some(({ kind }) => kind === 'place')) return members;
  return members.map((member) => {
    const canonical = wireName(text.slice(member.start, member.end));
    return canonical === undefined ? member : { ...member, kind: 'agency', canonical };
  });
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

function creditOf(members: readonly Member[], text: string): Credit | undefined {
  const parts: Parts = {};
  const values: Record<string, string> = {};
  const sources = members.filter(({ kind }) => kind === 'agency' || kind === 'outlet');
  const source = sources.find(({ kind }) => kind === 'agency') ?? sources[0];
  const place = members.find(({ kind }) => kind === 'place');
  const authors = members.filter(({ kind }) => kind === 'person').flatMap((member) => splitNames(member, text));
  const wires = agenciesFrom(members);
  const names = wires.map(({ start, end, canonical }) => canonical ?? text.slice(start, end)).join('، ');
  if (source) parts['source'] = [source.start, (wires.at(-1) ?? source).end];
  if (source && wires.length > 0 && names !== text.slice(...parts['source']!)) values['source'] = names;
  if (place) parts['place'] = [place.start, place.end];
  authors.forEach(([start, end], index) => {
    parts[index === 0 ? 'author' : `author${index + 1}`] = [start, end];
  });
  return Object.keys(parts).length === 0 ? undefined : { parts, values };
}

/** The first agency of a line, and those right behind it: «أ ف ب، رويترز». */
function agenciesFrom(members: readonly Member[]): Member[] {
  const from = members.findIndex(({ kind }) => kind === 'agency');
  const to = members.findIndex(({ kind }, index) => index > from && kind !== 'agency');
  return from < 0 ? [] : members.slice(from, to < 0 ? undefined : to);
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
