import { tokens, type Token } from '../../arabic/tokens.ts';
import { buildTrie, findTerms, type Match, type Trie } from '../../arabic/trie.ts';
import type { Tag } from '../../schema/vocabulary.ts';
import { isAnotherName } from './doubt.ts';
import { judge, type Hit, type TagFound } from './judge.ts';
import { contextOf, namesOf, type NameTerm } from './names.ts';
import type { Stretch } from './stretches.ts';

export type { TagFound } from './judge.ts';
export type Tagger = (source: string, stretches: readonly Stretch[]) => TagFound[];

type Tries = { names: Trie<NameTerm>; contexts: Trie };

/** Make the tagger of a vocabulary: it finds every name of every tag in an article, and says which tags are sure enough to be given. */
export function makeTagger(vocabulary: readonly Tag[]): Tagger {
  let tries: Tries | undefined;
  return (source, stretches) => {
    // Built when the first article comes: a run without one need not wait for it.
    const { names, contexts } = (tries ??= buildTries(vocabulary));
    const present = new Set<string>();
    const hits = new Map<string, Hit[]>();
    let length = 0;
    for (const stretch of stretches) {
      const text = source.slice(stretch.start, stretch.end);
      const words = tokens(text);
      length += words.length;
      for (const { term } of findTerms(contexts, words)) present.add(term.id);
      for (const { term, first, last } of withBroader(names, words)) {
        if (term.kind === 'none') continue;
        const doubtful = stretch.weight === 0 || isAnotherName(term, { text, words, first, last });
        const hit = { start: stretch.start + words[first]!.start, end: stretch.start + words[last]!.end, term, stretch, doubtful };
        if (hits.get(term.id)?.push(hit) === undefined) hits.set(term.id, [hit]);
      }
    }
    return [...hits].map(([id, found]) => judge(id, found, { inContext: present.has(id), length })).sort(byScore);
  };
}

function buildTries(vocabulary: readonly Tag[]): Tries {
  return { names: buildTrie(vocabulary.flatMap(namesOf)), contexts: buildTrie(vocabulary.flatMap(contextOf)) };
}

/** All names, and inside of long ones those of their broader tags: «جنوب لبنان» names لبنان as well. */
function withBroader(names: Trie<NameTerm>, words: readonly Token[]): Match<NameTerm>[] {
  return findTerms(names, words).flatMap((match) => {
    const { term, first, last } = match;
    if (first === last || term.tag.broader.length === 0) return match;
    const inner = findTerms(names, words.slice(first + 1, last + 1)).filter(({ term: { id } }) => term.tag.broader.includes(id));
    return [match, ...inner.map((one) => ({ ...one, first: one.first + first + 1, last: one.last + first + 1 }))];
  });
}

function byScore(one: TagFound, other: TagFound): number {
  return other.score - one.score || (one.id < other.id ? -1 : 1);
}
