import { arabicSpellings, latinKey } from '../../arabic/latin.ts';
import { words } from '../../arabic/normalize.ts';
import { isStopword } from '../../arabic/stopwords.ts';
import { closed } from '../../arabic/term.ts';
import type { Attest } from './live-reading.ts';
import { bare, isPlainly } from './near.ts';

/** For each name in Latin letters, as `latinKey` folds it, the Arabic names of what it names. */
export type Names = ReadonlyMap<string, readonly string[]>;

/** Read what `namesText` wrote. A name may be that of several: Tripoli in Libya and in Lebanon. */
export function readNames(text: string): Names {
  const names = new Map<string, string[]>();
  for (const line of text.split('\n')) {
    const [keys = '', arabic = ''] = line.split(':');
    for (const key of keys.split(' ')) names.set(key, [...new Set([...(names.get(key) ?? []), ...arabic.split('|')])]);
  }
  return names;
}

/** Words of the longest name, spellings taken for one word, and texts searched for. */
const [longest, mostSpellings, mostTexts] = [5, 3, 8];

/**
 * Write a query that holds names in Latin letters, or in those of chats, in Arabic: once for each name of the vocabulary
 * that is meant (NATO: الناتو, حلف شمال الأطلسي), else for the likeliest spellings that stand in the index (mahfouz:
 * محفوظ). Empty where there is nothing to write otherwise. Quoted words stay as they are.
 */
export async function inArabic(text: string, { names, attest }: { names: () => Promise<Names>; attest: Attest }): Promise<string[]> {
  if (!/[a-z]/i.test(text) || /["«“„]/.test(text)) return [];
  const known = await names();
  const tokens = text.trim().split(/\s+/);
  let texts = [''];
  for (let from = 0; from < tokens.length;) {
    const name = nameAt(tokens, from, known);
    const token = tokens[from] as string;
    const arabic = name?.arabic ?? (await spellings(token, attest));
    const written = arabic.length > 0 ? arabic : [token];
    texts = texts.flatMap((before) => written.map((each) => `${before} ${each}`.trim())).slice(0, mostTexts);
    from += name?.length ?? 1;
  }
  return texts.filter((each) => each !== tokens.join(' '));
}

function nameAt(tokens: readonly string[], from: number, known: Names): { arabic: readonly string[]; length: number } | undefined {
  for (let length = Math.min(longest, tokens.length - from); length > 0; length -= 1) {
    const arabic = known.get(latinKey(tokens.slice(from, from + length).join(' ')));
    if (arabic) return { arabic, length };
  }
  return undefined;
}

/** Spell a Latin word that no article prints as it stands. */
async function spellings(token: string, attest: Attest): Promise<string[]> {
  const word = bare(token);
  if (!/^[a-z235-9'’-]*[a-z][a-z235-9'’-]*$/i.test(word) || word.length < 3) return [];
  const all = words(word);
  if (all.every(isStopword)) return [];
  // COP28 is printed as it stands, in two words of the index; ra22a is not.
  if ((await Promise.all(all.map((each) => attest(closed(each))))).every((count) => count > 0)) return [];
  const possible = arabicSpellings(word).filter((spelling) => spelling.length > 1);
  const live = await Promise.all(possible.map((spelling) => isPlainly(spelling, attest)));
  return possible.filter((_, i) => live[i]).slice(0, mostSpellings);
}
