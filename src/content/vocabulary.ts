import { basename } from 'node:path/posix';
import { z } from 'zod';
import { batchSchema, type Batch } from '../schema/batch.ts';
import { outletSchema, type Outlet } from '../schema/outlet.ts';
import { sectionSchema, tagSchema, type Section, type Tag } from '../schema/vocabulary.ts';
import { textOf, type SourceFile } from './files.ts';
import { nearest } from './nearest.ts';
import { check, readYaml, type Locate } from './yaml-file.ts';

export type TermKind = 'tag' | 'section' | 'outlet' | 'batch';

/**
 * A tag, section, outlet or batch, and where in its file it stands. One with a fault has its id only, so that what names it is
 * not blamed as well.
 */
export type Term = { kind: TermKind; id: string; data?: Tag | Section | Outlet | Batch; at: Locate };

type Reading = { terms: Term[]; problems: string[] };

/** Read the files of tags, sections, outlets and batches, with all that is wrong in them. */
export function readVocabulary(files: SourceFile[]): Reading {
  const readings = files.map((source) => {
    if (source.file.startsWith('content/tags/')) return readList(source, 'tag', tagSchema);
    if (source.file === 'content/batches.yaml') return readList(source, 'batch', batchSchema);
    return source.file === 'content/sections.yaml' ? readList(source, 'section', sectionSchema) : readOutlet(source);
  });
  const { terms, problems } = together(readings);
  return { terms, problems: [...problems, ...twice(terms), ...unknownBroader(terms), ...unknownSections(terms)] };
}

/** Say that an id is unknown, and which is meant. */
export function unknownId(name: string, id: string, known: string[], where: string): string {
  const meant = nearest(id, known);
  const remedy = meant ? `Write "${meant}", or add it there` : 'Add it there, or remove it';
  return `${name} "${id}" is not in ${where}. ${remedy}.`;
}

/** Say that an id is not the name of its file. */
export function differs(id: string, name: string): string {
  return `id "${id}" differs from the file's name "${name}". Write "${name}", or rename the file.`;
}

function readList(source: SourceFile, kind: Exclude<TermKind, 'outlet'>, schema: z.ZodType<Tag | Section | Batch>): Reading {
  const found = textOf(source);
  if ('problems' in found) return { terms: [], problems: found.problems };
  const list = readYaml(z.array(z.unknown()).nullable(), { file: source.file, yaml: found.text, line: 1 });
  if ('problems' in list) return { terms: [], problems: list.problems };
  const readings = (list.data ?? []).map((raw, index) => {
    const at: Locate = (path, message) => list.at([index, ...path], message);
    return readTerm(kind, schema, raw, at);
  });
  return together(readings);
}

function readOutlet(source: SourceFile): Reading {
  const found = textOf(source);
  if ('problems' in found) return { terms: [], problems: found.problems };
  const raw = readYaml(z.unknown(), { file: source.file, yaml: found.text, line: 1 });
  if ('problems' in raw) return { terms: [], problems: raw.problems };
  const { terms, problems } = readTerm('outlet', outletSchema, raw.data, raw.at);
  const name = basename(source.file, '.yaml');
  const misnamed = terms.filter(({ id }) => id !== name).map(({ id, at }) => at(['id'], differs(id, name)));
  return { terms, problems: [...problems, ...misnamed] };
}

function readTerm(kind: TermKind, schema: z.ZodType<Tag | Section | Outlet | Batch>, raw: unknown, at: Locate): Reading {
  const read = check(schema, raw, at);
  if ('data' in read) return { terms: [{ kind, id: read.data.id, data: read.data, at }], problems: [] };
  const id = (raw as { id?: unknown } | null)?.id;
  return { terms: typeof id === 'string' ? [{ kind, id, at }] : [], problems: read.problems };
}

function together(readings: Reading[]): Reading {
  return {
    terms: readings.flatMap(({ terms }) => terms),
    problems: readings.flatMap(({ problems }) => problems),
  };
}

function twice(terms: Term[]): string[] {
  const seen = new Set<string>();
  return terms.flatMap(({ kind, id, at }) => {
    const known = seen.has(`${kind} ${id}`);
    seen.add(`${kind} ${id}`);
    return known ? [at(['id'], `id "${id}" is that of another ${kind} already. Give one of the two another id.`)] : [];
  });
}

function unknownBroader(terms: Term[]): string[] {
  const tags = terms.filter((term) => term.kind === 'tag');
  const ids = tags.map(({ id }) => id);
  return tags.flatMap(({ data, at }) => {
    const broader = data && 'broader' in data ? [...data.broader.entries()] : [];
    const unknown = broader.filter(([, id]) => !ids.includes(id));
    return unknown.map(([i, id]) => at(['broader', i], unknownId('broader', id, ids, 'content/tags/')));
  });
}

function unknownSections(terms: Term[]): string[] {
  const ids = terms.filter(({ kind }) => kind === 'section').map(({ id }) => id);
  return terms.flatMap(({ data, at }) => {
    const sections = data && 'sections' in data ? Object.entries(data.sections) : [];
    const unknown = sections.filter(([, id]) => !ids.includes(id));
    return unknown.map(([name, id]) => at(['sections', name], unknownId('section', id, ids, 'content/sections.yaml')));
  });
}
