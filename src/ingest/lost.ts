/** With so many words of question marks alone a text may be lost; fewer stand in any text. */
const FEWEST = 3;
/** Share of the words that may be gone before nobody can publish the rest. */
const SHARE = 0.3;

/**
 * Whether the letters of a text were lost before it came here: words that are question marks («????» for each letter) or
 * replacement characters alone. A few marks in a row at the end of a question are no lost words.
 */
export function isLost(text: string): boolean {
  const lost = text.match(/(?<![^\s("«\[،.:-])(?:\?{2,}|\ufffd{2,})/g)?.length ?? 0;
  if (lost < FEWEST) return false;
  const words = text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu)?.length ?? 0;
  return lost > SHARE * (lost + words);
}
