import { isoDay } from '../../arabic/dates/civil.ts';

/** What the addresses of an outlet's articles have in common. Patterns are ready for a profile. */
export type Addresses = {
  host?: string;
  /** In how many addresses of the host the number or the day was found. */
  sequence?: { pattern: string; count: number };
  dateInUrl?: { pattern: string; count: number };
  count: number;
};

const DATES = [
  String.raw`/(?<year>\d{4})/(?<month>\d{1,2})/(?<day>\d{1,2})(?:/|-|$)`,
  String.raw`/(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})(?:/|-|$)`,
  String.raw`/(?<year>(?:19|20)\d\d)(?<month>\d{2})(?<day>\d{2})(?:/|-|$)`,
];
/** Where systems put the number of an article: first in a part of the path, last in it, or in the query. */
const NUMBERS = [
  String.raw`/(?<id>\d{3,9})(?:\.html?)?/?$`,
  String.raw`/(?<id>\d{4,9})[-_/][^/]{1,600}$`,
  String.raw`[-_](?<id>\d{3,9})(?:\.html?)?/?$`,
  String.raw`[?&][A-Za-z]{0,12}[iI][dD]=(?<id>\d{2,9})(?:&|$)`,
];
/** A pattern that fits fewer of the addresses is chance. */
const SHARE = 0.8;
/** Numbers of articles hardly ever meet; those of sections and editions do. */
const DISTINCT = 0.9;

/** Find the host of most addresses, and where its articles carry a number or a day. One address an article is given. */
export function readAddresses(addresses: readonly string[]): Addresses {
  const byHost = Map.groupBy(
    addresses.filter((address) => URL.canParse(address)),
    hostOf,
  );
  const [most] = [...byHost].sort(([, one], [, other]) => other.length - one.length);
  if (most === undefined) return { count: 0 };
  const [host, own] = most;
  const dateInUrl = best(DATES, own, dayOf);
  const sequence = best(NUMBERS, own, ({ id }) => id, DISTINCT);
  return {
    host,
    count: own.length,
    ...(sequence && { sequence: { ...sequence, pattern: `${hostPattern(host)}.{0,600}${sequence.pattern}` } }),
    ...(dateInUrl && { dateInUrl }),
  };
}

function hostOf(address: string): string {
  return new URL(address).hostname.replace(/^www\./, '');
}

function hostPattern(host: string): string {
  return `^https?://(?:www\\.)?${host.replaceAll('.', '\\.')}`;
}

type Groups = Partial<Record<string, string>>;

function dayOf({ year, month, day }: Groups): string | undefined {
  return isoDay(Number(year), Number(month), Number(day));
}

type Value = (groups: Groups) => string | undefined;

/** The pattern that fits most addresses; of its values at least the share `distinct` must differ from each other. */
function best(patterns: readonly string[], addresses: readonly string[], value: Value, distinct = 0) {
  const fits = patterns.map((pattern) => {
    const found = addresses.flatMap((address) => value(new RegExp(pattern, 'u').exec(address)?.groups ?? {}) ?? []);
    return { pattern, count: found.length, isVaried: new Set(found).size >= distinct * found.length };
  });
  const enough = fits.filter(({ count, isVaried }) => isVaried && count >= Math.max(2, SHARE * addresses.length));
  const [first] = enough.sort((one, other) => other.count - one.count);
  return first && { pattern: first.pattern, count: first.count };
}
