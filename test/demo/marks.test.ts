import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { seedsOf, type Place } from '../../eval/seeds.ts';
import { nameOf } from '../../src/ingest/sources/source.ts';

type Mark = Place & {
  encoding: string;
  publisher: string;
  section: string;
  headline: string;
  kicker?: string;
  datePublished: string | null;
  body: string[];
  bodyTypes: string[];
  captions: string[];
  removed: string[];
  tags: string[];
  notTags?: string[];
  sameStory?: string;
};

const root = join(import.meta.dirname, '../../examples/demo');
const marks = readFileSync(join(root, '../../eval/demo.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Mark);
const dumps = readdirSync(join(root, 'seeds'), { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.\w+$/.test(name))
  .map((name) => `seeds/${name.replaceAll('\\', '/')}`);
const seeds = await seedsOf(root, marks);
/** The text of a mark as ingest sees it, and the title that its source gives beside it. */
const dumpOf = (mark: Mark) => {
  const { text, meta } = seeds.get(nameOf(mark))!;
  return `${text}\n${meta?.title ?? ''}`;
};
const ids = (folder: string) => {
  const files = readdirSync(join(root, folder)).map((name) => readFileSync(join(root, folder, name), 'utf8'));
  return files.flatMap((text) => parse(text) as { id: string } | { id: string }[]).map(({ id }) => id);
};

describe('the marks of the demo archive', () => {
  test('name each text of each dump once, in order', () => {
    expect(marks.map(({ file }) => file).filter((file, at, all) => file !== all[at - 1])).toEqual([...dumps].sort());
    expect(new Set(marks.map(nameOf)).size).toBe(marks.length);
  });

  test('say how each dump is encoded', () => {
    expect(marks.filter((mark) => seeds.get(nameOf(mark))!.encoding !== mark.encoding).map(nameOf)).toEqual([]);
  });

  test.each(marks)('quote what stands in $file', (mark) => {
    const text = dumpOf(mark);
    expect(mark.bodyTypes).toHaveLength(mark.body.length);
    for (const part of [mark.headline, mark.kicker ?? '', ...mark.captions, ...mark.body, ...mark.removed]) {
      expect(text).toContain(part);
    }
  });

  test('name only tags, sections and outlets that the archive has', () => {
    const tags = new Set(ids('content/tags'));
    const outlets = new Set(ids('content/outlets'));
    const sections = new Set((parse(readFileSync(join(root, 'content/sections.yaml'), 'utf8')) as { id: string }[]).map(({ id }) => id));
    const missing = marks.flatMap(({ file, publisher, section, tags: named, notTags = [] }) => [
      ...[...named, ...notTags].filter((id) => !tags.has(id)).map((id) => `${file}: tag ${id}`),
      ...(outlets.has(publisher) ? [] : [`${file}: outlet ${publisher}`]),
      ...(sections.has(section) ? [] : [`${file}: section ${section}`]),
    ]);
    expect(missing).toEqual([]);
  });

  test('point from one version of a story to another dump', () => {
    const files = new Set(dumps);
    const lost = marks.filter(({ sameStory }) => sameStory !== undefined && !files.has(sameStory));
    expect(lost.map(({ file }) => file)).toEqual([]);
  });
});

// One dump writes ى for a final ي, as Egyptian hands do.
test.each(marks)('$file says of itself that it is demo text', (mark) => {
  expect(dumpOf(mark)).toMatch(/نصّ تجريب[يى] كُتب لعرض إمكانات ورّاق/);
});

const WEEKDAYS = ['الأحد', 'الاثنين', 'الثلاثاء', 'الأربعاء', 'الخميس', 'الجمعة', 'السبت'];
const westernDigits = (text: string) => text.replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660));

test.each(marks.filter(({ datePublished }) => datePublished !== null))('$file gives its day the right weekday', (mark) => {
  const date = new Date(`${mark.datePublished!}T00:00:00Z`);
  const beside = new RegExp(`(?<!\\p{L})(${WEEKDAYS.join('|')}) ${date.getUTCDate()} (?!\\p{L}+ \\d{4} ?هـ)`, 'gu');
  for (const [, named] of westernDigits(dumpOf(mark)).matchAll(beside)) expect(named).toBe(WEEKDAYS[date.getUTCDay()]);
});
