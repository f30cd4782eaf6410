import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { writeEntries, writeHouse } from '../../bench/generator/archive.ts';
import { articleOf, dayOf } from '../../bench/generator/article.ts';
import { openCatalog } from '../../src/archive/catalog.ts';
import { catalogPath, fillCatalog } from '../../src/archive/fill.ts';
import { configSchema } from '../../src/schema/config.ts';
import type { Engine, Request } from '../../src/search/engine/search.ts';
import { openIndex } from '../../src/search/engine/united.ts';
import { indexCatalog } from '../../src/search/index/index.ts';
import { rangesUpTo, sizes, type Sizes } from '../../src/search/index/ranges.ts';

const SIZE = 90;
const TIME = 120_000;
const small = { open: 12, sealed: 48 };
const articles = Array.from({ length: SIZE }, (_, number) => articleOf(number, dayOf(number, SIZE)));
const config = configSchema.parse({ name: 'أرشيف', description: 'أرشيف', site: 'https://archive.example', window: ['2010-01-01', '2021-12-31'] });
const root = mkdtempSync(join(tmpdir(), 'warraq-parts-'));
const file = ({ id, date }: { id: string; date: string }, at = root) => join(at, `content/articles/${date.slice(0, 4)}/${id}.md`);

beforeAll(() => {
  writeHouse(root, false);
  writeEntries(root, articles);
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

describe('the cuts between parts', () => {
  test('a young archive is one part, and a large one sealed parts, one in the middle and an open one', () => {
    expect(rangesUpTo(1499)).toEqual([{ first: 1, last: 1499 }]);
    expect(rangesUpTo(16_510)).toEqual([{ first: 1, last: 15_000 }, { first: 15_001, last: 16_500 }, { first: 16_501, last: 16_510 }]);
    expect(rangesUpTo(100_000)).toHaveLength(8);
  });

  test('each number is in one part, the open one is small, and a new number moves none but the last two', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 400_000 }), (last) => {
      const ranges = rangesUpTo(last);
      expect(ranges.map(({ first }) => first)).toEqual([1, ...ranges.map((range) => range.last + 1).slice(0, -1)]);
      expect(ranges.at(-1)!.last).toBe(last);
      const sealed = ranges.filter((range) => range.last % sizes.sealed === 0);
      expect(ranges.length - sealed.length).toBeLessThanOrEqual(2);
      expect(rangesUpTo(last + 1).slice(0, sealed.length)).toEqual(sealed);
    }));
  });
});

describe('an archive in parts', () => {
  test('is one index, as before, while it is young', async () => {
    const out = await built(root, 'one', sizes);
    expect(readFileSync(join(out, 'parts.json'), 'utf8')).toBe('[]');
    expect(readdirSync(out)).toContain('fragment');
  }, TIME);

  test('a day’s work makes the open part alone again, and the whole is as if made at once', async () => {
    await built(root, 'daily', small);
    const before = stamps(join(root, '.warraq/search'));
    const more = [articleOf(SIZE, 3600), articleOf(SIZE + 1, 5)];
    writeEntries(root, more);
    const daily = await built(root, 'daily', small);
    const after = stamps(join(root, '.warraq/search'));
    expect([...after].filter(([part, time]) => before.get(part) !== time).map(([part]) => part)).toEqual(['85']);
    expect(contents(daily)).toEqual(contents(await afresh(small)));
    for (const article of more) rmSync(file(article));
  }, TIME);

  test('an edited article makes its own part again, a deleted one shifts no other', async () => {
    await built(root, 'edits', small);
    const before = stamps(join(root, '.warraq/search'));
    const [edited, deleted] = [articles[3]!, articles[60]!];
    const texts = [edited, deleted].map((article) => readFileSync(file(article), 'utf8'));
    writeFileSync(file(edited), texts[0]!.replace('وجاء ذلك', 'وورد ذلك'));
    rmSync(file(deleted));
    const out = await built(root, 'edits', small);
    const after = stamps(join(root, '.warraq/search'));
    expect([...after].filter(([part, time]) => before.get(part) !== time).map(([part]) => part)).toEqual(['1', '49']);
    expect(contents(out)).toEqual(contents(await afresh(small)));
    [edited, deleted].forEach((article, i) => writeFileSync(file(article), texts[i]!));
  }, TIME);

  test('a kept index that was cut off is made again', async () => {
    const whole = contents(await built(root, 'cut', small));
    rmSync(join(root, '.warraq/search/49.json'));
    rmSync(join(root, '.warraq/search/1'), { recursive: true });
    expect(contents(await built(root, 'cut', small))).toEqual(whole);
  }, TIME);
});

