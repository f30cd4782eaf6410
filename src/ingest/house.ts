import { readTerms, type Terms } from '../content/terms.ts';
import type { Archive, Config } from '../schema/config.ts';
import type { Outlet, Tag } from '../schema/vocabulary.ts';
import { compileProfile, type Profile } from './profile.ts';
import { normalLine } from './shape.ts';
import { makeTagger, type Tagger } from './tags/tagger.ts';

/** All that ingest knows of an archive beside its seeds: outlets, sections, vocabulary, configuration. */
export type House = {
  config: Config;
  profiles: readonly Profile[];
  /** Names of the archive's own sections, as `normalLine` gives them → section id. */
  sections: ReadonlyMap<string, string>;
  vocabulary: ReadonlyMap<string, Tag>;
  tag: Tagger;
};

/** The house as read from `content/`, and what was wrong with its files. What is wrong is left out, never half used. */
export type LoadedHouse = { house: House; problems: string[]; terms: Terms & { hash: string } };

/** Read outlets, sections and vocabulary of an archive. */
export function loadHouse({ root, config }: Archive): LoadedHouse {
  const { problems, ...terms } = readTerms(root);
  return { house: makeHouse({ config, ...terms }, problems), problems, terms };
}

/** Make a house of its parts. Profiles with a faulty pattern are left out and named in `problems`. */
export function makeHouse({ config, outlets, sections, tags }: Terms & { config: Config }, problems: string[] = []): House {
  return {
    config,
    profiles: outlets.flatMap((outlet) => compiled(outlet, problems)),
    sections: new Map(sections.map(({ id, label }) => [normalLine(label.ar), id])),
    vocabulary: new Map(tags.map((tag) => [tag.id, tag])),
    tag: makeTagger(tags),
  };
}

function compiled(outlet: Outlet, problems: string[]): Profile[] {
  try {
    return [compileProfile(outlet)];
  } catch (error) {
    problems.push(`content/outlets/${outlet.id}.yaml: ${(error as Error).message}. Correct the pattern, or remove the rule.`);
    return [];
  }
}
