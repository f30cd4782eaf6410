/** Words, each with the word that is indexed for it; one that keeps all its letters leads to itself. */
export type Pairs = ReadonlyMap<string, string>;

/**
 * The signs in which letters travel. An Arabic letter takes two bytes, a sign one; and the letters that are frequent in the
 * tables have signs that are frequent in scripts, so that both compress well together.
 */
const arabic = 'ايرنملبودهقفسعتكحجطصشزخضغثذظء';
const signs = 'etn)(,rial=uosc}{fp[]mdhg?w;0';

/**
 * Write pairs as a short text. `ا..ا.:…` holds all words like أحزاب, which lead to their dotted letters alone, and
 * `.و..>.ا..:…` those like طوارئ, which change in two places. The letters stand in columns, first all first ones, since
 * the words are sorted and so many of them are alike.
 */
export function compact(pairs: Pairs): string {
  const ways = [...pairs].map(([from, to]) => shapes(exchange(from, arabic, signs), exchange(to, arabic, signs)));
  const common = new Map<string, number>();
  for (const { shape } of ways.flat()) common.set(shape, (common.get(shape) ?? 0) + 1);
  const often = ({ shape }: Way) => common.get(shape) ?? 0;
  const chosen = ways.map((all) => all.reduce((best, way) => (often(way) > often(best) ? way : best)));
  return [...Map.groupBy(chosen, ({ shape }) => shape)]
    .map(([shape, all]) => `${shape}:${columns(all.map(({ root }) => root))}`)
    .toSorted()
    .join('/');
}

/** Read what `compact` wrote. */
export function expand(text: string): Pairs {
  const pairs = new Map<string, string>();
  for (const row of exchange(text, signs, arabic).split('/')) {
    const [shape = '', letters = ''] = row.split(':');
    const [from = '', to] = shape.split('>');
    const length = from.split('.').length - 1;
    for (const root of roots(letters, length)) pairs.set(fill(from, root), to === undefined ? root : fill(to, root));
  }
  return pairs;
}

function columns(words: readonly string[]): string {
  const sorted = words.toSorted();
  return [...(words[0] ?? '')].map((_, place) => sorted.map((word) => word.charAt(place)).join('')).join('');
}

function roots(letters: string, length: number): string[] {
  const count = letters.length / length;
  return Array.from({ length: count }, (_, i) => [...letters].filter((_letter, at) => at % count === i).join(''));
}

function fill(shape: string, root: string): string {
  let place = 0;
  return shape.replace(/\./g, () => root.charAt(place++));
}

/** Write each letter of `from` as the one of `to` in its place. */
export function exchange(text: string, from: string, to: string): string {
  return [...text].map((letter) => to.charAt(from.indexOf(letter)) || letter).join('');
}

type Way = { shape: string; root: string };

/** Give each way to see two words as one root in two shapes that keeps as many letters as can be. */
function shapes(from: string, to: string): Way[] {
  const found = shared(from, to);
  const most = Math.max(...found.map(({ length }) => length));
  return found.filter(({ length }) => length === most).map((places) => {
    const [before, after] = [dotted(from, places.map(([i]) => i)), dotted(to, places.map(([, j]) => j))];
    return { shape: /[^.]/.test(after) ? `${before}>${after}` : before, root: places.map(([i]) => from.charAt(i)).join('') };
  });
}

function dotted(word: string, places: readonly number[]): string {
  return [...word].map((letter, i) => (places.includes(i) ? '.' : letter)).join('');
}

/** List the ways to pair equal letters of two words in order, the fullest among them. */
function shared(from: string, to: string, i = 0, j = 0): [number, number][][] {
  if (i >= from.length || j >= to.length) return [[]];
  const skipped = shared(from, to, i + 1, j);
  const partner = to.indexOf(from.charAt(i), j);
  if (partner < 0) return skipped;
  const taken = shared(from, to, i + 1, partner + 1).map((rest) => [[i, partner] as [number, number], ...rest]);
  return [...taken, ...skipped];
}
