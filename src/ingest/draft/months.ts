import type { Outlet } from '../../schema/outlet.ts';

type Style = NonNullable<Outlet['monthStyle']>;

/** Names that only one region writes: «مارس» is common to Egypt and the Maghreb. */
const NAMES: Record<Exclude<Style, 'dual'>, string> = {
  egyptian: 'يناير|فبراير|أبريل|إبريل|مايو|يونيو|يونيه|يوليو|يوليه|أغسطس',
  levantine: 'كانون (?:الأول|الثاني)|شباط|آذار|نيسان|أيار|حزيران|تموز|أيلول|تشرين (?:الأول|الثاني)',
  maghrebi: 'جانفي|فيفري|أفريل|جوان|جويلية|أوت|يوليوز|غشت|شتنبر|نونبر|دجنبر',
};
const ANY = Object.values(NAMES).join('|');
const PATTERNS: [Style, RegExp][] = [
  ['dual', new RegExp(`(?:${ANY})\\s?[/(-]\\s?(?:${ANY})`, 'gu')],
  ...Object.entries(NAMES).map(([style, names]): [Style, RegExp] => [
    style as Style,
    new RegExp(`(?<!\\p{L})(?:${names})(?!\\p{L})`, 'gu'),
  ]),
];

/** Who writes both names now and then does it where space allows: such a share is a style. */
const BOTH = 0.3;

/** Tell whose names of months texts write, and how many were seen. Both names side by side are a style of their own. */
export function monthStyleOf(texts: Iterable<string>): { style: Style; count: number; of: number } | undefined {
  const counts = new Map<Style, number>();
  for (const text of texts)
    for (const [style, pattern] of PATTERNS)
      counts.set(style, (counts.get(style) ?? 0) + [...text.matchAll(pattern)].length);
  const dual = counts.get('dual') ?? 0;
  counts.delete('dual');
  const of = [...counts.values()].reduce((sum, count) => sum + count, 0) - dual;
  const [first] = [...counts].sort(([, one], [, other]) => other - one);
  if (first === undefined || first[1] === 0) return undefined;
  return dual >= BOTH * first[1] ? { style: 'dual', count: dual, of } : { style: first[0], count: first[1], of };
}
