import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { draftFixture } from '../ingest/draft/fixture.ts';
import { observe } from '../ingest/draft/observe.ts';
import { draftProfile } from '../ingest/draft/write.ts';
import { loadHouse, type House } from '../ingest/house.ts';
import { compileProfile } from '../ingest/profile.ts';
import { readSeed } from '../ingest/read.ts';
import { readSeedFile, seedOf, type Seed } from '../ingest/seeds.ts';
import { writeWhole } from '../ingest/write.ts';
import { idField } from '../schema/fields.ts';
import { STRANGERS } from '../schema/learned.ts';
import { outletSchema } from '../schema/outlet.ts';
import { loadArchive, type Place } from './archive.ts';
import { Complaint } from './complaint.ts';

type Options = Place & { action: string; id: string; from?: string };

/** More seeds than these say nothing new of an outlet. */
const ENOUGH = 2000;

/** `warraq outlet new`: draft the profile of an outlet from a folder of its seeds. Never writes over a file. */
export async function outlet({ action, id, from = '', ...place }: Options): Promise<number> {
  const archive = await loadArchive(place);
  const file = `content/outlets/${id}.yaml`;
  const path = join(archive.root, file);
  const refusal =
    refusalOf(action, id, from) ?? (existsSync(path) && `${file} is there already. Edit it, or choose another id.`);
  if (refusal) throw new Complaint(refusal);
  const { house, problems } = loadHouse(archive);
  if (problems.length > 0) throw new Complaint(problems.join('\n'));
  const seeds = await seedsIn(from, house);
  if (seeds.length === 0)
    throw new Complaint(`${from}: holds no seed that can be read. See why: warraq explain ${from}/…`);
  writeWhole(path, draft(id, seeds, house));
  console.log(`${file}: drafted from ${seeds.length} seeds.`);
  console.log('Read it through, name the outlet, decide on the lines that are comments. Then: warraq check');
  return 0;
}

function refusalOf(action: string, id: string, from: string): string | undefined {
  if (action !== 'new') {
    return `"${action}" is nothing that can be done with an outlet. Write: warraq outlet new ${id} --from FOLDER`;
  }
  if (!idField.safeParse(id).success || id === STRANGERS) {
    return `"${id}" cannot name an outlet. Write a short Latin name with a–z, 0–9 and "-", such as "al-khabar".`;
  }
  if (existsSync(from)) return undefined;
  return `${from || '--from'}: no such folder. Name the one that holds the outlet's seeds: --from seeds/${id}`;
}

/** What stands where the draft cannot tell the outlet's own texts: its fixture would not hold. */
const NO_FIXTURE =
  '# No fixture yet: nothing above tells a text of this outlet from others. Complete "match", then write one.\n';

function draft(id: string, seeds: readonly Seed[], house: House): string {
  const observed = observe(seeds, house);
  const profile = draftProfile(id, observed);
  const compiled = compileProfile(outletSchema.parse(parse(profile)));
  const reading = readSeed(observed.example, { ...house, profiles: [compiled, ...house.profiles] });
  return profile + (reading.entry.publisher === id ? draftFixture(observed.example, reading) : NO_FIXTURE);
}

async function seedsIn(folder: string, house: House): Promise<Seed[]> {
  const seeds: Seed[] = [];
  for (const path of filesIn(folder)) {
    for await (const doc of readSeedFile(path, path.replaceAll('\\', '/'), house)) {
      const seed = seedOf(doc);
      if (seed) seeds.push(seed);
      if (seeds.length === ENOUGH) return seeds;
    }
  }
  return seeds;
}

function filesIn(folder: string): string[] {
  if (statSync(folder).isFile()) return [folder];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile() && !item.name.startsWith('.'))
    .map((item) => join(item.parentPath, item.name))
    .sort();
}
