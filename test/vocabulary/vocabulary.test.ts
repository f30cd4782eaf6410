import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { foldText } from '../../src/arabic/fold.ts';
import { tokens } from '../../src/arabic/tokens.ts';
import { idField } from '../../src/schema/fields.ts';
import { sectionSchema, tagSchema, type Tag } from '../../src/schema/vocabulary.ts';

const content = new URL('../../content/', import.meta.url);
const read = (file: string): unknown[] => parse(readFileSync(new URL(file, content), 'utf8'));
const files = readdirSync(new URL('tags/', content)).filter((name) => name.endsWith('.yaml')).sort();
const written = files.flatMap((file) => read(`tags/${file}`).map((entry) => ({ file, entry })));
const tags = written.flatMap(({ entry }) => tagSchema.safeParse(entry).data ?? []);
const sections = read('sections.yaml').flatMap((entry) => sectionSchema.safeParse(entry).data ?? []);

const ARABIC_NAME = /^[\p{Script=Arabic}\p{M}\p{N}\s«»().،\-–]+$/u;

describe('the vocabulary', () => {
  test('is valid from the first tag to the last', () => {
    const problems = written.flatMap(({ file, entry }) => {
      const issues = tagSchema.safeParse(entry).error?.issues ?? [];
      return issues.map(({ path, message }) => `${file}: ${JSON.stringify(entry)} ${path.join('.')}: ${message}`);
    });
    expect(problems).toEqual([]);
  });

  test('gives each id once', () => {
    expect(repeated(tags.map(({ id }) => id))).toEqual([]);
  });

  test('names only broader tags that exist, and never in a circle', () => {
    const byId = new Map(tags.map((tag) => [tag.id, tag]));
    const missing = tags.flatMap(({ broader }) => broader.filter((id) => !byId.has(id)));
    const climbs = (id: string, from: string[]): boolean =>
      from.includes(id) || (byId.get(id)?.broader ?? []).some((up) => climbs(up, [...from, id]));
    expect(missing).toEqual([]);
    expect(tags.filter(({ id }) => climbs(id, [])).map(({ id }) => id)).toEqual([]);
  });

  test('lets two tags share a name only where both call it ambiguous', () => {
    expect(sharedNames(tags)).toEqual([]);
  });

  test('gives context to each ambiguous name, and only to those', () => {
    const lame = tags.filter(({ ambiguous, context }) => ambiguous.length > 0 !== context.length > 0);
    expect(lame.map(({ id }) => id)).toEqual([]);
  });

  test('writes labels and names in Arabic letters, English labels in Latin ones', () => {
    const arabic = tags.flatMap((tag) => [...namesOf(tag), ...tag.context]);
    expect(arabic.filter((name) => !ARABIC_NAME.test(name))).toEqual([]);
    expect(tags.map(({ label }) => label.en).filter((name) => /\p{Script=Arabic}/u.test(name))).toEqual([]);
  });

  test('gives each Arabic label once, so that readers can tell the tags apart', () => {
    expect(repeated(tags.map(({ label }) => foldText(label.ar)))).toEqual([]);
  });

  test('begins each era before it ends', () => {
    const turned = tags.filter(({ from, to }) => from !== undefined && to !== undefined && from > to);
    expect(turned.map(({ id }) => id)).toEqual([]);
  });

  test('gives no era an end on people, who are named after their deaths too', () => {
    expect(tags.filter(({ kind, to }) => kind === 'person' && to !== undefined).map(({ id }) => id)).toEqual([]);
  });

  test('holds each top subject of the IPTC Media Topics once', () => {
    const codes = Array.from({ length: 17 }, (_, index) => `medtop:${String(index + 1).padStart(2, '0')}000000`);
    expect(tags.flatMap(({ iptc }) => iptc ?? []).sort()).toEqual(codes);
  });
});

describe('the sections', () => {
  test('are valid, each with its own id, label and place', () => {
    expect(sections).toHaveLength(read('sections.yaml').length);
    expect(sections.filter(({ id }) => !idField.safeParse(id).success)).toEqual([]);
    expect(repeated(sections.map(({ id }) => id))).toEqual([]);
    expect(repeated(sections.map(({ label }) => label.ar))).toEqual([]);
    expect(repeated(sections.map(({ order }) => String(order)))).toEqual([]);
  });

  test('hold the section of the first seed', () => {
    expect(sections.find(({ id }) => id === 'arab-world')?.label.ar).toBe('أخبار العالم العربي');
  });
});

/** List the names that two tags claim and at least one of them calls sure, compared as the tagger reads them. */
function sharedNames(vocabulary: readonly Tag[]): string[] {
  const owners = new Map<string, { id: string; sure: boolean }[]>();
  for (const tag of vocabulary) {
    for (const name of namesOf(tag)) {
      const optional = tag.kind === 'topic' || tag.kind === 'event' || tag.demonyms.includes(name);
      for (const reading of readings(name, optional)) {
        owners.set(reading, [...(owners.get(reading) ?? []), { id: tag.id, sure: !tag.ambiguous.includes(name) }]);
      }
    }
  }
  return [...owners]
    .filter(([, found]) => new Set(found.map(({ id }) => id)).size > 1 && found.some(({ sure }) => sure))
    .map(([name, found]) => `${name}: ${found.map(({ id, sure }) => (sure ? id : `${id}?`)).join(', ')}`);
}

/** The folded forms under which a name can meet another: later words without ال, the first with both if `optional`. */
function readings(name: string, optional: boolean): string[] {
  const words = tokens(name).map(({ text }) => text);
  const bare = words.map((word) => word.replace(/^ال(?=.{2})/u, ''));
  const forms = optional ? [bare[0], `ال${bare[0]}`] : [words[0]];
  return forms.map((first) => foldText([first, ...bare.slice(1)].join(' ')));
}

function namesOf({ label, aliases, demonyms, ambiguous, exact }: Tag): string[] {
  return [...new Set([label.ar, ...aliases, ...demonyms, ...ambiguous, ...exact])];
}

function repeated(values: readonly string[]): string[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}
