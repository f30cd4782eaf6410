import { foldText } from '../../../arabic/fold.ts';
import { tokens, type Token } from '../../../arabic/tokens.ts';
import { givenNames } from '../../credits/names.ts';
import { commonWords, foreignNames } from '../foreign.ts';
import { ends, general, links, organisations, places, roles, verbs } from './words.ts';

export type CandidateKind = 'person' | 'org' | 'place';
/** A stretch of a text that may be a name: the tokens `first` to `last`; it is no name with fewer than `least` words. */
export type Candidate = { kind: CandidateKind; first: number; last: number; least: number };

const COMMON = new Set(commonWords.map(foldText));
const GIVEN = new Set([...givenNames, ...foreignNames].map(foldText).filter((name) => !COMMON.has(name)));
/** The most words of a name after its head, and the most words of origin and office between a role and a name. */
const LONGEST = { person: 4, org: 5, place: 3 };
const BETWEEN = 4;

/**
 * Find what may be names by the words before them: «المبعوث الأممي … غير بيدرسن», «وقال سيرغي ريابكوف», «منظمة …», «مدينة …».
 * Each is as long as the words run on: where the name ends is told by counting over many texts.
 */
export function candidatesOf(text: string): { words: Token[]; found: Candidate[] } {
  const words = tokens(text);
  const joined = (index: number) => index < words.length && /^[ \u00a0]$/.test(text.slice(words[index - 1]!.end, words[index]!.start));
  const runEnd = (first: number, most: number) => {
    let last = first - 1;
    for (let index = first; index < first + most && (index === first || joined(index)) && !isEnd(words[index]); index += 1) last = index;
    return last;
  };
  const found = words.flatMap((word, index): Candidate[] => {
    if (!joined(index + 1) || isEnd(words[index + 1])) return [];
    if (headOf(word, organisations)) return run('org', index, runEnd(index + 1, LONGEST.org), /^[وفبكل]?ال|^لل/.test(word.text) ? 3 : 2);
    if (headOf(word, places)) return isGeneral(words[index + 1]!) || /^و/.test(words[index + 1]!.text) ? [] : run('place', index + 1, runEnd(index + 1, LONGEST.place), 1);
    const speaks = headOf(word, verbs) && GIVEN.has(words[index + 1]!.folded);
    const start = speaks ? index + 1 : headOf(word, roles) ? afterRole(words, index, joined) : undefined;
    if (start === undefined || isOther(words[start]!)) return [];
    const last = runEnd(start, LONGEST.person);
    const office = words.slice(start + 1, last + 1).findIndex(isOther);
    return run('person', start, office < 0 ? last : start + office, 2);
  });
  return { words, found: found.filter(({ kind, first }) => kind !== 'org' || !isGeneral(words[first + 1]!)) };
}

function run(kind: CandidateKind, first: number, last: number, least: number): Candidate[] {
  return last - first + 1 >= least ? [{ kind, first, last, least }] : [];
}

/** The first word after a role that is no word of office or origin: «وزير الخارجية الأميركي | جون كيري». */
function afterRole(words: readonly Token[], role: number, joined: (index: number) => boolean): number | undefined {
  for (let index = role + 1; index <= role + BETWEEN && joined(index); index += 1) {
    const word = words[index]!;
    if (isEnd(word)) return undefined;
    if (word.text.startsWith('ال') || headOf(word, roles)) continue;
    return GIVEN.has(word.folded) || (index > role + 1 && !/^[لب]/.test(word.text)) ? index : undefined;
  }
  return undefined;
}

/** The head of another name, with or without a preposition: «وزير … لمنظمة …», «باسم وزارة …». */
function isOther(word: Token): boolean {
  return [organisations, places, roles].some((heads) => headOf(word, heads) !== undefined) || isGeneral(word);
}

function isGeneral(word: Token): boolean {
  return headOf(word, general) !== undefined || headOf(word, roles) !== undefined;
}

function isEnd(word: Token | undefined): boolean {
  return word === undefined || ends.has(word.folded) || /\d/.test(word.folded) || (/^و/.test(word.folded) && ends.has(word.folded.slice(1)));
}

/** A name does not end in a word that asks for another: «سلمان بن», «عبد», «أبو». */
export function isOpen(word: Token): boolean {
  return links.has(word.folded);
}

/** The head that a word is, without ال and what clings to it: «للمنظمة» and «وبمنظمة» are «منظمة». */
export function headOf({ folded }: Token, heads: ReadonlySet<string>): string | undefined {
  const forms = [folded, folded.replace(/^(?:[وف]?[بكل]?ال|[وف]?لل)/, ''), folded.replace(/^[وف]?[بكل]?/, ''), folded.replace(/^[وف]/, '')];
  return forms.find((form) => heads.has(form));
}
