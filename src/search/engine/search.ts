import { isClosed } from '../../arabic/term.ts';
import { lender } from '../lender.ts';
import { inArabic, type Names } from './latin.ts';
import type { Attest } from './live-reading.ts';
import type { Counts, Filters, Pagefind, RawHit } from './pagefind.ts';
import { formText, openTerm, phraseTexts, planQuery, relativeOf, searchText, type Plan, type Term } from './plan.ts';
import { parseQuery } from './query.ts';

/** A hit: the article's raw record in the index, best first, and where in its body the words stand. */
export type Hit = RawHit & { /** Of an index in parts, sorted by date: what its parts are put in order by. */ date?: string | undefined };

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
};

export type Request = {
  text: string;
  typing: boolean;
  filters: Filters;
  sort: 'relevance' | 'newest' | 'oldest';
  /** Give only articles that hold what was asked, however few: no related words, and no word left out. */
  strict?: boolean;
};

/** A search engine over a Pagefind index of stems. `attest` remembers what it asked. */
export type Engine = { search(request: Request): Promise<Found>; attest: Attest; filters(): Promise<Counts>; /** What a query in Latin letters is in Arabic. */ inArabic(text: string): Promise<string[]> };

/** How much more a hit counts that holds the words in the forms that were typed, and that holds them side by side. */
const sameForms = 20;
const together = 20;
/** Dates, oldest first, each with the number of articles that have it. */
export type Dates = [date: string, count: number][];
/** Hits below which articles with related words fill the first page: تعاون where few hold تعاوني. */
export const enough = 10;

/** Ask the index for articles that hold any of some search texts. */
type Ask = (texts: readonly string[]) => Promise<RawHit[]>;

/** What an engine loads when it first needs it: the dates of a part of an index, to sort by; what Latin names mean. */
export type Loads = { dates?: () => Promise<Dates>; names?: () => Promise<Names> };

/** Make a search engine over an opened index, or over a part of one. */
export function createEngine(pagefind: Pagefind, { dates, names = () => Promise.resolve(new Map()) }: Loads = {}): Engine {
  const attest = remember(async (term: string) => (await pagefind.search(exactly(term))).unfilteredResultCount);
  const places = remember(async (sort: 'asc' | 'desc') => {
    const { results } = await pagefind.search(null, { sort: { date: sort } });
    const known = (await dates?.())?.flatMap(([date, count]) => Array<string>(count).fill(date));
    const dated = sort === 'asc' ? known : known?.reverse();
    const lent = dates ? ids((await pagefind.search(lender)).results) : new Set();
    return new Map(results.filter(({ id }) => !lent.has(id)).map(({ id }, place) => [id, { place, date: dated?.[place] }]));
  });
  return {
    attest,
    filters: () => pagefind.filters(),
    inArabic: (text) => inArabic(text, { names, attest }),
    search: async (request) => {
      const { filters } = request;
      const ask: Ask = async (texts) => {
        const answers = await Promise.all(texts.map((text) => pagefind.search(text, { filters })));
        return unite(answers.map(({ results }) => results));
      };
      const found = await searchAll(request, { ask, attest, names });
      if (request.sort === 'relevance') return found;
      const order = await places(request.sort === 'newest' ? 'desc' : 'asc');
      const place = ({ id }: RawHit) => order.get(id)?.place ?? 0;
      const dated = (hit: RawHit) => ({ ...hit, date: order.get(hit.id)?.date });
      return { ...found, hits: found.hits.toSorted((a, b) => place(a) - place(b)).map(dated) };
    },
  };
}

// An exact search knows neither prefixes nor near forms, so that a result proves the term. An open one is a prefix.
function exactly(term: string): string {
  return isClosed(term) ? `"${term}"` : term;
}

/** Keep the answer to each question. */
function remember<Question, Answer>(answer: (question: Question) => Promise<Answer>): (question: Question) => Promise<Answer> {
  const known = new Map<Question, Promise<Answer>>();
  return (question) => {
    const found = known.get(question) ?? answer(question);
    known.set(question, found);
    return found;
  };
}

type Questions = { ask: Ask; attest: Attest; names: () => Promise<Names> };

/** Search for what was typed and, where it holds Latin letters, for what that is in Arabic. */
async function searchAll(request: Request, { ask, attest, names }: Questions): Promise<Found> {
  const texts = [request.text, ...(request.typing ? [] : await inArabic(request.text, { names, attest }))];
  const answers = await Promise.all(texts.map((text) => search({ ...request, text }, ask, attest)));
  const best = fullest(answers);
  return { ...best[0]!, hits: unite(best.map(({ hits }) => hits)), terms: best.flatMap(({ terms }) => terms) };
}

/** Of answers to one question, give those that have most of what was asked. */
export function fullest(answers: readonly Found[]): Found[] {
  const lacking = ({ missing, opened, relaxed }: Found) => missing.length + opened.length + (relaxed ? 1 : 0);
  const useful = answers.some(({ hits }) => hits.length > 0) ? answers.filter(({ hits }) => hits.length > 0) : answers;
  const least = Math.min(...useful.map(lacking));
  return useful.filter((found) => lacking(found) === least);
}

