import { adjective, likeliest, readings, relatives, toStem, type Reading } from '../../arabic/candidates.ts';
import { regular } from '../../arabic/irregular.ts';
import { closed, term } from '../../arabic/term.ts';
import { presents } from '../../arabic/verbs.ts';

/** Ask the index in how many articles a term stands: a closed stem, one with the sign of a form, or the head of others. */
export type Attest = (term: string) => Promise<number>;

/** A stem under which a word is found; without a form where the word is none of its own. */
export type Live = Pick<Reading, 'stem' | 'form'>;

/**
 * Find how the index holds a normalised word; undefined where it holds it in no way.
 *
 * The first reading that stands there in its own form: the rule by which the index chose it. A word that no article
 * prints in this form takes the likeliest of the readings that stand there in another. If there are none, it is looked
 * for more widely: letters that look like an article or an ending are cut once more, and endings added.
 */
export async function liveReading(word: string, attest: Attest): Promise<Live | undefined> {
  const list = readings(word);
  const counts = new Map<string, number>();
  for (const reading of list) {
    const count = await attest(closed(reading.stem));
    if (count > 0 && (await attest(term(reading))) > 0) return reading;
    if (count > 0 && reading.weight > 0) counts.set(reading.stem, count);
  }
  if (counts.size > 0) return likeliest(list.filter(({ stem }) => counts.has(stem)), (stem) => counts.get(stem) ?? 0);
  const wider = list.filter(({ weight }) => weight > 0).flatMap(({ stem }) => [
    ...readings(stem.replace(/ه$/, 'ة')).filter(({ weight }) => weight > 0).map((reading) => reading.stem),
    // Shorter words have too many neighbours: لبنان is not from لبن.
    ...(adjective.test(stem) || stem.startsWith('م') ? [`${stem}ه`] : []).filter((noun) => regular(noun) === undefined),
    ...(stem.length > 3 ? ['ين', 'ون', 'ات', 'ان', 'هم', 'ت'].map((ending) => stem + ending) : [`${stem}ت`]),
    ...presents(stem),
    ...relatives(stem),
  ]);
  for (const stem of wider.map(toStem)) if ((await attest(closed(stem))) > 0) return { stem, form: '' };
  return undefined;
}
