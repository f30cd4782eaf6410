/** A part of a text, `[start, end)`, that must be shown from left to right. */
export type Run = { start: number; end: number };

/*
 * In a right-to-left paragraph the Unicode bidirectional algorithm (UAX 9) shows most foreign text well: Latin words,
 * «AT&T», «COVID-19», 12:30, 1,000, 27/5/2016. Wrong are signs at the edge of a left-to-right run, since they take the
 * paragraph's direction («C++» → «++C», «@RT» → «RT@», «-5» → «5-»), and signs between a number and what follows it,
 * since after an Arabic letter a number counts as Arabic (rule W2: «20°C», «+963 11 222», «2016-05-27»).
 * Ranges and scores («2011-2016», «2-1») stay as they are: Arabic reads them from right to left, and that is what W2 is
 * for (https://github.com/w3c/i18n-drafts/issues/368).
 */

const letter = String.raw`\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}`;
const word = String.raw`[${letter}\u0300-\u036F0-9_]`;

// An Arabic (or Hebrew) letter, digit or comma, or an isolated element, which stands as U+FFFC; and everything up to one.
const rightToLeft = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\uFFFC]/;
const stretches = /[^\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\uFFFC]+/gu;

// Arabic in an address only where a path or query part begins: «https://ar.rt.com/hoiuانسخ» ends before «انسخ».
const url = /(?:https?:\/\/|www\.)(?:[!-~]|(?<=[/=_-])[\p{Script=Arabic}\p{M}]+)+/giu;
const email = /(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;

// A sign belongs to what follows it after a space, a bracket, or a particle that Arabic writes together («و-5»).
const boundary = String.raw`(?:(?<![\p{L}\p{M}\p{N}_%‰°$€£¥)\]])|(?<=(?<![\p{L}\p{M}\p{N}])[وفبلك]ـ?))`;

// A Latin name with the signs that are part of it: @RTarabic, #Syria, .NET, C++, U.S., 20°C.
const name = new RegExp(
  String.raw`(?:${boundary}(?:[@#.$€£]|[-−+](?=\d)))?(?<!${word})` +
    String.raw`(?:(?:\p{Lu}\.){2,}|${word}+(?:[-‐–.,:'’&/@+=~%°]+${word}+)*[+#%]*)`,
  'gu',
);
const hasLetter = new RegExp(`[${letter}]`, 'u');
const signFirst = /^[-−+@#.$€£]/;
const signLast = /[+#%.]$/;
const numberThenSign = new RegExp(String.raw`^\d[\d.,:/]*[^\d.,:/${letter}]`, 'u');
const saying = /: *(?=["“«])/g;
const quoteFirst = /: *["“«]$/;
const pairs = [['"', '"'], ['“', '”'], ['«', '»'], ['(', ')'], ['[', ']']] as const;
const endOfQuotation = /^[.!?…]+(?=["”’»)\]])/;

const number = String.raw`\d+(?:[.,:/]\d+)*`;
const numbers = [
  // 2016-05-27
  /(?<![\w-])\d{4}-\d{2}-\d{2}(?![\w-])/g,
  // +963 11 222 3344, 011-222-3344, (011) 2223344; never a date such as 05-06-2016
  /(?<![\w-])(?!\d{1,2}[- ]\d{1,2}[- ]\d{4}(?!\d))(?=[+(]|\d+[ ()-])(?:\+\d|\(?0\d)(?:[ ()-]{0,2}\d){6,13}(?!\w)/g,
  // 222-3344 where a word says that it is a telephone's; elsewhere it is a range
  /(?<=(?:هاتف|تل[يـ]?فون|فاكس|جوال|نقال|موبايل|واتساب)ه?:? )\d{3,4}[- ]\d{3,4}(?![\d-])/g,
  // -5, +3.5%, $5
  new RegExp(String.raw`${boundary}[-−+±$€£¥]{1,2}${number}[%‰°]?(?!\w)`, 'gu'),
  // 3.5%, 20°, 5$
  new RegExp(String.raw`(?<![\w.,:/])${number}[%‰°$€£¥](?!\w)`, 'gu'),
];

// B-, AA-: a blood group or a rating. Behind another name the sign is the sentence's dash («RT- قال»).
const grade = /(?<![\w-])(?:A{1,3}|B{1,3}|C{1,3}|AB|D|O)[-−](?!\w)/g;

/** Tell whether a text has letters, and none of them is written from right to left. */
export function isLeftToRight(text: string): boolean {
  return !rightToLeft.test(text) && /\p{L}/u.test(text);
}

/** Find the parts of a right-to-left text that go wrong unless they are isolated, in order, without overlap. */
export function bidiRuns(text: string): Run[] {
  if (!/\w/.test(text)) return [];
  const addresses = [...matches(text, url).map((run) => trimmed(text, run)), ...matches(text, email)];
  const names = matches(text, stretches).flatMap((stretch) => speeches(text, stretch)).flatMap((stretch) => wrongNames(text, stretch, addresses));
  return apart([...names, ...[grade, ...numbers].flatMap((pattern) => matches(text, pattern))]);
}

// Who speaks and what is said are two runs: the colon between them is the Arabic sentence's («(NASA): "Touchdown!"»).
function speeches(text: string, { start, end }: Run): Run[] {
  const cuts = [...text.slice(start, end).matchAll(saying)].map(({ index }) => start + index);
  return [start, ...cuts].map((from, k) => ({ start: from, end: cuts[k] ?? end }));
}

// From the first to the last Latin name of a stretch as one run: isolating a part would part what belongs together.
function wrongNames(text: string, stretch: Run, addresses: Run[]): Run[] {
  const within = addresses.filter((address) => overlaps(address, stretch));
  const names = matches(text.slice(stretch.start, stretch.end), name)
    .map(({ start, end }) => ({ start: start + stretch.start, end: end + stretch.start }))
    .filter(({ start, end }) => hasLetter.test(text.slice(start, end)));
  if (names.length === 0) return [];
  const start = Math.min(...[...names, ...within].map((run) => run.start));
  const last = Math.max(...[...names, ...within].map((run) => run.end));
  const stop = names.length > 1 ? (endOfQuotation.exec(text.slice(last))?.[0].length ?? 0) : 0;
  const shown = text.slice(start, last);
  const run = balanced(text, { start, end: last + stop });
  const isTorn = run.start < start || run.end > last;
  const isSaid = quoteFirst.test(text.slice(stretch.start, start));
  const wrong = within.length > 0 || isTorn || isSaid || [signFirst, signLast, numberThenSign].some((sign) => sign.test(shown));
  return wrong ? [run] : [];
}

// A quotation or bracket of which a run holds one mark only is torn unless it holds the other too.
function balanced(text: string, { start, end }: Run): Run {
  const shown = text.slice(start, end);
  const opens = pairs.some(([open, close]) => text[start - 1] === open && lacks(shown, open, close) < 0);
  const after = /^[.!?…]*(.)/s.exec(text.slice(end));
  const closes = pairs.some(([open, close]) => after?.[1] === close && lacks(shown, open, close) > 0);
  return { start: opens ? start - 1 : start, end: closes && after ? end + after[0].length : end };
}

// How many marks are opened and not closed; below zero, closed and not opened. A straight quotation mark is both.
function lacks(shown: string, open: string, close: string): number {
  const [opened, closed] = [shown.split(open).length - 1, shown.split(close).length - 1];
  if (open !== close) return opened - closed;
  const isClosing = /^[^"]*[\p{L}\p{N}.,!?…]"/u.test(shown);
  return opened % 2 === 0 ? 0 : isClosing ? -1 : 1;
}

function matches(text: string, pattern: RegExp): Run[] {
  return [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

// Punctuation after an address is the sentence's, and so is a bracket that the address has not opened.
function trimmed(text: string, { start, end }: Run): Run {
  const shown = text.slice(start, end);
  let unopened = shown.split(')').length - shown.split('(').length;
  let last = shown.length;
  while (/[.,;:!?'"<>\]}]/.test(shown.charAt(last - 1)) || (shown.charAt(last - 1) === ')' && unopened-- > 0)) last--;
  return { start, end: start + last };
}

function overlaps(a: Run, b: Run): boolean {
  return a.start < b.end && b.start < a.end;
}

// In order; of runs that overlap the first, and the longest of those that begin together.
function apart(runs: Run[]): Run[] {
  let last = 0;
  return runs
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ start, end }) => {
      const free = start >= last;
      if (free) last = end;
      return free;
    });
}
