import { closed } from '../../arabic/term.ts';
import type { Answer, Counts, Filters, Pagefind, RawHit, SearchOptions } from './pagefind.ts';
import type { Attest } from './live-stem.ts';
import { formText, openTerm, phraseText, planQuery, searchText, type Phrase, type Plan, type Term } from './plan.ts';
import { parseQuery } from './query.ts';

/** A hit: the article's raw record in the index, best first, and where in its body the words stand. */
export type Hit = RawHit;

/** The answer to a query. */
export type Found = {
  hits: Hit[];
  /** Terms that were looked for, for marking. */
  terms: Term[];
  /** Words that no article has in any form. */
  missing: string[];
  /** Words that stand nowhere by themselves, but at the head of others, which were found instead. */
  opened: string[];
  /** A word left out, since no article has it together with the others. */
  relaxed?: string;
  /** How many of the hits have each value of each filter. */
  counts: Counts;
};

export type Request = { text: string; typing: boolean; filters: Filters; sort: 'relevance' | 'newest' | 'oldest' };

/** A search engine over a Pagefind index of stems. `attest` remembers what it asked. */
export type Engine = { search(request: Request): Promise<Found>; attest: Attest; filters(): Promise<Counts> };

/** How much more a hit counts that holds the words in the forms that were typed, and that holds them side by side. */
const sameForms = 20;
const together = 20;

/** Make a search engine over an opened index. */
export function createEngine(pagefind: Pagefind): Engine {
  const asked = new Map<string, Promise<boolean>>();
  const attest: Attest = (stem) => {
    const known = asked.get(stem) ?? hasStem(pagefind, stem);
    asked.set(stem, known);
    return known;
  };
  return { attest, filters: () => pagefind.filters(), search: (request) => search(pagefind, attest, request) };
}

// An exact search knows neither prefixes nor near forms, so that a result proves the stem.
async function hasStem(pagefind: Pagefind, stem: string): Promise<boolean> {
  return (await pagefind.search(`"${closed(stem)}"`)).unfilteredResultCount > 0;
}

async function search(pagefind: Pagefind, attest: Attest, request: Request): Promise<Found> {
  const query = parseQuery(request.text);
  const options = optionsOf(request);
  const plan = await planQuery(query, attest);
  const heads = await openTerms(pagefind, plan, request.typing ? query.last : undefined);
  const instead = heads.filter(({ word }) => query.words.includes(word) && plan.missing.includes(word));
  const beside = heads.filter(({ word }) => plan.terms.some((term) => term.word === word));
  const asked = { ...plan, terms: [...plan.terms, ...instead] };
  const opened = instead.map(({ word }) => word);
  const said = {
    terms: [...asked.terms, ...beside, ...plan.phrases.flat(2)],
    missing: plan.missing.filter((word) => !opened.includes(word)),
    opened: request.typing ? [] : opened,
  };
  const possible = query.phrases.length === plan.phrases.length && asked.terms.length + plan.phrases.length > 0;
  if (!possible) return { ...said, hits: [], counts: {} };
  const strict = await ask(pagefind, asked, options);
  const wider = await Promise.all(beside.map((term) => ask(pagefind, withTerm(asked, term), options)));
  const hits = unite(strict.results, wider.flatMap(({ results }) => results), request.sort);
  if (hits.length > 0) return { ...said, hits, counts: wider[0]?.filters ?? strict.filters };
  return { ...said, counts: {}, ...(await relax(pagefind, asked, options)) };
}

function optionsOf({ filters, sort }: Request): SearchOptions {
  return sort === 'relevance' ? { filters } : { filters, sort: { date: sort === 'newest' ? 'desc' : 'asc' } };
}

