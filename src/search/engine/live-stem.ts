import { candidates } from '../../arabic/candidates.ts';

/** Ask the index whether it holds a stem. */
export type Attest = (stem: string) => Promise<boolean>;

/**
 * Find the stem under which the index holds a normalised word; undefined where it holds none.
 *
 * The first candidate that the index knows: the rule by which the index chose it. A word that no article prints in this
 * form is then looked for more widely: letters that look like an article or an ending are cut once more, and endings
 * added.
 */
export async function liveStem(word: string, attest: Attest): Promise<string | undefined> {
  const first = candidates(word);
  const further = first.flatMap(candidates);
  const longer = first.flatMap((stem) => addedEndings.map((ending) => stem + ending));
  for (const stem of new Set([...first, ...further, ...longer])) {
    if (await attest(stem)) return stem;
  }
  return undefined;
}

/** Endings of words that may stand in the index unstripped, since nothing there proved the shorter form. */
const addedEndings = ['ين', 'ون', 'ات', 'ان', 'ت', 'هم', 'ها'] as const;
