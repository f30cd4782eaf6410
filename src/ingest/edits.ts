import type { Edit } from '../schema/ledger.ts';

/**
 * What never belongs into a published text: C0 and C1 controls, bidi embeddings, overrides and isolates (U+202A–202E,
 * 2066–2069: the "trojan source" attack), byte-order marks and noncharacters. ZWNJ and ZWJ are letters' business and
 * stay; LRM and RLM stay inside a line.
 */
const CONTROL = String.raw`[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]`;
/** What stands beside a space that is written as an entity goes with it: blanks and controls. */
const UNSEEN = `[\\s\\u200e\\u200f${CONTROL.slice(1)}`;
const SPACE = new RegExp(`(?<!${UNSEEN})${UNSEEN}*(?:&(?:nbsp|#160|#xa0);${UNSEEN}*)+`, 'gi');
const PATTERNS: readonly [Edit['op'], RegExp, (text: string, isInner: boolean) => string][] = [
  ['unescape', SPACE, (_, isInner) => (isInner ? ' ' : '')],
  ['unescape', /&(?:#\d{1,7}|#x[0-9a-f]{1,6}|amp|quot|apos|lt|gt|laquo|raquo|hellip|ndash|mdash);/gi, character],
  ['drop-control', new RegExp(`(?: (?=${CONTROL}+ ))?${CONTROL}+`, 'g'), () => ''],
  ['unescape', /[\ufb50-\ufdf9\ufdfb\ufdfc\ufe70-\ufefc]+/g, letters],
  ['collapse-space', /[^\S ]\s*| \s+/g, () => ' '],
];
const NAMED: Record<string, string> = {
  amp: '&', quot: '"', apos: "'", lt: '<', gt: '>', laquo: '«', raquo: '»', hellip: '…', ndash: '–', mdash: '—',
};

/** The character that an entity stands for; one that is blank, unseen or none at all stays as it is written. */
function character(entity: string): string {
  const name = entity.slice(1, -1).toLowerCase();
  const code = name.startsWith('#x') ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  const letter = NAMED[name] ?? (code <= 0x10ffff ? String.fromCodePoint(code) : '');
  return /^(?:[^\p{Z}\p{C}]|[\u200c\u200d])$/u.test(letter) ? letters(letter) : entity;
}

/** Presentation forms as letters. Marks that stood alone come with a space to carry them (U+FC5E), which nobody wrote. */
function letters(forms: string): string {
  return forms.normalize('NFKC').replace(/ (?=\p{M})/gu, '');
}

/** Whether any of these can be found in a text: in most there is none. */
const DIRTY = new RegExp(`&|${CONTROL}|[\\ufb50-\\ufdfc\\ufe70-\\ufefc]|[^\\S ]| {2}`);

/** At the edges of a line a direction mark has nothing left to order, and the space beside a control goes with it. */
const EDGE = new RegExp(`${CONTROL}|[\\u200e\\u200f\\s]`);

/** Find the edits that clean the text of a source between two offsets; they do not overlap and stand in order. */
export function cleaningEdits(source: string, start: number, end: number): Edit[] {
  let [from, to] = [start, end];
  while (from < to && EDGE.test(source[from]!)) from += 1;
  while (to > from && EDGE.test(source[to - 1]!)) to -= 1;
  const text = source.slice(from, to);
  const inner = (DIRTY.test(text) ? PATTERNS : []).flatMap(([op, pattern, replace]) =>
    Array.from(text.matchAll(pattern), ({ 0: found, index }) => {
      const isInner = index > 0 && index + found.length < text.length;
      return edit(op, from + index, found, replace(found, isInner));
    }),
  );
  inner.sort((one, other) => one.start - other.start);
  return [...drop(source, start, from), ...apart(inner.filter(({ text: found, by }) => found !== by)), ...drop(source, to, end)];
}

function drop(source: string, start: number, end: number): Edit[] {
  return start < end ? [edit('drop-control', start, source.slice(start, end), '')] : [];
}

/** Cut a stretch at the beginning or end of a span, as a recorded edit. */
export function strip(source: string, start: number, end: number): Edit[] {
  return start < end ? [edit('strip', start, source.slice(start, end), '')] : [];
}

/** Apply edits to the text of a source between two offsets. */
export function applyEdits(source: string, start: number, end: number, edits: readonly Edit[]): string {
  let value = '';
  let at = start;
  for (const { start: from, text, by = '' } of edits) {
    value += source.slice(at, from) + by;
    at = from + text.length;
  }
  return value + source.slice(at, end);
}

function edit(op: Edit['op'], start: number, text: string, by: string): Edit {
  return by === '' ? { op, start, text } : { op, start, text, by };
}

/** Of edits that overlap, the first stays. */
function apart(edits: readonly Edit[]): Edit[] {
  let at = 0;
  return edits.filter(({ start, text }) => {
    const fits = start >= at;
    if (fits) at = start + text.length;
    return fits;
  });
}
