import { readdirSync, readFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Archive, Config } from '../schema/config.ts';
import { outletSchema, sectionSchema, tagSchema, type Outlet, type Tag } from '../schema/vocabulary.ts';
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
export type LoadedHouse = { house: House; problems: string[] };

/** Read outlets, sections and vocabulary of an archive. */
export function loadHouse({ root, config }: Archive): LoadedHouse {
  const problems: string[] = [];
  const read = <T>(file: string, schema: z.ZodType<T>): T[] => readYaml(root, file, schema, problems);
  const outlets = yamlFiles(root, 'content/outlets').flatMap((file) => read(file, outletSchema));
  const sections = read('content/sections.yaml', z.array(sectionSchema)).flat();
  const tags = yamlFiles(root, 'content/tags').flatMap((file) => read(file, z.array(tagSchema)).flat());
  return { house: makeHouse({ config, outlets, sections, tags }, problems), problems };
}

type Parts = { config: Config; outlets: readonly Outlet[]; sections: readonly z.infer<typeof sectionSchema>[]; tags: readonly Tag[] };

/** Make a house of its parts. Profiles with a faulty pattern are left out and named in `problems`. */
export function makeHouse({ config, outlets, sections, tags }: Parts, problems: string[] = []): House {
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

function yamlFiles(root: string, folder: string): string[] {
  const path = join(root, folder);
  if (!existsSync(path)) return [];
  return readdirSync(path).filter((name) => name.endsWith('.yaml')).sort().map((name) => `${folder}/${name}`);
}

function readYaml<T>(root: string, file: string, schema: z.ZodType<T>, problems: string[]): T[] {
  const path = join(root, file);
  if (!existsSync(path)) return [];
  try {
    const result = schema.safeParse(parse(readFileSync(path, 'utf8')));
    if (result.success) return [result.data];
    problems.push(...result.error.issues.map((issue) => `${file}: ${issue.path.join('.')} ${issue.message}.`));
  } catch (error) {
    problems.push(`${file}: ${(error as Error).message}`);
  }
  return [];
}
