/** A title as it is compared: NFKC, one space between words. */
export function normalTitle(text: string): string {
  return text.normalize('NFKC').replace(/\s+/gu, ' ').trim();
}

/** Precision, recall and F1 of a text against a true one, by shingles of four words, each counted as often as it stands. */
export function shingleScore(found: string, wanted: string): { precision: number; recall: number; f1: number } {
  const [ours, theirs] = [shingles(found), shingles(wanted)];
  const shared = [...ours].reduce((sum, [shingle, count]) => sum + Math.min(count, theirs.get(shingle) ?? 0), 0);
  const precision = ratio(shared, total(ours));
  const recall = ratio(shared, total(theirs));
  return { precision, recall, f1: ratio(2 * precision * recall, precision + recall) };
}

function shingles(text: string): Map<string, number> {
  const words = text.normalize('NFKC').match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu) ?? [];
  const counts = new Map<string, number>();
  for (let at = 0; at < Math.max(1, words.length - 3); at += 1) {
    const shingle = words.slice(at, at + 4).join(' ');
    if (shingle !== '') counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  }
  return counts;
}

function total(counts: Map<string, number>): number {
  return [...counts.values()].reduce((one, other) => one + other, 0);
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

/** The mean of some numbers; NaN of none. */
export function mean(values: readonly number[]): number {
  return values.reduce((one, other) => one + other, 0) / values.length;
}

/** The value below which a share of the numbers lies, 0 to 1. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
