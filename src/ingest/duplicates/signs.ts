/** A small archive says little of how rare a word is: it is weighed as one of so many. */
const FEWEST = 1000;

/** What items are known by, as numbers: item → its signs, sign → its items in order, and what each sign weighs. */
export type Signs = {
  of: (item: number) => Int32Array;
  holders: (sign: number) => Int32Array;
  /** The rarer a sign, the heavier. */
  weights: Float64Array;
};

/** Index the signs of items, such as the words of their headlines. All stand in two long lists, since an archive has many items. */
export function indexSigns<Item>(all: readonly Item[], signsOf: (item: Item) => readonly string[]): Signs {
  const numbers = new Map<string, number>();
  const numberOf = (sign: string): number => numbers.get(sign) ?? numbers.set(sign, numbers.size).get(sign)!;
  const signs: number[] = [];
  const rows = new Int32Array(all.length + 1);
  all.forEach((item, at) => {
    for (const sign of signsOf(item)) signs.push(numberOf(sign));
    rows[at + 1] = signs.length;
  });
  const row = Int32Array.from(signs);
  const starts = new Int32Array(numbers.size + 1);
  for (const sign of row) starts[sign + 1]! += 1;
  for (let sign = 0; sign < numbers.size; sign += 1) starts[sign + 1]! += starts[sign]!;
  const items = new Int32Array(row.length);
  const next = starts.slice();
  for (let item = 0; item < all.length; item += 1) {
    for (let at = rows[item]!; at < rows[item + 1]!; at += 1) items[next[row[at]!]!++] = item;
  }
  return {
    of: (item) => row.subarray(rows[item], rows[item + 1]),
    holders: (sign) => items.subarray(starts[sign], starts[sign + 1]),
    weights: Float64Array.from({ length: numbers.size }, (_, sign) => Math.log(Math.max(FEWEST, all.length + 1) / (starts[sign + 1]! - starts[sign]!))),
  };
}

/** How alike two items are by their signs: the cosine of their weights, 0 to 1. */
export function cosine({ of, weights }: Signs, one: number, other: number): number {
  const [these, those] = [of(one), of(other)];
  const all = Math.sqrt(total(these, weights) * total(those, weights));
  return all === 0 ? 0 : total(these.filter((sign) => those.includes(sign)), weights) / all;
}

function total(signs: Int32Array, weights: Float64Array): number {
  return signs.reduce((sum, sign) => sum + weights[sign]! ** 2, 0);
}
