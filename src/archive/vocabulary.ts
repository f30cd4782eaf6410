import { basename } from 'node:path/posix';
import { z } from 'zod';
import { outletSchema, sectionSchema, tagSchema, type Outlet, type Section, type Tag } from '../schema/vocabulary.ts';
import { nearest } from './nearest.ts';
import { filesIn, textOf, type SourceFile } from './sources.ts';
import { readYaml, type Locate } from './yaml-file.ts';

export type TermKind = 'tag' | 'section' | 'outlet';

/** A tag, section or outlet, where in its file it stands, and its place in the publisher's order. */
export type Term = { kind: TermKind; id: string; pos: number; data: Tag | Section | Outlet; at: Locate };

type Reading = { terms: Term[]; problems: string[] };

/** Give the files of tags, sections and outlets. */
export function vocabularyFiles(root: string): SourceFile[] {
  return ['content/tags/*.yaml', 'content/sections.yaml', 'content/outlets/*.yaml'].flatMap((pattern) => filesIn(root, pattern));
}

/** Read the files of tags, sections and outlets, with all that is wrong in them. */
export function readVocabulary(files: SourceFile[]): Reading {
  const readings = files.map((source) => {
    if (source.file.startsWith('content/tags/')) return readList(source, 'tag', tagSchema);
    return source.file === 'content/sections.yaml' ? readList(source, 'section', sectionSchema) : readOutlet(source);
  });
  const terms = readings.flatMap((reading) => reading.terms);
  const problems = readings.flatMap((reading) => reading.problems);
  return { terms, problems: [...problems, ...twice(terms), ...unknownBroader(terms), ...unknownSections(terms)] };
}

/** Say that an id is unknown, and which is meant. */
export function unknownId(name: string, id: string, known: string[], where: string): string {
  const meant = nearest(id, known);
  return `${name} "${id}" is not in ${where}. ${meant ? `Write "${meant}", or add it there` : 'Add it there, or remove it'}.`;
}

function readList(source: SourceFile, kind: 'tag' | 'section', schema: z.ZodType<Tag | Section>): Reading {
  const found = textOf(source);
  if ('problems' in found) return { terms: [], problems: found.problems };
  if (found.text.trim() === '') return { terms: [], problems: [] };
  const read = readYaml(z.array(schema), { file: source.file, yaml: found.text, line: 1 });
  if ('problems' in read) return { terms: [], problems: read.problems };
  const terms = read.data.map((data, index): Term => {
    const at: Locate = (path, message) => read.at([index, ...path], message);
    return { kind, id: data.id, pos: 'order' in data ? data.order : 0, data, at };
  });
  return { terms, problems: [] };
}

function readOutlet(source: SourceFile): Reading {
  const { file } = source;
  const found = textOf(source);
  if ('problems' in found) return { terms: [], problems: found.problems };
  const read = readYaml(outletSchema, { file, yaml: found.text, line: 1 });
  if ('problems' in read) return { terms: [], problems: read.problems };
  const { data, at } = read;
  const name = basename(file, '.yaml');
  const problem = at(['id'], `id "${data.id}" differs from the file's name "${name}". Write "${name}", or rename the file.`);
  return { terms: [{ kind: 'outlet', id: data.id, pos: 0, data, at }], problems: data.id === name ? [] : [problem] };
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
    const unknown = [...('broader' in data ? data.broader : []).entries()].filter(([, id]) => !ids.includes(id));
    return unknown.map(([i, id]) => at(['broader', i], unknownId('broader', id, ids, 'content/tags/')));
  });
}

function unknownSections(terms: Term[]): string[] {
  const ids = terms.filter(({ kind }) => kind === 'section').map(({ id }) => id);
  return terms.flatMap(({ data, at }) => {
    const unknown = Object.entries('sections' in data ? data.sections : {}).filter(([, id]) => !ids.includes(id));
    return unknown.map(([name, id]) => at(['sections', name], unknownId('section', id, ids, 'content/sections.yaml')));
  });
}