async function search({ text, typing, strict }: Request, ask: Ask, attest: Attest): Promise<Found> {
  const query = parseQuery(text);
  const plan = await planQuery(query, attest);
  const heads = await openTerms(plan, typing ? query.last : undefined, attest);
  const instead = heads.filter(({ word }) => query.words.includes(word) && plan.missing.includes(word));
  const beside = heads.filter(({ word }) => plan.terms.some((term) => term.word === word));
  const asked = { ...plan, terms: [...plan.terms, ...instead] };
  const opened = instead.map(({ word }) => word);
  const said = {
    terms: [...asked.terms, ...beside, ...plan.phrases.flat(2)],
    missing: plan.missing.filter((word) => !opened.includes(word)),
    opened: typing ? [] : opened,
  };
  const possible = query.phrases.length === plan.phrases.length && asked.terms.length + plan.phrases.length > 0;
  if (!possible) return { ...said, hits: [] };
  const hits = unite([await find(asked, ask), ...(await findWith(beside, asked, ask))]);
  if (hits.length >= enough || strict) return { ...said, hits };
  const kin = (await Promise.all(plan.terms.map((term) => relativeOf(term, attest)))).filter((term) => term !== undefined);
  const more = unite([hits, ...(await findWith(kin, asked, ask))]);
  if (more.length === 0) return { ...said, ...(await relax(asked, ask)) };
  return { ...said, terms: [...said.terms, ...kin], hits: more.slice(0, enough) };
}

/** Words to be taken as heads of longer words: the one being typed, and those that stand nowhere as they are. */
async function openTerms({ missing }: Plan, typed: string | undefined, attest: Attest): Promise<Term[]> {
  // Ta marbuta ends a word, and Pagefind would cut what it does not know: طائرة would find طائر.
  const words = new Set([...missing.filter((word) => !word.endsWith('ة')), ...(typed === undefined ? [] : [typed])]);
  const terms = [...words].map(openTerm).filter(({ word, stem }) => stem.length >= (word === typed ? 2 : 5));
  const counts = await Promise.all(terms.map(({ stem }) => attest(stem)));
  return terms.filter((_, i) => counts[i]);
}

/** Find articles with each of some terms in the place of that which stands in the plan for its word. */
function findWith(terms: readonly Term[], plan: Plan, ask: Ask): Promise<RawHit[][]> {
  return Promise.all(terms.map((term) =>
    find({ ...plan, terms: plan.terms.map((each) => (each.word === term.word ? term : each)) }, ask)));
}

/** Find articles with all words and all phrases; those with the very forms and the words side by side come first. */
async function find({ terms, phrases }: Plan, ask: Ask): Promise<RawHit[]> {
  const texts = [...(terms.length > 0 ? [[searchText(terms)]] : []), ...phrases.map(phraseTexts)];
  const hits = (await Promise.all(texts.map(ask))).reduce(both);
  if (hits.length < 2) return hits;
  const side = terms.length > 1 && !terms.some(({ open }) => open) ? phraseTexts(terms.map((term) => [term])) : [];
  const same = ids(await ask([formText([...terms, ...phrases.flat(2)])]));
  const near = ids(side.length > 0 ? await ask(side) : []);
  const scoreOf = ({ id, score }: RawHit) => score * (same.has(id) ? sameForms : 1) * (near.has(id) ? together : 1);
  return hits.map((hit) => ({ ...hit, score: scoreOf(hit) })).toSorted((a, b) => b.score - a.score);
}

function ids(hits: readonly RawHit[]): ReadonlySet<string> {
  return new Set(hits.map(({ id }) => id));
}

function both(some: RawHit[], others: RawHit[]): RawHit[] {
  const known = ids(others);
  return unite([some, others]).slice(0, some.length).filter(({ id }) => known.has(id));
}

/** Put lists of hits one behind the other, each hit once, in its first place. */
function unite(lists: readonly RawHit[][]): RawHit[] {
  const found = new Map<string, RawHit>();
  for (const hit of lists.flat()) found.set(hit.id, join(found.get(hit.id), hit));
  return [...found.values()];
}

function join(one: RawHit | undefined, other: RawHit): RawHit {
  if (!one) return other;
  const all = <T>(some: readonly T[] = [], others: readonly T[] = []) => [...new Set([...some, ...others])];
  return {
    ...one,
    score: one.score + other.score,
    words: all(one.words, other.words).toSorted((a, b) => a - b),
    matchedMetaFields: all(one.matchedMetaFields, other.matchedMetaFields),
  };
}

/** Leave out one word, the last one first, until an article has the rest. Phrases are meant: they stay. */
async function relax(plan: Plan, ask: Ask): Promise<Pick<Found, 'hits' | 'relaxed'>> {
  if (plan.terms.length + plan.phrases.length < 2) return { hits: [] };
  for (const left of plan.terms.toReversed()) {
    const hits = await find({ ...plan, terms: plan.terms.filter((term) => term !== left) }, ask);
    if (hits.length > 0) return { hits, relaxed: left.word };
  }
  return { hits: [] };
}
