import { alphabet, compareNames, familyName, indexLetter } from '../../arabic/collate.ts';
import type { Tag } from '../../schema/vocabulary.ts';
import { fill } from '../../strings/index.ts';
import { listStrings } from '../../strings/lists.ts';

type Language = 'ar' | 'en';
/** A name of an index: where it leads, how many articles it has, and what it is sorted by. */
export type Name = { label: string; sort: string; to: string; count: number };
/** A shelf of an index, and the name of its place on the page. A shelf without names keeps its place in the bar. */
export type LetterShelf = { letter: string; id: string; names: Name[] };

const latin = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** Shelve names by letter, in the order of the alphabet; names of other alphabets and figures stand on a last shelf. */
export function shelvesOf(names: readonly Name[], language: Language): LetterShelf[] {
  const letters = language === 'ar' ? alphabet : latin;
  const sorted = names.toSorted((a, b) => compareNames(a.sort, b.sort) || compareNames(a.to, b.to));
  const byLetter = Map.groupBy(sorted, ({ sort }) => letterOf(sort, letters));
  const shelf = (letter: string, k: number): LetterShelf => ({
    // Indexes print the alef with its hamza.
    letter: letter === 'ا' ? 'أ' : letter,
    id: `letter-${k + 1}`,
    names: byLetter.get(letter) ?? [],
  });
  const others = byLetter.get('') ?? [];
  const last = { letter: listStrings(language).otherLetters, id: 'letter-other', names: others };
  return [...letters.map(shelf), ...(others.length > 0 ? [last] : [])];
}

/** Give a tag the name under which an index shelves it: a person's family name first, where the vocabulary knows it. */
export function indexName(
  tag: Pick<Tag, 'kind' | 'label' | 'aliases' | 'ambiguous' | 'exact'>,
  language: Language,
): string {
  const name = tag.label[language];
  if (tag.kind !== 'person') return name;
  const parts = familyName(name, [...tag.aliases, ...tag.ambiguous, ...tag.exact]);
  return parts ? fill(listStrings(language).familyFirst, parts) : name;
}

function letterOf(name: string, letters: readonly string[]): string {
  const letter = indexLetter(name.normalize('NFD').replace(/^[\u0300-\u036f]+/, ''));
  return letters.includes(letter) ? letter : '';
}
