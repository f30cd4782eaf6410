/** How many tints the stylesheet has (`.tint-0` …). */
const tints = 7;

/**
 * Give a section its tint, from its own place in the publisher's order: a new section never repaints the others.
 * Orders mostly rise by ten, and ten and seven have no common divisor, so that neighbours differ.
 */
export function tint({ order }: { order: number }): string {
  return `tint-${((order % tints) + tints) % tints}`;
}
