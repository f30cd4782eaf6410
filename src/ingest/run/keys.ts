import { fingerprint } from '../hash.ts';
import type { House } from '../house.ts';
import { inMedia } from '../media.ts';
import { decisionsOf } from '../override/key.ts';
import type { Known } from '../plan.ts';
import type { Profile } from '../profile.ts';

/** Hashes of what entries are made from beside their seeds: an entry is made again when its own hash changes. */
export type Keys = {
  /** Of everything: it decides what each file of `seeds/` holds. */
  whole: string;
  /** Of all that the entries of an outlet share, so that a new rule of its profile makes only these again. */
  outlets: ReadonlyMap<string, string>;
};

/** Hash a house; `pipeline` is the version of the program. */
export function keysOf({ config, profiles, strangers, sections, vocabulary }: House, pipeline: number): Keys {
  const { window, defaultOutlet, maxSeedBytes } = config;
  const recognised = profiles.map(({ outlet: { id, match, records, sequence } }) => [id, match, records, sequence]);
  // What all entries share.
  const shared = fingerprint([pipeline, window, defaultOutlet, recognised, [...sections], [...vocabulary.values()]]);
  const outlets = new Map([...profiles, strangers].map((profile) => [profile.outlet.id, fingerprint([shared, keyOfProfile(profile)])]));
  return { whole: fingerprint([maxSeedBytes, [...outlets]]), outlets };
}

/** Hash all that one article is made from beside its text and its neighbours. */
export function keyFor({ outlets }: Keys, house: House, article: Known): string {
  const shared = outlets.get(article.outlet ?? '') ?? outlets.get(house.strangers.outlet.id)!;
  return `${shared}${decisionsOf(house, article)}${picturesOf(article, house)}`;
}

/** A short hash of which files of `media/` an article's pictures are; '' where it has none. */
function picturesOf({ pictures = [] }: Known, { media }: House): string {
  return fingerprint(pictures.map((address) => inMedia(address, media) ?? null));
}

function keyOfProfile({ outlet, accepted }: Profile): string {
  return fingerprint([outlet, accepted]);
}
