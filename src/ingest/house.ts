import { batchesOf, type BatchesOf } from '../content/batches.ts';
import { readLearned } from '../content/learned.ts';
import { readOverrides, type Overrides } from '../content/overrides.ts';
import { readTerms, type Terms } from '../content/terms.ts';
import type { Archive, Config } from '../schema/config.ts';
import { STRANGERS, type Learned } from '../schema/learned.ts';
import { outletSchema, type Outlet } from '../schema/outlet.ts';
import type { Override } from '../schema/override.ts';
import type { Tag } from '../schema/vocabulary.ts';
import { listMedia, mediaOf, type Media } from './media.ts';
import { compileProfile, type Profile } from './profile.ts';
import type { Hints } from './run/hints.ts';
import { normalLine } from './shape.ts';
import { makeTagger, type Tagger } from './tags/tagger.ts';

/** All that ingest knows of an archive beside its seeds: outlets, sections, vocabulary, configuration. */
export type House = {
  config: Config;
  profiles: readonly Profile[];
  /** What is known of the seeds of no known outlet. It names no publisher. */
  strangers: Profile;
  /** Names of the archive's own sections, as `normalLine` gives them → section id. */
  sections: ReadonlyMap<string, string>;
  vocabulary: ReadonlyMap<string, Tag>;
  tag: Tagger;
  /** What editors decided of single seeds. */
  overrides: Overrides;
  /** The batches that a seed came with. */
  batchesOf: BatchesOf;
  /** The pictures of the archive. */
  media: Media;
  /** What overrides say of a file of `seeds/` before it is read. */
  hints?: (file: string) => Hints | undefined;
};

/** The house as read from `content/`, and what was wrong with its files. What is wrong is left out, never half used. */
export type LoadedHouse = { house: House; problems: string[]; terms: Terms & { hash: string } };

/** Read outlets, sections and vocabulary of an archive. */
export function loadHouse(archive: Archive): LoadedHouse {
  const { parts, problems, terms } = readParts(archive);
  return { house: makeHouse(parts), problems, terms };
}

/** An outlet that nobody knows. Most systems that put a day into an address write it so. */
const stranger = outletSchema.parse({
  id: STRANGERS,
  label: { ar: STRANGERS, en: STRANGERS },
  match: { url: ['^https?://'] },
  dateInUrl: String.raw`^https?://[^/]{1,100}/(?:[^/?#]{1,200}/){0,4}?(?<year>(?:19|20)\d\d)/(?<month>\d{1,2})/(?<day>\d{1,2})(?:/|$)`,
});

/** What a house is made of. */
export type Parts = Omit<Terms, 'batches'> & Partial<Terms> & { config: Config; learned?: ReadonlyMap<string, Learned>; overrides?: Overrides; media?: Media };

/** Read the parts of an archive's house. */
export function readParts({ root, config }: Archive): Omit<LoadedHouse, 'house'> & { parts: Parts } {
  const { problems: ofTerms, ...terms } = readTerms(root);
  const outlets = terms.outlets.map(({ id }) => id);
  const { learned, problems: ofLearned } = readLearned(root, outlets);
  const { overrides, problems: ofOverrides } = readOverrides(root, outlets);
  return { parts: { config, ...terms, learned, overrides, media: listMedia(root) }, problems: [...ofTerms, ...ofLearned, ...ofOverrides], terms };
}

/** Make a house of its parts. */
export function makeHouse({ config, outlets, sections, tags, batches = [], learned, overrides = new Map(), media = mediaOf([]) }: Parts): House {
  const compiled = (outlet: Outlet) => compileProfile(outlet, learned?.get(outlet.id)?.lines);
  return {
    config,
    profiles: outlets.map(compiled),
    strangers: compiled(stranger),
    sections: new Map(sections.map(({ id, label }) => [normalLine(label.ar), id])),
    vocabulary: new Map(tags.map((tag) => [tag.id, tag])),
    tag: lazily(() => makeTagger(tags)),
    overrides,
    hints: (file) => hintsIn(overrides.get(file)),
    batchesOf: batchesOf(batches),
    media,
  };
}

/** What an override says of a file before it is read. */
function hintsIn({ encoding }: Override = {}): Hints | undefined {
  return encoding === undefined ? undefined : { encoding };
}

/** A run that reads no article needs no tagger, and to make one takes longer than all the rest of it. */
function lazily(make: () => Tagger): Tagger {
  let tagger: Tagger | undefined;
  return (...text) => (tagger ??= make())(...text);
}
