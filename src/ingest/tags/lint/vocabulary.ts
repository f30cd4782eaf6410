import type { Term } from '../../../content/vocabulary.ts';
import type { Locate } from '../../../content/yaml-file.ts';
import type { Tag } from '../../../schema/vocabulary.ts';
import { circles } from './circles.ts';
import { clashes } from './clashes.ts';
import { contexts, echoes, eras, latin, letters } from './terms.ts';

/** A tag of the vocabulary and where in its file it stands. */
export type Written = { tag: Tag; at: Locate };
/** What has to be mended, and what an editor may want to look at: each with file, line, value and remedy. */
export type Findings = { faults: string[]; warnings: string[] };

/** Look a vocabulary over: circles, names that two tags claim, ambiguous names without context, eras, letters. */
export function lintVocabulary(terms: readonly Term[]): Findings {
  const written = terms.flatMap(({ kind, data, at }) => (kind === 'tag' && data ? [{ tag: data as Tag, at }] : []));
  return {
    faults: [...circles(written), ...clashes(written), ...written.flatMap((one) => [...contexts(one), ...eras(one), ...latin(one), ...letters(one)])],
    warnings: written.flatMap(echoes),
  };
}
