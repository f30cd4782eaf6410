import { buildTrie, findTerms, type Trie } from '../../../arabic/trie.ts';
import type { Token } from '../../../arabic/tokens.ts';
import type { Tag } from '../../../schema/vocabulary.ts';
import { namesOf, type NameTerm } from '../names.ts';
import { candidatesOf, headOf, isOpen, type CandidateKind } from './candidates.ts';
import { organisations } from './words.ts';

/** A thing that articles name and no tag covers: in how many articles it stands, how it is spelt, and where. */
export type Suggestion = { kind: CandidateKind; name: string; articles: number; spellings: string[]; examples: { id: string; text: string }[] };
export type Document = { id: string; text: string };

/** What is counted of a beginning of a name; `last` is the last article that held it. */
type Entry = { kind: CandidateKind; articles: number; last: string; spellings: Map<string, number>; examples: Suggestion['examples'] };

const EXAMPLES = 3;
/** Letters of the text around a name that an example shows on either side. */
const AROUND = 40;
/** The share of a beginning's articles in which it goes on in one way, from which it is no name of its own. */
const GOES_ON = 0.6;

/** Count what texts name and no tag covers, the most frequent first; `least` articles have to name it. */
export function suggest(documents: Iterable<Document>, vocabulary: readonly Tag[], least = 3): Suggestion[] {
  const names = buildTrie(vocabulary.flatMap(namesOf));
  const counted = new Map<string, Entry>();
  for (const document of documents) count(document, names, counted);
  const frequent = new Map([...counted].filter(([, { articles }]) => articles >= least));
  const parts = partsOf(frequent);
  return [...frequent]
    .filter(([key]) => !parts.has(key))
    .map(([, { last: _, spellings, ...rest }]) => ({ ...rest, ...spelt(spellings) }))
    .sort((one, other) => other.articles - one.articles || (one.name < other.name ? -1 : 1));
}

function count({ id, text }: Document, names: Trie<NameTerm>, counted: Map<string, Entry>): void {
  const { words, found } = candidatesOf(text);
  for (const { kind, first, last, least } of found) {
    const known = knownIn(names, words, Math.max(0, first - 1), last);
    for (let end = first + least - 1; end <= last; end += 1) {
      if (isOpen(words[end]!) || known.some((one) => isCovered(one, first, end))) continue;
      note(text, id, { kind, part: words.slice(first, end + 1) }, counted);
    }
  }
}

function note(text: string, id: string, { kind, part }: { kind: CandidateKind; part: readonly Token[] }, counted: Map<string, Entry>): void {
  const head = kind === 'org' ? headOf(part[0]!, organisations) : undefined;
  const key = [kind, head ?? part[0]!.folded, ...part.slice(1).map(({ folded }) => folded)].join(' ');
  const entry = counted.get(key) ?? { kind, articles: 0, last: '', spellings: new Map<string, number>(), examples: [] };
  counted.set(key, entry);
  const spelling = `${head === undefined ? '' : articleOf(part[0]!, head)}${text.slice(part[0]!.end - (head?.length ?? part[0]!.text.length), part.at(-1)!.end)}`;
  entry.spellings.set(spelling, (entry.spellings.get(spelling) ?? 0) + 1);
  if (entry.last === id) return;
  entry.last = id;
  entry.articles += 1;
  if (entry.examples.length < EXAMPLES) entry.examples.push({ id, text: around(text, part) });
}

/** «بالمنظمة» has the article, «بمنظمة» has not. */
function articleOf({ text }: Token, head: string): string {
  return /(?:ال|لل)$/.test(text.slice(0, -head.length)) ? 'ال' : '';
}

type Known = { first: number; last: number; tag: Tag };

/** The names of the vocabulary in a run of words, the word before it included («مدينة دوما»). */
function knownIn(names: Trie<NameTerm>, words: readonly Token[], from: number, last: number): Known[] {
  return findTerms(names, words.slice(from, last + 1)).map((match) => ({ first: match.first + from, last: match.last + from, tag: match.term.tag }));
}

/** A name is known where a tag's name begins it, or runs over its end; one that ends in a country («… السورية») may be new. */
function isCovered(known: Known, first: number, end: number): boolean {
  if (known.first > end || known.last < first) return false;
  return known.first <= first + 1 || known.last > end || known.tag.kind !== 'place';
}

/** The keys that are but a beginning or an end of a longer name: they hardly ever stand without it. */
function partsOf(counted: ReadonlyMap<string, Entry>): Set<string> {
  const parts = new Set<string>();
  for (const [key, { articles }] of counted) {
    const [kind, ...words] = key.split(' ');
    for (let cut = 1; cut < words.length; cut += 1) {
      for (const part of [words.slice(0, -cut), words.slice(cut)]) {
        const shorter = [kind, ...part].join(' ');
        if (articles >= GOES_ON * (counted.get(shorter)?.articles ?? Infinity)) parts.add(shorter);
      }
    }
  }
  return parts;
}

function spelt(spellings: ReadonlyMap<string, number>): { name: string; spellings: string[] } {
  const [name, ...others] = [...spellings].sort(([one, a], [other, b]) => b - a || (one < other ? -1 : 1)).map(([spelling]) => spelling);
  return { name: name!, spellings: others };
}

/** A name in guillemets, with whole words of the text on either side. */
function around(text: string, part: readonly Token[]): string {
  const [start, end] = [part[0]!.start, part.at(-1)!.end];
  const before = start > AROUND ? text.slice(start - AROUND, start).replace(/^\S*\s/, '') : text.slice(0, start);
  const after = end + AROUND < text.length ? text.slice(end, end + AROUND).replace(/\s\S*$/, '') : text.slice(end);
  return `${before}«${text.slice(start, end)}»${after}`.replace(/\s+/g, ' ').trim();
}
