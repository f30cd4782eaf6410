import { join } from 'node:path';
import config from '../../archive.config.ts';
import { decode, type Decoded } from '../../src/ingest/decode.ts';
import { sha256 } from '../../src/ingest/hash.ts';
import { loadHouse, makeHouse, type House } from '../../src/ingest/house.ts';
import { readSeed, type Reading } from '../../src/ingest/read.ts';
import { configSchema, type Archive } from '../../src/schema/config.ts';
import { outletSchema, type Outlet } from '../../src/schema/outlet.ts';
import { tagSchema, type Tag } from '../../src/schema/vocabulary.ts';

export const root = join(import.meta.dirname, '../..');
export const seedFile = 'seeds/000_6230f529ce20c48c.txt';

/** The archive of this repository, as `archive.config.ts` sets it. */
export const archive: Archive = { root, out: join(root, 'dist'), config: configSchema.parse(config) };
/** Its profiles, sections and vocabulary. */
export const { house } = loadHouse(archive);

/** A house without profiles, sections and vocabulary. */
export const emptyHouse = makeHouse({ config: archive.config, outlets: [], sections: [], tags: [] });

export function houseOf(parts: { outlets?: Partial<Outlet>[]; tags?: Partial<Tag>[] }): House {
  return makeHouse({
    config: archive.config,
    outlets: (parts.outlets ?? []).map((outlet) => outletSchema.parse({ label: { ar: 'صحيفة', en: 'Paper' }, ...outlet })),
    sections: [],
    tags: (parts.tags ?? []).map((tag) => tagSchema.parse({ kind: 'place', ...tag })),
  });
}

export function readBytes(bytes: Uint8Array, by: House = house, file = 'seeds/a.txt'): Reading {
  return readSeed({ ...(decode(bytes) as Decoded), file, sha256: sha256(bytes) }, by);
}

export function readText(text: string, by: House = house, file = 'seeds/a.txt'): Reading {
  return readSeed({ text, encoding: 'utf-8', damaged: 0, file, sha256: sha256(text) }, by);
}

export function bodyOf({ body }: Reading): string[] {
  return body.map(({ text }) => text);
}
