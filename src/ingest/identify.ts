import type { House } from './house.ts';
import { sha256 } from './hash.ts';
import { lines } from './lines.ts';
import { recogniseOutlet, type Profile } from './profile.ts';
import { isAddress, segments, type Segment } from './segments.ts';

/** The number of an article in its outlet's own counting: as written in its address, and as a number. */
export type SequenceNumber = { name: string; value: number };

/** What tells one seed from another. */
export type Identity = {
  id: string;
  outlet: Profile | undefined;
  number: SequenceNumber | undefined;
  /** The address of the original. */
  address: string | undefined;
  parts: Segment[];
};

/** Find the outlet of a text and the id of its entry: the source's own (`rt-hoiu`) where it has one, else a hash. */
export function identify(text: string, { profiles, config }: House): Identity {
  const parts = segments(lines(text));
  const addresses = parts.filter((part) => isAddress(part.text)).map((part) => part.text);
  const outlet =
    recogniseOutlet(profiles, text, addresses) ?? profiles.find((profile) => profile.outlet.id === config.defaultOutlet);
  const address = addresses.find((one) => isOwn(one, outlet)) ?? addresses[0];
  const number = sequenceNumber(address, outlet);
  const id = number && outlet ? `${outlet.outlet.id}-${number.name}` : hashId(text, outlet?.outlet.id);
  return { id, outlet, number, address, parts };
}

/** Twelve hex digits of the hash of a text with LF line ends: eight would clash in one of four archives of 50,000. */
export function hashId(text: string, outlet = 'x'): string {
  return `${outlet}-${sha256(text.replace(/\r\n?/g, '\n')).slice(0, 12)}`;
}

function isOwn(address: string, profile: Profile | undefined): boolean {
  return profile?.outlet.match.url.some((pattern) => new RegExp(pattern, 'iu').test(address)) ?? false;
}

function sequenceNumber(address: string | undefined, profile: Profile | undefined): SequenceNumber | undefined {
  const sequence = profile?.outlet.sequence;
  const name = sequence && address ? new RegExp(sequence.pattern, 'u').exec(address)?.groups?.['id'] : undefined;
  return name === undefined ? undefined : { name, value: Number.parseInt(name, sequence!.radix) };
}
