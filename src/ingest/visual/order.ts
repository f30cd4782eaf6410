/** A text in logical order, and for each of its UTF-16 units the place where that stood. */
export type Ordered = { text: string; from: Int32Array };

const LINE_END = /[\r\n\u0085\u2028\u2029]/;
/**
 * Runs that are written from left to right keep their order: Latin words with their spaces and the numbers behind them
 * («iPhone 8»), and numbers with the signs inside them («27/5/2016»), as the bidirectional algorithm has them (UAX 9, W4, W7).
 */
const KEPT =
  /\p{sc=Latin}(?:[\p{sc=Latin}\p{M}\d]|[./:,@_&%'-](?=[\p{sc=Latin}\d])| (?=[\p{sc=Latin}\d]))*|[\d٠-٩۰-۹](?:[\p{sc=Latin}\d٠-٩۰-۹]|[./:,-](?=[\d٠-٩۰-۹]))*/uy;
const MIRRORED: Record<string, string> = { '(': ')', ')': '(', '[': ']', ']': '[', '{': '}', '}': '{', '«': '»', '»': '«', '<': '>', '>': '<', '“': '”', '”': '“' };

/** Put each line of a text in visual order right. Its lines stay where they are, and so does the length of each. */
export function toLogical(visual: string): Ordered {
  const digits = digitsAreReversed(visual);
  const pieces: string[] = [];
  const from = new Int32Array(visual.length);
  let at = 0;
  const put = (start: number, end: number) => {
    pieces.push(visual.slice(start, end));
    for (let unit = start; unit < end; unit += 1) from[at++] = unit;
  };
  for (let start = 0; start < visual.length; ) {
    let end = start;
    while (end < visual.length && !LINE_END.test(visual[end]!)) end += 1;
    const isTurned = /[\u0600-\u06ff\ufb50-\ufeff]/.test(visual.slice(start, end));
    if (isTurned) for (const [one, other] of unitsOf(visual, start, end, digits).reverse()) put(one, other);
    else put(start, end);
    if (end < visual.length) put(end, end + 1);
    start = end + 1;
  }
  const text = pieces.join('');
  return { text: isMirrored(text) ? text.replace(/[()[\]{}«»<>“”]/g, (sign) => MIRRORED[sign]!) : text, from };
}

/** What stays together when a line is turned: a run from left to right, or one character with the surrogate it needs. */
function unitsOf(text: string, start: number, end: number, digits: boolean): [number, number][] {
  const units: [number, number][] = [];
  for (let at = start; at < end; ) {
    KEPT.lastIndex = at;
    const run = digits ? undefined : KEPT.exec(text.slice(0, end))?.[0];
    const size = run?.length ?? String.fromCodePoint(text.codePointAt(at)!).length;
    units.push([at, Math.min(end, at + size)]);
    at += size;
  }
  return units;
}

/** Some programs turn digits, too: then years read backwards («6102»). */
function digitsAreReversed(text: string): boolean {
  const years = text.match(/(?<!\d)\d{4}(?!\d)/g) ?? [];
  const isYear = (digits: string) => /^(?:1[89]|20)\d\d$/.test(digits);
  const turned = years.filter((year) => isYear([...year].reverse().join('')) && !isYear(year)).length;
  return turned > years.filter(isYear).length;
}

/** Brackets as they are seen close before they open. */
function isMirrored(text: string): boolean {
  let [opened, closed] = [0, 0];
  for (const [first] of text.matchAll(/[()«»][^()«»\n]{0,200}[()«»]/g)) {
    if (/^[(«]/.test(first)) opened += 1;
    else closed += 1;
  }
  return closed > opened;
}
