import { countWords } from '../../arabic/tokens.ts';
import { countLines, examplesOf, frequent } from '../learned/count.ts';
import { notedLines, wordsOf, zoneOf } from '../learned/lines.ts';
import type { LearnedLine } from '../../schema/learned.ts';
import type { House } from '../house.ts';
import { isAddress } from '../segments.ts';
import { readSeed, type Reading } from '../read.ts';
import type { Seed } from '../seeds.ts';
import { normalLine } from '../shape.ts';
import { nameOf } from '../sources/source.ts';
import { readAddresses, type Addresses } from './address.ts';
import { labelsIn, type Label } from './labels.ts';
import { monthStyleOf } from './months.ts';
import { dateOrderOf } from './order.ts';

/** A line that stands in many seeds of the outlet. */
export type Repeated = { text: string; zone: LearnedLine['zone']; count: number };

/** What a heap of seeds of one outlet has in common. */
export type Observed = {
  of: number;
  addresses: Addresses;
  repeated: Repeated[];
  labels: Label[];
  /** Short lines of the head that name a section, with the archive's section where one is known by that name. */
  sections: { name: string; count: number; id: string | undefined }[];
  months: ReturnType<typeof monthStyleOf>;
  order: ReturnType<typeof dateOrderOf>;
  /** First and last day that a seed names. */
  days: [string, string] | undefined;
  /** A seed of middling length: the example of the profile. */
  example: Seed;
};

/** Look at the seeds of one outlet as if nobody knew it. There must be at least one. */
export function observe(seeds: readonly Seed[], house: House): Observed {
  const plain = { ...house, profiles: [] };
  const readings = seeds.map((seed) => readSeed(seed, plain));
  const repeated = repeatedIn(readings);
  const days = readings.flatMap(({ entry }) => entry.datePublished?.slice(0, 10) ?? []).sort();
  const sections = sectionsIn(readings, repeated, house);
  const names = new Set(sections.map(({ name }) => name));
  return {
    of: seeds.length,
    addresses: readAddresses(readings.flatMap((reading, index) => addressOf(reading, seeds[index]!) ?? [])),
    repeated: repeated.filter(({ text }) => !names.has(text)),
    labels: labelsIn(readings).filter(({ label }) => !repeated.some(({ text }) => text.startsWith(label))),
    sections,
    months: monthStyleOf(seeds.map(({ text }) => text)),
    order: dateOrderOf(seeds.map(({ text }) => text)),
    days: days.length > 0 ? [days[0]!, days.at(-1)!] : undefined,
    example: [...seeds].sort(byLength)[Math.floor(seeds.length / 2)]!,
  };
}

function byLength(one: Seed, other: Seed): number {
  return one.text.length - other.text.length || (nameOf(one) < nameOf(other) ? -1 : 1);
}

function addressOf({ spans, text }: Reading, { meta }: Seed): string | undefined {
  return meta?.url ?? spans.map(({ start, end }) => text.slice(start, end)).find(isAddress);
}

function repeatedIn(readings: readonly Reading[]): Repeated[] {
  const byName = new Map(readings.map((reading, index) => [String(index).padStart(9, '0'), reading]));
  const lines = [...byName].map(([name, reading]) => ({ name, lines: notedLines(reading) }));
  const tally = countLines(lines);
  const examples = examplesOf(lines, new Set(frequent(tally)));
  return [...examples]
    .map(([key, name]) => ({
      text: wordsOf(byName.get(name)!, key)!,
      zone: zoneOf(key),
      count: tally.counts.get(key)!,
    }))
    .sort((one, other) => other.count - one.count || (one.text < other.text ? -1 : 1));
}

function sectionsIn(
  readings: readonly Reading[],
  repeated: readonly Repeated[],
  { sections, profiles }: House,
): Observed['sections'] {
  const elsewhere = profiles.flatMap(({ outlet }) => Object.entries(outlet.sections));
  const known = new Map([...elsewhere.map(([name, id]) => [normalLine(name), id] as const), ...sections]);
  const named = [...Map.groupBy(readings.flatMap(namesIn), (name) => name)].map(([name, all]) => ({
    name,
    count: all.length,
  }));
  const like = repeated.filter((line) => isNameLike(line) && line.count < readings.length / 2);
  return [...named, ...like.map(({ text, count }) => ({ name: text, count }))]
    .map((one) => ({ ...one, id: known.get(normalLine(one.name)) }))
    .sort((one, other) => other.count - one.count || (one.name < other.name ? -1 : 1));
}

function namesIn({ spans, text }: Reading): string[] {
  return spans.filter(({ role }) => role === 'section').map(({ start, end }) => text.slice(start, end));
}

/** A name of a section is a few words without a sign; it stands in many articles, and not in all. */
function isNameLike({ text, zone }: Repeated): boolean {
  return zone === 'head' && countWords(text) <= 3 && !/[.:!؟?|/\d]/u.test(text);
}
