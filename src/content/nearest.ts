/** Give the known word that differs least from a mistyped one, if it is near enough to be meant. */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  const limit = Math.floor(word.length / 3);
  const ranked = [...known].map((candidate) => ({ candidate, edits: distance(word, candidate) }));
  return ranked.filter(({ edits }) => edits <= limit).sort((a, b) => a.edits - b.edits)[0]?.candidate;
}

// Levenshtein's distance, case aside, one row at a time.
function distance(from: string, to: string): number {
  const [a, b] = [from.toLowerCase(), to.toLowerCase()];
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