/** Words to be taken as heads of longer words: the one being typed, and those that stand nowhere as they are. */
async function openTerms(pagefind: Pagefind, { missing }: Plan, typed: string | undefined): Promise<Term[]> {
  const words = new Set([...missing, ...(typed === undefined ? [] : [typed])]);
  const terms = [...words].map(openTerm).filter(({ word, stem }) => stem.length >= (word === typed ? 2 : 3));
  const answers = await Promise.all(terms.map((term) => pagefind.search(term.stem)));
  return terms.filter((_, i) => (answers[i]?.unfilteredResultCount ?? 0) > 0);
}

function withTerm(plan: Plan, term: Term): Plan {
  return { ...plan, terms: plan.terms.map((each) => (each.word === term.word ? term : each)) };
}

/** Ask for articles with all words and all phrases; those with the words side by side come first. */
async function ask(pagefind: Pagefind, { terms, phrases }: Plan, options: SearchOptions): Promise<Answer> {
  const texts = [...(terms.length > 0 ? [searchText(terms)] : []), ...phrases.map(phraseText)];
  const [first, ...others] = await Promise.all(texts.map((text) => pagefind.search(text, options)));
  if (!first) return { results: [], unfilteredResultCount: 0, filters: {} };
  const all = others.reduce(intersect, first);
  return options.sort ? all : { ...all, results: await rank(pagefind, all.results, { terms, phrases, options }) };
}

type Asked = { terms: readonly Term[]; phrases: readonly Phrase[]; options: SearchOptions };

/** Lift the hits with the very forms that were typed, and those with the words side by side. */
async function rank(pagefind: Pagefind, hits: RawHit[], { terms, phrases, options }: Asked): Promise<RawHit[]> {
  if (hits.length < 2) return hits;
  const forms = [...terms, ...phrases.flat(2)];
  const side = terms.length > 1 && !terms.some(({ open }) => open) ? [phraseText(terms.map((term) => [term]))] : [];
  const [same, near] = await Promise.all([formText(forms), ...side].map((text) => pagefind.search(text, options)));
  const lifts = [[sameForms, ids(same)], [together, ids(near)]] as const;
  const lift = (id: string) => lifts.reduce((product, [by, held]) => (held.has(id) ? product * by : product), 1);
  return hits.map((hit) => ({ ...hit, score: hit.score * lift(hit.id) })).toSorted((a, b) => b.score - a.score);
}

function ids(answer: Answer | undefined): ReadonlySet<string> {
  return new Set(answer?.results.map(({ id }) => id));
}

function intersect(one: Answer, other: Answer): Answer {
  const byId = new Map(other.results.map((hit) => [hit.id, hit]));
  const results = one.results.flatMap((hit) => {
    const same = byId.get(hit.id);
    return same ? [join(hit, same)] : [];
  });
  return { ...one, results, filters: {} };
}

function join(one: RawHit, other: RawHit): RawHit {
  const fields = [...new Set([...(one.matchedMetaFields ?? []), ...(other.matchedMetaFields ?? [])])];
  return {
    ...one,
    score: one.score + other.score,
    words: [...new Set([...one.words, ...other.words])].toSorted((a, b) => a - b),
    matchedMetaFields: fields,
  };
}

function unite(first: readonly RawHit[], also: readonly RawHit[], sort: Request['sort']): RawHit[] {
  const known = new Set(first.map(({ id }) => id));
  // An order by date can only be had from the wider answer, which holds the narrower one.
  if (sort !== 'relevance' && also.length > 0) return [...also];
  return [...first, ...also.filter(({ id }) => !known.has(id))];
}

/** Leave out one word, the last one first, until an article has the rest. Phrases are meant: they stay. */
async function relax(pagefind: Pagefind, plan: Plan, options: SearchOptions): Promise<Pick<Found, 'hits' | 'relaxed'>> {
  if (plan.terms.length + plan.phrases.length < 2) return { hits: [] };
  for (const left of plan.terms.toReversed()) {
    const rest = plan.terms.filter((term) => term !== left);
    const { results } = await ask(pagefind, { ...plan, terms: rest }, options);
    if (results.length > 0) return { hits: results, relaxed: left.word };
  }
  return { hits: [] };
}
