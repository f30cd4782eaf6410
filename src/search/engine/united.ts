import { expand } from '../../arabic/compact.ts';
import { learn } from '../../arabic/irregular.ts';
import { NAMES, WORDS } from '../words.ts';
import { readNames, type Names } from './latin.ts';
import { openPagefind, type Counts } from './pagefind.ts';
import { createEngine, enough, fullest, type Dates, type Engine, type Found, type Hit, type Request } from './search.ts';

/** Open the search index in the folder `bundle`, whole or in parts. Rejects where there is none. */
export async function openIndex(bundle: string): Promise<Engine> {
  const load = async <T>(path: string) => (await (await fetch(bundle + path)).json()) as T;
  const [parts] = await Promise.all([load<string[]>('parts.json'), load<string>(WORDS).then((text) => learn(expand(text)))]);
  let known: Promise<Names> | undefined;
  const names = () => (known ??= load<string>(NAMES).then(readNames));
  if (parts.length === 0) return createEngine(await openPagefind(bundle), { names });
  const open = async (part: string) => createEngine(await openPagefind(bundle, part), { names, dates: () => load<Dates>(`${part}dates.json`) });
  // All instances share one WebAssembly module of Pagefind's: two that loaded it at once would use each other's memory.
  const first = await open(parts[0]!);
  return unite([first, ...(await Promise.all(parts.slice(1).map(open)))]);
}

/** Make one engine of those of several parts. Each has chosen its own stems, so that each is asked by itself. */
export function unite(engines: readonly Engine[]): Engine {
  const ofAll = <T>(ask: (engine: Engine) => Promise<T>) => Promise.all(engines.map(ask));
  return {
    attest: async (term) => (await ofAll((engine) => engine.attest(term))).reduce((sum, count) => sum + count, 0),
    inArabic: async (text) => [...new Set((await ofAll((engine) => engine.inArabic(text))).flat())],
    filters: async () => (await ofAll((engine) => engine.filters())).reduce(add, {}),
    search: async (request) => {
      const strict = join(await ofAll((engine) => engine.search({ ...request, strict: true })), request);
      if (request.strict || strict.hits.length >= enough) return strict;
      const more = join(await ofAll((engine) => engine.search(request)), request);
      const known = new Set(strict.hits.map(({ id }) => id));
      const kin = more.hits.filter(({ id }) => !known.has(id));
      return strict.hits.length === 0 ? more : { ...more, hits: [...strict.hits, ...kin].slice(0, enough).toSorted(orderOf(request)) };
    },
  };
}

/** Put answers together. The parts that have most of what was asked say what is missing, and only their hits count. */
function join(answers: readonly Found[], request: Request): Found {
  const best = fullest(answers);
  const hits = best.flatMap((found) => found.hits).toSorted(orderOf(request));
  return { ...best[0]!, hits, terms: best.flatMap(({ terms }) => terms) };
}

function orderOf({ sort }: Request): (one: Hit, other: Hit) => number {
  const later = ({ date: one = '' }: Hit, { date: other = '' }: Hit) => (one < other ? -1 : one > other ? 1 : 0);
  if (sort === 'relevance') return (one, other) => other.score - one.score;
  return sort === 'oldest' ? later : (one, other) => later(other, one);
}

function add(some: Counts, others: Counts): Counts {
  const all = { ...some };
  for (const [name, values] of Object.entries(others)) {
    all[name] = { ...all[name] };
    for (const [value, count] of Object.entries(values)) all[name][value] = (all[name][value] ?? 0) + count;
  }
  return all;
}
