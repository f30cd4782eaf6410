import { overrideOf } from '../content/overrides.ts';
import type { House } from './house.ts';
import { sha256 } from './hash.ts';
import { lines } from './lines.ts';
import { recogniseOutlet, type Profile } from './profile.ts';
import { isAddress, segments, unwrap, type Segment } from './segments.ts';
import type { Meta } from './sources/source.ts';

/** The number of an article in its outlet's own counting: as written in its address, and as a number. */
export type SequenceNumber = { name: string; value: number };

/** What an identity is found by. */
type Identifiable = { file: string; record?: string; text: string; meta?: Meta; marks?: readonly unknown[] };

/** What tells one seed from another. */
export type Identity = {
  id: string;
  outlet: Profile | undefined;
  number: SequenceNumber | undefined;
  /** The address of the original. */
  address: string | undefined;
  parts: Segment[];
};

/** Find the outlet of a seed and the id of its entry: the source's own (`rt-hoiu`) where it has one, else a hash. */
export function identify(seed: Identifiable, { profiles, config, overrides }: House): Identity {
  const { text, meta } = seed;
  const found = lines(text);
  const parts = segments(seed.marks ? found : unwrap(found, text));
  const own = parts.filter((part) => isAddress(part.text)).map((part) => part.text);
  const addresses = meta?.url === undefined ? own : [meta.url, ...own];
  const named = (id: string | undefined) => profiles.find((profile) => profile.outlet.id === id);
  const outlet = named(overrideOf(overrides, seed)?.profile) ?? named(meta?.outlet) ?? recogniseOutlet(profiles, text, addresses) ?? named(config.defaultOutlet);
  const address = addresses.find((one) => isOwn(one, outlet)) ?? addresses[0];
  const number = sequenceNumber(address, outlet);
  const id = number && outlet ? `${outlet.outlet.id}-${number.name}` : hashId(seed, outlet?.outlet.id);
  return { id, outlet, number, address, parts };
}

/** Twelve hex digits of the hash of a text with LF line ends: eight would clash in one of four archives of 50,000. */
export function hashId({ text, meta }: Pick<Identifiable, 'text' | 'meta'>, outlet = 'x'): string {
  const whole = meta?.apart ? `${meta.title ?? ''}\n${text}` : text;
  return `${outlet}-${sha256(whole.replace(/\r\n?/g, '\n')).slice(0, 12)}`;
}

function isOwn(address: string, profile: Profile | undefined): boolean {
  return profile?.outlet.match.url.some((pattern) => new RegExp(pattern, 'iu').test(address)) ?? false;
}

function sequenceNumber(address: string | undefined, profile: Profile | undefined): SequenceNumber | undefined {
  const sequence = profile?.outlet.sequence;
  const name = sequence && address ? new RegExp(sequence.pattern, 'u').exec(address)?.groups?.['id'] : undefined;
  return name === undefined ? undefined : { name, value: Number.parseInt(name, sequence!.radix) };
}
