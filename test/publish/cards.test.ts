import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cardAddress } from '../../src/archive/card.ts';
import { openCatalog } from '../../src/archive/catalog.ts';
import { catalogPath, fillCatalog } from '../../src/archive/fill.ts';
import { article, articleIds } from '../../src/archive/questions.ts';
import { placeCards } from '../../src/publish/cards/cards.ts';
import { drawCard } from '../../src/publish/cards/draw.ts';
import { setBlock } from '../../src/publish/cards/lettering.ts';
import { colourOf } from '../../src/publish/cards/palette.ts';
import { tint } from '../../src/components/tint.ts';
import type { Archive } from '../../src/schema/config.ts';
import { fixtureArchive } from '../archive/fixture.ts';

let archive: Archive;
beforeAll(() => {
  archive = fixtureArchive();
  expect(fillCatalog(archive).problems).toEqual([]);
});
afterAll(() => rmSync(archive.root, { recursive: true }));

const card = { file: 'x.png', language: 'ar', archive: 'مرصد', over: 'من الأرشيف', year: '2016', section: 'علوم', colour: '#2d6a45', host: 'example.org' } as const;
const filesIn = (folder: string) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.png')).sort();

describe('a card', () => {
  test('has the size that social sites ask for, and is light', async () => {
    const bytes = await drawCard(card);
    expect(await sharp(bytes).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 });
    expect(bytes.length).toBeLessThan(300_000);
  });

  test('is the same each time it is drawn, and another one with another year', async () => {
    const [one, again, other] = await Promise.all([drawCard(card), drawCard(card), drawCard({ ...card, year: '2017' })]);
    expect(one.equals(again)).toBe(true);
    expect(one.equals(other)).toBe(false);
  });

  test('holds a headline that no line holds, and one with signs of markup', async () => {
    const long = await drawCard({ ...card, headline: '«AT&T» <تعلن> '.repeat(20) });
    expect(long.length).toBeLessThan(300_000);
  });
});

test('letters are joined: a word is narrower than its letters apart', async () => {
  const width = async (text: string) => (await setBlock(text, { cut: 'bold', size: 60, colour: '#000', width: 2000 })).width;
  expect(await width('مستشفى')).toBeLessThan(0.8 * (await width([...'مستشفى'].join('\u200C'))));
});

test('the colours are those of the stylesheet', () => {
  const css = readFileSync(join(import.meta.dirname, '../../src/styles/tokens.css'), 'utf8');
  for (const order of [0, 1, 2, 3, 10, 25, 69]) {
    const name = tint({ order });
    expect(css).toContain(`--${name}: light-dark(${colourOf({ order })},`);
  }
});

describe('cards of an archive', () => {
  test('stand where the pages name them, one for a section and year, none for what was withdrawn', async () => {
    const report = await placeCards(archive);
    const catalog = openCatalog(catalogPath(archive.root));
    const shared = articleIds(catalog).map((id) => article(catalog, id)!).filter(({ withdrawn }) => !withdrawn);
    const named = new Set(shared.map((one) => cardAddress(one, archive.config)));
    catalog.close();
    expect(filesIn(join(archive.out, 'cards')).map((name) => `/cards/${name}`)).toEqual([...named].sort());
    expect(report).toEqual({ cards: named.size, drawn: named.size });
    expect(named).toContain('/cards/science/2004.png');
    expect(named).not.toContain('/cards/sport/2010.png');
  });

  test('are drawn once', async () => {
    const file = join(archive.out, 'cards/science/2004.png');
    const before = statSync(file).mtimeMs;
    expect(await placeCards(archive)).toMatchObject({ drawn: 0 });
    expect(statSync(file).mtimeMs).toBe(before);
  });

  test('are one for each article where the archive wants that, and then no others', async () => {
    const config = { ...archive.config, cards: 'article' as const };
    await placeCards({ ...archive, config });
    expect(filesIn(join(archive.out, 'cards'))).toContain('articles/mirsad-rover.png');
    expect(filesIn(join(archive.out, 'cards')).every((name) => name.startsWith('articles/'))).toBe(true);
  });
});
