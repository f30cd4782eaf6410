import { overrideSchema, type Override, type OverrideFile } from '../schema/override.ts';
import { filesIn, textOf, type SourceFile } from './files.ts';
import { nearest } from './nearest.ts';
import { unknownId } from './vocabulary.ts';
import { readYaml, type Locate } from './yaml-file.ts';

/** Decisions by the name of what they are about: `seeds/a.txt`, `seeds/feed.xml#guid`. */
export type Overrides = ReadonlyMap<string, Override>;
export type ReadOverrides = { overrides: Overrides; problems: string[] };

const FOLDER = 'content/overrides/';

/** The file that holds the decisions about a seed, and about its records. */
export function overridePath(file: string): string {
  return `${FOLDER}${file.replace(/^seeds\//, '')}.yaml`;
}

/** Read all overrides of an archive, with all that is wrong in them. `outlets` are the ids that a profile may have. */
export function readOverrides(root: string, outlets: readonly string[]): ReadOverrides {
  // One answer to thousands of questions leaves thousands of files that say the same.
  const alike = new Map<string, OverrideFile>();
  const readings = filesIn(root, `${FOLDER}**/*.yaml`).map((source) => readFile(source, outlets, alike));
  return {
    overrides: new Map(readings.flatMap(({ overrides }) => overrides)),
    problems: readings.flatMap(({ problems }) => problems),
  };
}

/** What is decided of an article: of it alone, else of its whole file. */
export function overrideOf(overrides: Overrides, { file, record }: { file: string; record?: string }): Override | undefined {
  return (record === undefined ? undefined : overrides.get(`${file}#${record}`)) ?? overrides.get(file);
}

/** Warn of decisions about what is not there; `seeds` are all articles of the archive. */
export function strayOverrides(overrides: Overrides, seeds: Iterable<{ file: string; record?: string }>): string[] {
  const [files, names] = [new Set<string>(), new Set<string>()];
  if (overrides.size === 0) return [];
  for (const { file, record } of seeds) {
    for (const one of [file, file.split('!/')[0]!]) files.add(one);
    names.add(record === undefined ? file : `${file}#${record}`);
  }
  return [...overrides.keys()].flatMap((key) => {
    if (files.has(key) || names.has(key)) return [];
    const whole = wholes(key).find((file) => overrides.has(file));
    if (whole === undefined) return [strayFile(key, files)];
    return files.has(whole) ? [strayRecord(key, whole, names)] : [];
  });
}

/** The files that a name may be a record of: either may hold a "#". */
function wholes(key: string): string[] {
  return [...key.matchAll(/#/g)].map(({ index }) => key.slice(0, index));
}

function strayFile(key: string, files: ReadonlySet<string>): string {
  const meant = nearest(key, files);
  const remedy = meant ? `If "${meant}" is meant, rename this file to "${overridePath(meant)}".` : 'Remove this file, or bring the seed back.';
  return `${overridePath(key)}: there is no seed "${key}". ${remedy}`;
}

function strayRecord(key: string, file: string, names: ReadonlySet<string>): string {
  const start = file.length + 1;
  const meant = nearest(key.slice(start), [...names].filter((name) => name.startsWith(`${file}#`)).map((name) => name.slice(start)));
  return `${overridePath(file)}: ${file} has no record "${key.slice(start)}". ${meant ? `Write "${meant}".` : 'Remove what is said of it.'}`;
}

type Reading = { overrides: [string, Override][]; problems: string[] };

function readFile(source: SourceFile, outlets: readonly string[], alike: Map<string, OverrideFile>): Reading {
  const known = alike.get(source.hash);
  if (known) return { overrides: decisionsOf(source, known), problems: [] };
  const found = textOf(source);
  if ('problems' in found) return { overrides: [], problems: found.problems };
  const read = readYaml(overrideSchema, { file: source.file, yaml: found.text, line: 1 });
  if ('problems' in read) return { overrides: [], problems: read.problems };
  const problems = unknownProfiles(read.data, outlets, read.at);
  if (problems.length === 0) alike.set(source.hash, read.data);
  return { overrides: decisionsOf(source, read.data), problems };
}

function decisionsOf({ file }: SourceFile, { records = {}, ...whole }: OverrideFile): [string, Override][] {
  const name = `seeds/${file.slice(FOLDER.length, -'.yaml'.length)}`;
  return [[name, whole], ...Object.entries(records).map(([record, one]): [string, Override] => [`${name}#${record}`, { ...whole, ...one }])];
}

function unknownProfiles({ profile, records = {} }: OverrideFile, outlets: readonly string[], at: Locate): string[] {
  const named = [{ path: ['profile'], id: profile }, ...Object.entries(records).map(([record, one]) => ({ path: ['records', record, 'profile'], id: one.profile }))];
  return named.flatMap(({ path, id }) =>
    id === undefined || outlets.includes(id) ? [] : [at(path, unknownId('profile', id, [...outlets], 'content/outlets/'))],
  );
}