describe('a reader', () => {
  let whole: Engine;
  let parts: Engine;
  beforeAll(async () => {
    vi.stubGlobal('fetch', (address: string) => Promise.resolve(new Response(readFileSync(fileURLToPath(String(address).split('?')[0] ?? '')))));
    whole = await open(await built(root, 'whole', sizes));
    parts = await open(await built(root, 'parts', small));
  }, TIME);
  afterAll(() => vi.unstubAllGlobals());

  const ask = async (engine: Engine, request: Partial<Request>) => {
    const found = await engine.search({ text: '', typing: false, filters: {}, sort: 'relevance', ...request });
    return { ...found, urls: await Promise.all(found.hits.map(async (hit) => (await hit.data()).url.replace(/^.*\/articles\//, ''))) };
  };
  const words = articles.flatMap(({ paragraphs }) => paragraphs[1]!.split(' ').slice(4, 7)).filter((word) => word.length > 4);

  test('finds the same articles with one word and with two', async () => {
    const queries = [...words.filter((_, i) => i % 7 === 0), ...words.filter((_, i) => i % 40 === 0).map((word, i) => `${word} ${words[i * 40 + 1]!}`)];
    const different: string[] = [];
    for (const text of queries) {
      const [one, many] = [await ask(whole, { text, strict: true }), await ask(parts, { text, strict: true })];
      if (one.urls.toSorted().join() !== many.urls.toSorted().join()) different.push(`${text}: ${one.urls.length} ${many.urls.length}`);
    }
    expect(different.length).toBeLessThanOrEqual(0.1 * queries.length);
  }, TIME);

  test('counts the filters of all parts', async () => {
    expect(await parts.filters()).toEqual(await whole.filters());
  });

  test('filters and sorts over all parts', async () => {
    const text = 'بيان';
    const filters = { section: { any: ['اقتصاد'] } };
    for (const sort of ['newest', 'oldest'] as const) {
      const [one, many] = [await ask(whole, { text, filters, sort }), await ask(parts, { text, filters, sort })];
      const dates = many.urls.map((url) => articles.find(({ id }) => url === `${id}/`)!.date);
      expect(many.urls.length).toBeGreaterThan(10);
      expect(many.urls.toSorted()).toEqual(one.urls.toSorted());
      expect(dates).toEqual(sort === 'oldest' ? dates.toSorted() : dates.toSorted().reverse());
    }
  });

  test('is told which word stands nowhere', async () => {
    expect((await ask(parts, { text: 'ججججججج بيان' })).missing).toEqual((await ask(whole, { text: 'ججججججج بيان' })).missing);
  });
});

function open(out: string): Promise<Engine> {
  return openIndex(pathToFileURL(`${out}/`).href);
}

async function built(archive: string, name: string, cut: Sizes): Promise<string> {
  const out = join(archive, 'out', name);
  expect(fillCatalog({ root: archive, config }).problems).toEqual([]);
  const catalog = openCatalog(catalogPath(archive));
  await indexCatalog(catalog, out, cut);
  catalog.close();
  return out;
}

/** The index of the same content by a program that kept nothing. */
async function afresh(cut: Sizes): Promise<string> {
  const other = join(root, 'afresh');
  rmSync(other, { recursive: true, force: true });
  cpSync(join(root, 'content'), join(other, 'content'), { recursive: true });
  return built(other, 'out', cut);
}

function contents(folder: string): Record<string, string> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => statSync(join(folder, path)).isFile()).sort();
  return Object.fromEntries(paths.map((path) => [path, readFileSync(join(folder, path), 'base64')]));
}

/** When each kept part was made. */
function stamps(kept: string): Map<string, number> {
  return new Map(readdirSync(kept).filter((name) => /^[1-9]\d*$/.test(name)).sort().map((name) => [name, statSync(join(kept, name)).ino]));
}
