import { candidates } from '../../arabic/candidates.ts';
import { words } from '../../arabic/normalize.ts';
import { liveReading, type Attest } from './live-reading.ts';
import type { Term } from './plan.ts';

/** A run of text; `marked` where the reader asked for it. */
export type Run = { text: string; marked: boolean };

/** Tokens of an excerpt. */
const length = 34;
/** Tokens shown before the first mark. */
const before = 6;

const wordRuns = /([\p{L}\p{M}\p{N}\p{Cf}ـ]+)/u;

/** Tell whether a normalised word is one of the terms. */
export type Matches = (word: string) => Promise<boolean>;

/** Make the test by which words are marked: the index's own stem of a word, not any that it might have. */
export function matcher(terms: readonly Term[], attest: Attest): Matches {
  const open = terms.filter((term) => term.open).map(({ stem }) => stem);
  const stems = new Set(terms.filter((term) => !term.open).map(({ stem }) => stem));
  return async (word) => {
    const possible = candidates(word);
    if (possible.some((stem) => open.some((head) => stem.startsWith(head)))) return true;
    if (!possible.some((stem) => stems.has(stem))) return false;
    const live = await liveReading(word, attest);
    return live !== undefined && stems.has(live.stem);
  };
}

/**
 * Cut from a text the part in which most positions stand, and mark them. `content` and `positions` are those of a hit:
 * the index counts white-space tokens. Marks cover the words, not the quotes and commas at them.
 */
export async function excerpt(content: string, positions: readonly number[], matches: Matches): Promise<Run[]> {
  const tokens = content.split(/[^\S\uFEFF]+/);
  const start = densest(positions, tokens.length);
  const end = Math.min(start + length, tokens.length);
  const hits = new Set(positions);
  const shown = tokens.slice(start, end);
  const runs = await Promise.all(shown.map((token, i) => markToken(token, hits.has(start + i), matches)));
  const spaced = runs.flatMap((token, i) => (i === 0 ? token : [{ text: ' ', marked: false }, ...token]));
  const head = start > 0 ? [{ text: '… ', marked: false }] : [];
  const tail = end < tokens.length ? [{ text: ' …', marked: false }] : [];
  return merge([...head, ...spaced, ...tail]);
}

/** Mark the matching words of a text without positions, such as a title. */
export async function markText(text: string, matches: Matches): Promise<Run[]> {
  const tokens = await Promise.all(text.split(/(\s+)/).map((token) => markParts(token, matches)));
  return merge(tokens.flat());
}

function densest(positions: readonly number[], total: number): number {
  const starts = positions.map((position) => Math.max(0, Math.min(position - before, total - length)));
  const held = (start: number) => positions.filter((each) => each >= start && each < start + length).length;
  return starts.reduce((best, start) => (held(start) > held(best) ? start : best), starts[0] ?? 0);
}

async function markToken(token: string, hit: boolean, matches: Matches): Promise<Run[]> {
  if (!hit) return [{ text: token, marked: false }];
  const runs = await markParts(token, matches);
  // The index found the word in this token, so that some part of it is meant.
  return runs.some(({ marked }) => marked) ? runs : markCore(token);
}

/** Mark a token but for the signs around it: (3,500) is one word and more than one run of digits. */
function markCore(token: string): Run[] {
  const [, head = '', core = '', tail = ''] = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{M}\p{N}]*)$/su.exec(token) ?? [];
  return [{ text: head, marked: false }, { text: core, marked: true }, { text: tail, marked: false }];
}

async function markParts(token: string, matches: Matches): Promise<Run[]> {
  return Promise.all(token.split(wordRuns).map(async (text) => {
    const found = await Promise.all(words(text).map(matches));
    return { text, marked: found.includes(true) };
  }));
}

function merge(runs: readonly Run[]): Run[] {
  return runs.filter(({ text }) => text !== '').reduce<Run[]>((merged, run) => {
    const last = merged.at(-1);
    if (last && last.marked === run.marked) last.text += run.text;
    else merged.push({ ...run });
    return merged;
  }, []);
}
