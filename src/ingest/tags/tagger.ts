import { tokens } from '../../arabic/tokens.ts';
import { buildTrie, findTerms, type Term } from '../../arabic/trie.ts';
import type { Tag } from '../../schema/vocabulary.ts';

/** How a name counts: `sure` in full, `demonym` by half, `ambiguous` only with a word of context in the text. */
type NameKind = 'sure' | 'demonym' | 'ambiguous';
type NameTerm = Term & { kind: NameKind };

/** A stretch of an article's source to look for names in; `prominent` stretches make a name count at once. */
export type Stretch = { start: number; end: number; weight: number; prominent: boolean };
/** A tag found in an article: where its names stand (UTF-16 offsets in the source) and whether it goes into the entry. */
export type TagFound = { id: string; surfaces: { start: number; end: number }[]; score: number; automatic: boolean };
export type Tagger = (source: string, stretches: readonly Stretch[]) => TagFound[];

type Hit = { start: number; end: number; kind: NameKind; stretch: Stretch };

/**
 * Make the tagger of a vocabulary. A tag is automatic where one of its sure names stands in the headline, a sub-heading
 * or the first two paragraphs, or where its names come twice (adjectives of origin count by half).
 */
export function makeTagger(vocabulary: readonly Tag[]): Tagger {
  const names = buildTrie(vocabulary.flatMap(namesOf));
  const contexts = buildTrie(vocabulary.flatMap(contextOf));
  return (source, stretches) => {
    const present = new Set<string>();
    const hits = new Map<string, Hit[]>();
    for (const stretch of stretches) {
      const words = tokens(source.slice(stretch.start, stretch.end));
      for (const { term } of findTerms(contexts, words)) present.add(term.id);
      for (const { term, first, last } of findTerms(names, words)) {
        const [start, end] = [stretch.start + words[first]!.start, stretch.start + words[last]!.end];
        const hit = { start, end, kind: term.kind, stretch };
        if (hits.get(term.id)?.push(hit) === undefined) hits.set(term.id, [hit]);
      }
    }
    return [...hits].map(([id, found]) => judge(id, found, present.has(id))).sort(byScore);
  };
}

function judge(id: string, hits: readonly Hit[], inContext: boolean): TagFound {
  const counted = hits.filter(({ kind }) => kind !== 'ambiguous' || inContext);
  const weight = (hit: Hit) => (hit.kind === 'demonym' ? 0.5 : 1);
  const times = counted.reduce((sum, hit) => sum + weight(hit), 0);
  const named = counted.some(({ kind, stretch }) => kind !== 'demonym' && stretch.prominent);
  const described = times >= 1 && counted.some(({ stretch }) => stretch.prominent);
  const score = counted.reduce((sum, hit) => sum + weight(hit) * hit.stretch.weight, 0);
  return {
    id,
    surfaces: hits.map(({ start, end }) => ({ start, end })),
    score: Math.round(100 * Math.log2(1 + score)) / 100,
    automatic: named || described || times >= 2,
  };
}

function namesOf(tag: Tag): NameTerm[] {
  const article = tag.kind === 'topic' || tag.kind === 'event' ? 'optional' : 'fixed';
  const doubtful = new Set(tag.ambiguous);
  const term = (kind: NameKind, more: Partial<NameTerm> = {}) => (name: string): NameTerm => ({ id: tag.id, name, kind, article, ...more });
  const sure = [tag.label.ar, ...tag.aliases].filter((name) => !doubtful.has(name));
  return [
    ...sure.map(term('sure')),
    ...tag.ambiguous.map(term('ambiguous')),
    ...tag.demonyms.filter((name) => !doubtful.has(name)).map(term('demonym', { article: 'optional' })),
    ...tag.exact.map(term('sure', { exact: true })),
  ];
}

function contextOf(tag: Tag): Term[] {
  return tag.context.map((name) => ({ id: tag.id, name, article: 'optional' }));
}

function byScore(one: TagFound, other: TagFound): number {
  return other.score - one.score || (one.id < other.id ? -1 : 1);
}
