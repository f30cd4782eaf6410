import { areNear, type Placed } from './placed.ts';
import type { Offer } from './partners.ts';
import { agreement, SIZE, type Sketches } from './sketch.ts';

/** Early and later versions lie so near each other in an outlet's own order, or under one headline. */
const REACH = { day: 256, number: 16, title: 16, page: 8 };
/** The words of a headline that is no mere rubric, such as «كاريكاتير اليوم». */
const TITLE_LETTERS = 4 * 3;

/** Offer the pairs of seeds of one page, however much they differ. */
export function pairPages(items: readonly Placed[], sketches: Sketches, offer: Offer): void {
  const keys = [
    ({ publisher, number }: Placed) => publisher && number !== undefined && `${publisher} ${number}`,
    ({ url }: Placed) => url,
  ];
  for (const keyOf of keys) {
    for (const line of lines(items.filter(keyOf), (item) => String(keyOf(item)))) {
      along(line, REACH.page, (one, other) => (offer(one.at, other.at, agreement(sketches, one.at, other.at)), true));
    }
  }
}

/** Offer the pairs of which one may hold the other: neighbours in an outlet by day or number, and equal headlines. */
export function pairNeighbours(items: readonly Placed[], sketches: Sketches, offer: Offer): void {
  const weigh = (one: number, other: number): void => {
    const agreeing = agreement(sketches, one, other);
    if (mayContain(items[one]!, items[other]!, agreeing)) offer(Math.min(one, other), Math.max(one, other), agreeing);
  };
  const dated = items.filter(({ publisher, day, size }) => publisher && day && size > 0);
  for (const line of lines(dated, ({ publisher }) => publisher!)) {
    along(line, REACH.day, (one, other) => areNear(one, other) && (weigh(one.at, other.at), true));
  }
  const numbered = items.filter(({ publisher, number, size }) => publisher && number !== undefined && size > 0);
  for (const line of lines(numbered, ({ publisher }) => publisher!)) {
    line.sort((one, other) => one.number! - other.number! || one.at - other.at);
    along(line, REACH.number, (one, other) => (weigh(one.at, other.at), true));
  }
  const titled = items.filter(({ title, size }) => title.length >= TITLE_LETTERS && size > 0);
  for (const line of lines(titled, ({ title }) => title)) along(line, REACH.title, (one, other) => (weigh(one.at, other.at), true));
}

function lines(items: readonly Placed[], keyOf: (item: Placed) => string): Placed[][] {
  return [...Map.groupBy(items, keyOf).values()];
}

/** Visit each item with those that follow it, until `visit` says that the rest lies too far off. */
function along(line: readonly Placed[], reach: number, visit: (one: Placed, other: Placed) => boolean): void {
  line.forEach((one, at) => {
    const end = Math.min(line.length, at + 1 + reach);
    for (let next = at + 1; next < end; next += 1) if (!visit(one, line[next]!)) return;
  });
}

/**
 * Tell whether one text may hold nine tenths of the other, as far as sketches know: the similarity that they would have
 * then is not far above what the sketches show. It spares the reading of texts that share some stock lines.
 */
function mayContain({ size: one }: Placed, { size: other }: Placed, agreeing: number): boolean {
  const [small, large] = [Math.min(one, other), Math.max(one, other)];
  const wanted = (0.9 * small) / (large + 0.1 * small);
  const slip = 2.5 * Math.sqrt((wanted * (1 - wanted)) / SIZE);
  return agreeing >= 2 && agreeing / SIZE >= wanted - slip;
}
