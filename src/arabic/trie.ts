import { tokens, type Token } from './tokens.ts';

/**
 * A name to look for. `article`: whether ال may come and go on its first word, as on adjectives and common nouns
 * («سورية», «السورية»); on proper names it belongs to the name («الرقة», but «قطر»). `exact`: no clitics either.
 */
export type Term = { id: string; name: string; article: 'optional' | 'fixed'; exact?: boolean };

/** A term found in a text: `[first, last]` are indexes of its tokens. */
export type Match<T extends Term = Term> = { term: T; first: number; last: number };

/** A term at the end of its path, with what its first word says: whether it begins with ال, and its folded letters. */
type Leaf<T> = { term: T; article: boolean; folded: string };
type Node<T> = { next: Map<string, Node<T>>; leaves: Leaf<T>[] };
/** A reading of a word: where its stem begins, whether ال stands before it, and how many clitics do. */
type Reading = { from: number; article: boolean; clitics: number };
type Found<T> = { last: number; clitics: number; terms: T[] };

/** Names and words, ready to be looked for in one pass over a text. `prints` tells at once of most words that they are none. */
export type Trie<T extends Term = Term> = { root: Node<T>; prints: Uint8Array };

/** Marks, tatweel and joiners, which may stand between a clitic and its word («وَالرّقة», «الـرقة»). */
const SILENT = /[\p{Mn}\p{Cf}\u0640]/gu;
const PRINTS = 1 << 16;

/** Build the trie of a list of terms. */
export function buildTrie<T extends Term>(terms: Iterable<T>): Trie<T> {
  const root: Node<T> = { next: new Map(), leaves: [] };
  for (const term of terms) {
    const words = tokens(term.name);
    const [first] = words;
    if (!first) continue;
    const end = words.reduce((node, word) => step(node, bare(word)), root);
    end.leaves.push({ term, article: hasArticle(letters(first), 0), folded: first.folded });
  }
  const prints = new Uint8Array(PRINTS);
  for (const stem of root.next.keys()) prints[printOf(stem, 0)] = 1;
  return { root, prints };
}

/**
 * Find all terms in a text's tokens, leftmost and longest first; matches do not overlap. Proclitics (و ف ب ك ل, and
 * لل for ل + ال) come off the first word only; ال is optional on the words after it.
 */
export function findTerms<T extends Term>(trie: Trie<T>, words: readonly Token[]): Match<T>[] {
  const found: Match<T>[] = [];
  for (let first = 0; first < words.length; ) {
    const best = longestAt(trie, words, first);
    for (const term of best?.terms ?? []) found.push({ term, first, last: best!.last });
    first = best ? best.last + 1 : first + 1;
  }
  return found;
}

function longestAt<T extends Term>({ root, prints }: Trie<T>, words: readonly Token[], first: number): Found<T> | undefined {
  const { folded } = words[first]!;
  if (!mayBegin(prints, folded)) return undefined;
  let best: Found<T> | undefined;
  for (const reading of readings(letters(words[first]!))) {
    let node = root.next.get(folded.slice(reading.from));
    for (let last = first; node; node = words[++last] && node.next.get(bare(words[last]!))) {
      if (node.leaves.length === 0 || (best && (last < best.last || (last === best.last && reading.clitics >= best.clitics)))) continue;
      const terms = oneEach(node.leaves.flatMap((leaf) => (fits(leaf, reading, folded) ? leaf.term : [])));
      if (terms.length > 0) best = { last, clitics: reading.clitics, terms };
    }
  }
  return best;
}

/** Whether a stem may begin in a word, behind at most two clitics and ال («وبالرقة»). */
function mayBegin(prints: Uint8Array, word: string): boolean {
  for (let from = 0; from <= 4 && from < word.length; from += 1) if (prints[printOf(word, from)] === 1) return true;
  return false;
}

/** Spellings of one name that fold alike («إسبانيا», «اسبانيا») are one find. */
function oneEach<T extends Term>(terms: readonly T[]): T[] {
  return terms.filter(({ id }, index) => terms.findIndex((other) => other.id === id) === index);
}

function fits<T extends Term>({ term, article, folded }: Leaf<T>, reading: Reading, word: string): boolean {
  if (term.exact) return reading.clitics === 0 && folded === word;
  return term.article === 'optional' || article === reading.article;
}

/** All readings of a first word, the least stripped first: «وللرقة» as itself, «للرقة», «(ال)رقة». */
function readings(word: string): Reading[] {
  const found: Reading[] = [];
  const conjunction = isOneOf(CONJUNCTIONS, word, 0) ? 1 : 0;
  for (let clitics = 0; clitics <= conjunction; clitics += 1) read(word, clitics, clitics, found);
  for (let clitics = 0; clitics <= conjunction; clitics += 1) {
    if (isOneOf(PREPOSITIONS, word, clitics)) read(word, clitics + 1, clitics + 1, found);
  }
  return found;
}

function read(word: string, from: number, clitics: number, found: Reading[]): void {
  if (word.startsWith('لل', from) && word.length - from >= 4) found.push({ from: from + 2, article: true, clitics: clitics + 1 });
  const article = hasArticle(word, from);
  found.push({ from: article ? from + 2 : from, article, clitics });
}

const CONJUNCTIONS = 'وف';
const PREPOSITIONS = 'بكل';

function isOneOf(clitics: string, word: string, from: number): boolean {
  return word.length - from > 3 && clitics.includes(word[from]!);
}

/** A word's letters one by one beside its folded ones. The original letter decides: «ألكسندر» has no article. */
function letters({ text, folded }: Token): string {
  if (text.length === folded.length) return text;
  const plain = text.replace(SILENT, '');
  return plain.length === folded.length ? plain : folded;
}

/** The word folded, without ال. */
function bare(word: Token): string {
  return hasArticle(letters(word), 0) ? word.folded.slice(2) : word.folded;
}

function hasArticle(word: string, from: number): boolean {
  return word.length - from > 3 && word[from] === 'ا' && word[from + 1] === 'ل';
}

/** A number that few other stems share: its length, its first two letters and its last two. */
function printOf(word: string, from: number): number {
  const end = word.length;
  const length = end - from;
  if (length < 2) return length === 1 ? word.charCodeAt(from) : 0;
  const ends = word.charCodeAt(from) * 61 + word.charCodeAt(from + 1) * 7 + word.charCodeAt(end - 2) * 127 + word.charCodeAt(end - 1);
  return (ends * 31 + length) % PRINTS;
}

function step<T>(node: Node<T>, stem: string): Node<T> {
  const next = node.next.get(stem) ?? { next: new Map(), leaves: [] };
  node.next.set(stem, next);
  return next;
}
