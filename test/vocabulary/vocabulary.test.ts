import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { vocabularyFiles } from '../../src/content/vocabulary-files.ts';
import { readVocabulary } from '../../src/content/vocabulary.ts';
import { COUNTRIES } from '../../eval/countries.ts';
import { foldText } from '../../src/arabic/fold.ts';
import { lintVocabulary } from '../../src/ingest/tags/lint/vocabulary.ts';
import { idField } from '../../src/schema/fields.ts';
import { sectionSchema, type Tag } from '../../src/schema/vocabulary.ts';

const root = new URL('../../', import.meta.url).pathname;
const { terms, problems } = readVocabulary(vocabularyFiles(root));
const tags = terms.flatMap(({ kind, data }) => (kind === 'tag' && data ? [data as Tag] : []));
const read = (file: string): unknown[] => parse(readFileSync(`${root}content/${file}`, 'utf8'));
const sections = read('sections.yaml').flatMap((entry) => sectionSchema.safeParse(entry).data ?? []);
const of = (kind: Tag['kind']) => tags.filter((tag) => tag.kind === kind);

describe('the vocabulary', () => {
  test('has no fault that its own lint can find', () => {
    expect(problems).toEqual([]);
    expect(lintVocabulary(terms)).toEqual({ faults: [], warnings: [] });
  });

  test.each([
    ['org', 150],
    ['person', 200],
    ['topic', 80],
    ['place', 500],
    ['event', 100],
  ] as const)('is large enough for a real archive: %s, at least %i', (kind, least) => {
    expect(of(kind).length).toBeGreaterThanOrEqual(least);
  });

  test('holds all countries of the world, and beside each of them a town that lies in it', () => {
    const places = of('place');
    const ids = new Set(places.map(({ id }) => id));
    const inside = new Set(places.flatMap(({ broader }) => broader));
    expect(COUNTRIES.filter((id) => !ids.has(id))).toEqual([]);
    expect(COUNTRIES.filter((id) => !inside.has(id))).toEqual(CITY_STATES);
  });

  test('says since when the news can have named each person', () => {
    expect(of('person').filter(({ from }) => from === undefined).map(({ id }) => id)).toEqual([]);
  });

  test('gives origins to the countries of the Arab world, but for comoros, whose people are named like the moon', () => {
    expect(ARAB.filter((id) => (tags.find((tag) => tag.id === id)?.demonyms.length ?? 0) < 3)).toEqual([]);
  });

  test('names at least three hundred and fifty tags in other Latin forms than their English one', () => {
    const latin = tags.filter(({ aliases }) => aliases.some((name) => /\p{Script=Latin}/u.test(name)));
    expect(latin.length).toBeGreaterThanOrEqual(350);
    expect(names('raqqa')).toContain('Ar-Raqqah');
    expect(names('islamic-state')).toEqual(expect.arrayContaining(['ISIS', 'Daesh', 'داعش']));
  });

  test('gives each Arabic label once, so that readers can tell the tags apart', () => {
    expect(repeated(tags.map(({ label }) => foldText(label.ar)))).toEqual([]);
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

/** States that are one town, or whose capital the vocabulary does not name apart. */
const CITY_STATES = ['singapore', 'san-marino', 'vatican'];
const ARAB = (
  'algeria bahrain djibouti egypt iraq jordan kuwait lebanon libya mauritania morocco oman palestine qatar saudi-arabia somalia sudan syria tunisia ' +
  'united-arab-emirates yemen'
).split(' ');

function names(id: string): string[] {
  return tags.find((tag) => tag.id === id)?.aliases ?? [];
}

function repeated(values: readonly string[]): string[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}
