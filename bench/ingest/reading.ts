// A program of its own, so that each measurement starts with a cold compiler: `node reading.ts text|page|hostile [FROM]`. Prints JSON.
import { join } from 'node:path';
import { loadArchive } from '../../src/cli/archive.ts';
import { loadHouse } from '../../src/ingest/house.ts';
import { seedText, storyOf } from './articles.ts';
import { costOf } from './cost.ts';
import { hostileInputs } from './hostile.ts';
import { pageOf } from './pages.ts';
import { quantile } from './measure.ts';

/** Articles that are read before those that count: the compiler learns from them. */
const [WARM, COUNTED] = [300, 1000];

const { house } = loadHouse(await loadArchive({ root: join(import.meta.dirname, '../..') }));
const [kind, from = '0'] = process.argv.slice(2);
if (kind === 'hostile') await readHostile(Number(from));
else await readArticles(kind === 'page');

async function readArticles(isPage: boolean): Promise<void> {
  const file = isPage ? 'a.html' : 'a.txt';
  const times: number[] = [];
  for (let number = 0; number < (isPage ? 0.3 : 1) * (WARM + COUNTED); number += 1) {
    const story = storyOf(number);
    const { ms } = await costOf({ file, bytes: Buffer.from(isPage ? pageOf(story) : seedText(story)) }, house);
    times.push(ms);
  }
  const counted = times.slice(isPage ? 0.3 * WARM : WARM);
  console.log(JSON.stringify({ median: quantile(counted, 0.5), p99: quantile(counted, 0.99) }));
}

/** Each input is named before it is read, so that whoever waits knows which one does not end. */
async function readHostile(first: number): Promise<void> {
  await costOf({ file: 'a.txt', bytes: Buffer.from(seedText(storyOf(0))) }, house);
  for (const { file, bytes } of hostileInputs.slice(first)) console.log(JSON.stringify(await costOf({ file, bytes: bytes() }, house)));
}
