import type { House } from '../house.ts';
import { containerIn } from '../sources/source.ts';
import type { State } from '../state.ts';

/** What a person said of a file before it is read. */
export type Hints = {
  /** Its outlet, where nothing in the text says another. */
  outlet?: string;
  /** How its bytes are to be read. */
  encoding?: string;
};

const NONE: Hints = {};

/**
 * What is said of each file of `seeds/`: what the command line said when its entries were made, or says now where it has none yet;
 * over both, the word of an override.
 */
export function hintsOf(house: House, state: State, flags: Hints): (file: string) => Hints {
  const given = new Map<string, Hints>();
  for (const { seed, given: hints = NONE } of state.entries.values()) given.set(containerIn(seed), hints);
  return (file) => {
    const said = given.get(file) ?? flags;
    const decided = house.hints?.(file);
    return decided ? { ...said, ...decided } : said;
  };
}
