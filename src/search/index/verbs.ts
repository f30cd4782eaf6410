import type { Reading } from '../../arabic/candidates.ts';
import { article } from '../../arabic/affixes.ts';

/** A past that two or more forms of an archive lead to, and the words that have them. */
export type Verb = { forms: Set<string>; words: Set<string> };

/** List the words that also stand with the article: they are no verbs, whatever they look like (التقدم → تقدم). */
export function nounsOf(counts: ReadonlyMap<string, number>): ReadonlySet<string> {
  return new Set([...counts.keys()].flatMap((word) => {
    const bare = word.replace(article, '');
    return bare === word ? [] : [bare, `و${bare}`];
  }));
}

/** Find the verbs of an archive: no article need print أعلن where some print أعلنت, تعلن or سيعلن. */
export function verbsOf(read: ReadonlyMap<string, readonly Reading[]>, nouns: ReadonlySet<string>): ReadonlyMap<string, Verb> {
  const found = new Map<string, Verb>();
  for (const [word, list] of read) {
    if (nouns.has(word)) continue;
    for (const { stem, form, verb, plain } of list) {
      if (!verb && !plain) continue;
      const known = found.get(stem) ?? { forms: new Set(), words: new Set() };
      known.forms.add(form);
      known.words.add(word);
      found.set(stem, known);
    }
  }
  return new Map([...found].filter(([, { forms }]) => forms.size > 1));
}
