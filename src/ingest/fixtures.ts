import type { Outlet } from '../schema/vocabulary.ts';
import type { House } from './house.ts';
import type { Profile } from './profile.ts';
import { readSeed } from './read.ts';

type Fixture = Outlet['fixtures'][number];

/** Read the fixtures of all profiles; each fact that a profile does not find in its own fixture is a fault. */
export function fixtureFaults(house: House): string[] {
  return house.profiles.flatMap((profile) =>
    profile.outlet.fixtures.flatMap((fixture, index) => faultsOf(fixture, index, profile, house)),
  );
}

function faultsOf({ text, expect }: Fixture, index: number, { outlet }: Profile, house: House): string[] {
  const found = factsOf(text, outlet.id, house);
  return Object.entries(expect)
    .filter(([name, value]) => JSON.stringify(found[name]) !== JSON.stringify(value))
    .map(
      ([name, value]) =>
        `content/outlets/${outlet.id}.yaml: fixture ${index + 1} gives ${name} ${JSON.stringify(found[name] ?? null)}, ` +
        `not ${JSON.stringify(value)}. Correct the rules, or the fixture.`,
    );
}

function factsOf(text: string, file: string, house: House): Record<string, unknown> {
  const { entry, body } = readSeed({ text, encoding: 'utf-8', damaged: 0, file, sha256: '' }, house);
  return {
    ...entry,
    author: entry.author.map(({ name }) => name),
    caption: entry.image[0]?.caption,
    removed: entry.ingest?.removed.map((removed) => removed.text),
    body: body.map((block) => block.text),
  };
}
