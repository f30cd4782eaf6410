import { foldText } from './fold.ts';
import { tokens, type Token } from './tokens.ts';

/**
 * A name to look for. `article`: whether ال may come and go on its first word, as on adjectives and common nouns
 * («سورية», «السورية»); on proper names it belongs to the name («الرقة», but «قطر»). `exact`: no clitics either.
 */
export type Term = { id: string; name: string; article: 'optional' | 'fixed'; exact?: boolean };

/** A term found in a text: `[first, last]` are indexes of its tokens. */
export type Match<T extends Term = Term> = { term: T; first: number; last: number };

type Node<T> = { next: Map<string, Node<T>>; terms: T[] };
/** One reading of a word: its stem without ال, and what was taken off. */
type Reading = { stem: string; article: boolean; clitics: number };

/** Names and words, ready to be looked for in one pass over a text. */
export type Trie<T extends Term = Term> = Node<T>;

/** Build the trie of a list of terms. */
export function buildTrie<T extends Term>(terms: Iterable<T>): Trie<T> {
  const root: Node<T> = { next: new Map(), terms: [] };
  for (const term of terms) {
    let node = root;
    for (const word of tokens(term.name)) node = step(node, bare(word.text));
    if (node !== root) node.terms.push(term);
  }
  return root;
}

/**
 * Find all terms in a text's tokens, leftmost and longest first; matches do not overlap. Proclitics (و ف ب ك ل, and
 * لل for ل + ال) come off the first word only; ال is optional on the words after it.
 */
export function findTerms<T extends Term>(trie: Trie<T>, words: readonly Token[]): Match<T>[] {
  const found: Match<T>[] = [];
  for (let index = 0; index < words.length; ) {
    const match = longestAt(trie, words, index);
    found.push(...match);
    index = match[0] ? match[0].last + 1 : index + 1;
  }
  return found;
}

function longestAt<T extends Term>(trie: Trie<T>, words: readonly Token[], first: number): Match<T>[] {
  let best: { last: number; clitics: number; matches: Match<T>[] } | undefined;
  for (const reading of readings(words[first]!.text)) {
    let node = trie.next.get(reading.stem);
    for (let last = first; node; node = nextNode(node, words[++last])) {
      const terms = oneEach(node.terms.filter((term) => fits(term, reading, words[first]!.folded)));
      if (terms.length === 0) continue;
      if (!best || last > best.last || (last === best.last && reading.clitics < best.clitics)) {
        best = { last, clitics: reading.clitics, matches: terms.map((term) => ({ term, first, last })) };
      }
    }
  }
  return best?.matches ?? [];
}

/** Spellings of one name that fold alike («إسبانيا», «اسبانيا») are one find. */
function oneEach<T extends Term>(terms: readonly T[]): T[] {
  return terms.filter(({ id }, index) => terms.findIndex((other) => other.id === id) === index);
}

function nextNode<T>(node: Node<T>, word: Token | undefined): Node<T> | undefined {
  return word && node.next.get(bare(word.text));
}

function fits(term: Term, reading: Reading, folded: string): boolean {
  const firstWord = term.name.split(/\s/, 1)[0]!;
  if (term.exact) return reading.clitics === 0 && foldText(firstWord) === folded;
  return term.article === 'optional' || hasArticle(firstWord) === reading.article;
}

/** All readings of a first word, the least stripped first: «وللرقة» as itself, «للرقة», «(ال)رقة». */
function readings(word: string): Reading[] {
  const found: Reading[] = [];
  for (const [clitics, rest] of withoutClitics(word)) {
    if (rest.startsWith('لل') && rest.length >= 4) found.push({ stem: foldText(rest.slice(2)), article: true, clitics: clitics + 1 });
    found.push({ stem: bare(rest), article: hasArticle(rest), clitics });
  }
  return found;
}

function withoutClitics(word: string): [number, string][] {
  const forms: [number, string][] = [[0, word]];
  const afterConjunction = /^[وف]/.test(word) && word.length > 3 ? word.slice(1) : undefined;
  if (afterConjunction) forms.push([1, afterConjunction]);
  for (const [clitics, form] of [...forms]) {
    if (/^[بكل]/.test(form) && form.length > 3) forms.push([clitics + 1, form.slice(1)]);
  }
  return forms;
}

/** The word folded, without ال. The original letter decides: «ألكسندر» has no article. */
function bare(word: string): string {
  return foldText(hasArticle(word) ? word.slice(2) : word);
}

function hasArticle(word: string): boolean {
  return word.startsWith('ال') && word.length > 3;
}

function step<T>(node: Node<T>, stem: string): Node<T> {
  const next = node.next.get(stem) ?? { next: new Map(), terms: [] };
  node.next.set(stem, next);
  return next;
}
