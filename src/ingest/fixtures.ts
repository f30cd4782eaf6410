import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Path } from '../content/messages.ts';
import { readYaml } from '../content/yaml-file.ts';
import type { Expected, Fixture } from '../schema/outlet.ts';
import type { House } from './house.ts';
import type { Profile } from './profile.ts';
import { readSeed, type Reading } from './read.ts';

/** What is wrong with a profile, and where its file says so. */
export type Fault = { outlet: string; path: Path; message: string };
type Fact = keyof Expected;

/**
 * Read the fixtures of all profiles, and say in which a profile does not find what it must, with file and line. Such a
 * profile does not load, and a run stops before it reads a seed: without its profile an outlet's articles would get other
 * ids, other dates and other texts.
 */
export function fixtureFaults(house: House, root: string, onReading: (reading: Reading) => void = () => {}): string[] {
  return house.profiles.flatMap((profile) => {
    const faults = faultsOf(profile, house, onReading);
    return faults.length === 0 ? [] : located(faults, root);
  });
}

function faultsOf(profile: Profile, house: House, onReading: (reading: Reading) => void): Fault[] {
  return profile.outlet.fixtures.flatMap((fixture, index) => {
    const { id } = profile.outlet;
    const reading = readFixture(fixture, id, house);
    onReading(reading);
    const { publisher } = reading.entry;
    const name = `fixture ${index + 1}`;
    if (publisher !== id) {
      const taken = publisher ? `is taken for a text of "${publisher}"` : 'is not recognised';
      const message = `${name} ${taken}. Give it an address that "match: url" knows or two phrases of "match: text", or correct these.`;
      return [{ outlet: id, path: ['fixtures', index, 'text'], message }];
    }
    return differences(fixture.expect, reading).map(({ path, expected, found }) => ({
      outlet: id,
      path: ['fixtures', index, 'expect', ...path],
      message: `${name} expects ${path.join(' ')} ${shown(expected)} and finds ${shown(found)}. Correct the rules, or the fixture.`,
    }));
  });
}

/** Read a fixture as if it were a seed of its own. */
export function readFixture({ text, meta }: Fixture, id: string, house: House): Reading {
  const title = meta?.title;
  const apart = title !== undefined && !text.includes(title);
  return readSeed(
    {
      text,
      encoding: 'utf-8',
      damaged: 0,
      file: `content/outlets/${id}.yaml`,
      sha256: '',
      ...(meta && { meta: { ...meta, apart } }),
    },
    house,
  );
}

type Difference = { path: string[]; expected: unknown; found: unknown };

function differences({ roles = {}, print = {}, ...plain }: Expected, reading: Reading): Difference[] {
  const facts = factsOf(reading);
  const of = (path: string[], expected: unknown, found: unknown): Difference[] =>
    same(expected, found) ? [] : [{ path, expected, found }];
  return [
    ...Object.entries(plain).flatMap(([name, expected]) => of([name], expected, facts[name as Fact])),
    ...Object.entries(print).flatMap(([name, expected]) =>
      of(['print', name], expected, reading.entry.print?.[name as keyof typeof print]),
    ),
    ...Object.entries(roles).flatMap(([role, expected]) =>
      of(['roles', role], [expected].flat(), linesOf(role, reading)),
    ),
  ];
}

function factsOf({ entry, body }: Reading): Partial<Record<Fact, unknown>> {
  return {
    ...entry,
    author: entry.author.map(({ name }) => name),
    caption: entry.image[0]?.caption,
    credit: entry.image[0]?.credit,
    removed: entry.ingest?.removed.map(({ text }) => text),
    body: body.map(({ text }) => text),
  };
}

function linesOf(role: string, { spans, text }: Reading): string[] {
  return spans.filter((span) => span.role === role).map(({ start, end }) => text.slice(start, end));
}

function same(expected: unknown, found: unknown): boolean {
  return JSON.stringify(expected) === JSON.stringify(found);
}

function shown(value: unknown): string {
  if (value === undefined || value === null || (Array.isArray(value) && value.length === 0)) return 'nothing';
  return [value]
    .flat()
    .map((one) => `"${String(one)}"`)
    .join(', ');
}

/** Say the faults of one outlet with the lines of its file; without lines where the house was made without files. */
export function located(faults: readonly Fault[], root: string): string[] {
  const file = `content/outlets/${faults[0]!.outlet}.yaml`;
  const path = join(root, file);
  const read = existsSync(path)
    ? readYaml(z.unknown(), { file, yaml: readFileSync(path, 'utf8'), line: 1 })
    : undefined;
  return faults.map((fault) =>
    read && 'at' in read ? read.at(fault.path, fault.message) : `${file}: ${fault.message}`,
  );
}
