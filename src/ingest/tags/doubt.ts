import { foldText } from '../../arabic/fold.ts';
import type { Token } from '../../arabic/tokens.ts';
import { givenNames } from '../credits/names.ts';
import { commonWords, foreignNames } from './foreign.ts';
import { currencies, kinship, namedAfterPeople, namedAfterPlaces, titlesOfNames } from './heads.ts';
import type { NameTerm } from './names.ts';

const GIVEN = new Set([...givenNames, ...foreignNames].map(foldText));
const COMMON = new Set(commonWords.map(foldText));
/** Steps back over titles: «جامعة الأمير محمد بن فهد», «مركز خادم الحرمين الملك عبد الله». */
const TITLES = 5;

/** Where a name was found: the tokens `first` to `last` of the stretch's words. */
export type Place = { text: string; words: readonly Token[]; first: number; last: number };

/**
 * Tell whether the words around a name make it another thing's name: an institution called after a person, a paper or a
 * street after a place, the price in dollars, the surname of somebody else.
 */
export function isAnotherName(term: NameTerm, place: Place): boolean {
  const { kind, tag } = term;
  if (tag.kind === 'person') return isNamedAfter(place) || isKinsman(term, place);
  if (tag.kind !== 'place' && kind !== 'demonym') return false;
  const before = wordBefore(place, /^[\s«"“”'(]+$/u);
  if (before === undefined) return false;
  if (kind === 'demonym') return currencies.has(bare(before)) || isName(place);
  return namedAfterPlaces.has(bare(before)) || (place.first === place.last && isName(place));
}

/** Tell whether a surname stands behind a given name that is not its bearer's: «إميلي نصر الله» is not حسن. */
export function isKinsman({ surname, tag }: NameTerm, place: Place): boolean {
  const before = wordBefore(place);
  if (before === undefined || !GIVEN.has(before)) return false;
  const own = [tag.label.ar, ...tag.aliases].flatMap((name) => name.split(' ').map(foldText));
  return surname ? !own.includes(before) : GIVEN.has(place.words[place.first]!.folded);
}

function isNamedAfter({ text, words, first, last }: Place): boolean {
  for (let at = first; at > first - TITLES; at -= 1) {
    const before = wordBefore({ text, words, first: at, last }, /^[\s«"“”'(]+$/u);
    if (before === undefined) return false;
    if (namedAfterPeople.has(bare(before)) || namedAfterPeople.has(bare(before.slice(1)))) return true;
    if (!titlesOfNames.has(bare(before))) return false;
  }
  return false;
}

/** A place or an origin behind a given name is a family's name: «محمد المغربي», «ابن الرومي». */
function isName(place: Place): boolean {
  const before = wordBefore(place);
  return before !== undefined && ((GIVEN.has(before) && !COMMON.has(before)) || kinship.has(before));
}

/** The folded word before a name, where only such signs stand between them. */
function wordBefore({ text, words, first }: Place, between = /^\s+$/u): string | undefined {
  const [before, word] = [words[first - 1], words[first]!];
  return before && between.test(text.slice(before.end, word.start)) ? before.folded : undefined;
}

function bare(word: string): string {
  return word.replace(/^(?:[وفبكل]?ال|لل)(?=..)/u, '');
}
