import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readLearned } from '../../src/content/learned.ts';
import type { House } from '../../src/ingest/house.ts';
import { makeHouse } from '../../src/ingest/house.ts';
import { ingest } from '../../src/ingest/ingest.ts';
import { countLines, frequent, type SeedLines } from '../../src/ingest/learned/count.ts';
import { learn, type FindWords } from '../../src/ingest/learned/learn.ts';
import { notedLines, wordsOf } from '../../src/ingest/learned/lines.ts';
import { archive, bodyOf, emptyHouse, readText } from './reading.ts';

const topics = ['الحديقة العامة', 'سوق السمك', 'جسر الوادي', 'مكتبة الحي', 'ملعب المدرسة', 'مرصد الجبل'];
/** An article between a masthead, a picture's words and two lines of furniture, one with a number that differs. */
const article = (topic: string, index: number) =>
  `افتتاح ${topic} في المدينة بعد ترميم طويل

سجل بريدك في نشرتنا

أعلنت البلدية أمس أن ${topic} يستقبل الزوار من جديد بعد أعمال ترميم استمرت ثلاثة أعوام كاملة.
وكان الموقع قد أغلق بعد السيل الكبير، وتقول البلدية إن العمل تأخر لقلة المال والعمال معا في تلك السنة.
وقال سكان إن ${topic} أجمل مما كان، وإنهم سيأتون إليه مع أولادهم كل مساء ما دام الطقس حسنا.

عدد الزيارات: ${1000 + index * 37}
تابعونا`;
const texts = new Map(topics.map((topic, index) => [`seeds/${index}.txt`, article(topic, index)]));

const linesOf = (house: House = emptyHouse): SeedLines[] =>
  [...texts].map(([name, text]) => ({ name, outlet: undefined, lines: notedLines(readText(text, house, name)) }));
const findWords: FindWords = async (wanted) =>
  new Map([...wanted].flatMap(([name, keys]) => keys.map((key) => [key, wordsOf(readText(texts.get(name)!, emptyHouse, name), key)!])));

let root: string;
beforeEach(() => void (root = mkdtempSync(join(tmpdir(), 'warraq-learned-'))));
afterEach(() => rmSync(root, { recursive: true }));
const file = 'content/outlets/learned/x.yaml';
const read = () => readFileSync(join(root, file), 'utf8');
const write = (yaml: string, name = file) => {
  mkdirSync(join(root, 'content/outlets/learned'), { recursive: true });
  writeFileSync(join(root, name), yaml);
};
const houseOf = () => makeHouse({ config: archive.config, outlets: [], sections: [], tags: [], batches: [], learned: readLearned(root, []).learned });

describe('the repeated lines of an outlet', () => {
  test('are proposed where they stand in head or tail, numbers aside, with count, example and words', async () => {
    expect(await learn(root, linesOf(), findWords)).toEqual([file]);
    expect(readLearned(root, [])).toEqual({
      problems: [],
      learned: new Map([
        ['x', {
          of: 6,
          lines: [
            { text: 'سجل بريدك في نشرتنا', zone: 'head', count: 6, example: 'seeds/0.txt', status: 'proposed' },
            { text: 'تابعونا', zone: 'tail', count: 6, example: 'seeds/0.txt', status: 'proposed' },
            { text: 'عدد الزيارات: 1000', zone: 'tail', count: 6, example: 'seeds/0.txt', status: 'proposed' },
          ],
        }],
      ]),
    });
  });

  test('stay in the text as long as nobody accepts them', async () => {
    await learn(root, linesOf(), findWords);
    expect(readText(article('المتحف', 9), houseOf()).body).toEqual(readText(article('المتحف', 9), emptyHouse).body);
  });

  test('leave the text, by a rule that names them, once they are accepted, and go on being counted', async () => {
    await learn(root, linesOf(), findWords);
    write(read().replace(/(عدد الزيارات: 1000[^]*?)proposed/, '$1accepted'));
    const reading = readText(article('المتحف', 9), houseOf());
    expect(reading.entry.ingest?.removed).toEqual([{ rule: expect.stringMatching(/^learned\/tail-[0-9a-f]{12}$/), text: 'عدد الزيارات: 1333' }]);
    expect(bodyOf(reading)).toContain('تابعونا');
    expect(reading.proofs).toEqual({ tiling: true, roundtrip: true });
    const before = read();
    expect(await learn(root, linesOf(houseOf()), findWords)).toEqual([]);
    expect(read()).toBe(before);
  });

  test('of the body are journalism: they are never noted, nor taken out', () => {
    const stock = 'وكان الموقع قد أغلق بعد السيل الكبير، وتقول البلدية إن العمل تأخر لقلة المال والعمال معا في تلك السنة.';
    write(JSON.stringify({ lines: ['head', 'tail'].map((zone) => ({ text: stock, zone, status: 'accepted' })) }));
    expect(bodyOf(readText(article('المتحف', 9), houseOf()))).toContain(stock);
    expect(linesOf().flatMap(({ lines }) => lines)).toHaveLength(3 * topics.length);
  });

  test('are too few below five seeds, and below two in a hundred', () => {
    const asked = (count: number, of: number) => frequent(countLines(Array.from({ length: of }, (_, index) => ({ lines: index < count ? ['tail-1'] : [] }))));
    expect([asked(4, 4), asked(5, 5), asked(5, 250), asked(5, 251)]).toEqual([[], ['tail-1'], ['tail-1'], []]);
  });

  test('are counted for each outlet by itself', async () => {
    const mixed = linesOf().map((seed, index) => ({ ...seed, outlet: index === 0 ? 'other' : undefined }));
    expect(await learn(root, mixed, findWords)).toEqual([file]);
    expect(readLearned(root, []).learned.get('x')).toMatchObject({ of: 5, lines: [{ count: 5 }, { count: 5 }, { count: 5 }] });
  });
});

describe('a file of learned lines', () => {
  test('does not depend on the order of the seeds', async () => {
    await learn(root, linesOf(), findWords);
    const expected = read();
    const seeds = linesOf();
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(seeds, { minLength: seeds.length }), async (shuffled) => {
        rmSync(join(root, file));
        await learn(root, shuffled, findWords);
        expect(read()).toBe(expected);
      }),
      { numRuns: 10 },
    );
  });

  test('keeps the editor’s status and comments, drops what is no longer frequent, and writes the counts anew', async () => {
    await learn(root, linesOf(), findWords);
    const edited = read()
      .replace('lines:\n', 'lines:\n  # تظهر في كل صفحة\n')
      .replace(/(تابعونا[^]*?)proposed/, '$1rejected # دعوة من المحرر')
      .concat('  - text: سطر قديم\n    zone: tail\n    count: 9\n    status: accepted\n  - text: سطر منسي\n    zone: tail\n    count: 9\n    status: proposed\n');
    write(edited);
    await learn(root, linesOf().slice(0, 3), findWords);
    const after = read();
    expect(after).toMatch(/# تظهر في كل صفحة\n {2}- text: سجل بريدك في نشرتنا\n {4}zone: head\n {4}count: 3\n/);
    expect(after).toMatch(/تابعونا\n {4}zone: tail\n {4}count: 3\n {4}example: seeds\/0.txt\n {4}status: rejected # دعوة من المحرر\n/);
    expect(after).toMatch(/سطر قديم\n {4}zone: tail\n {4}count: 0\n {4}status: accepted\n/);
    expect(after).not.toContain('سطر منسي');
    expect(after).not.toContain('عدد الزيارات');
    expect(after).toMatch(/^#[^]*\nof: 3\n/);
    const again = read();
    await learn(root, linesOf().slice(0, 3), findWords);
    expect(read()).toBe(again);
  });

  test('with a fault is named with line, value and remedy, and left out', () => {
    write('lines:\n  - text: تابعونا\n    zone: tail\n    status: acepted\n');
    write('lines: []\n', 'content/outlets/learned/hespres.yaml');
    expect(readLearned(root, ['hespress'])).toEqual({
      learned: new Map(),
      problems: [
        'content/outlets/learned/hespres.yaml:1: outlet "hespres" is not in content/outlets/. Write "hespress", or add it there.',
        'content/outlets/learned/x.yaml:4: lines.status "acepted" is not known. Write "proposed", "accepted" or "rejected".',
      ],
    });
  });
});

describe('a run of ingest', () => {
  const run = () => ingest({ ...archive, root, out: join(root, 'dist') });
  const entries = () => readdirSync(join(root, 'content/articles'), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md')).map((name) => readFileSync(join(root, 'content/articles', name), 'utf8'));

  test('proposes what repeats, leaves it in, takes it out once it is accepted, and then rests', async () => {
    mkdirSync(join(root, 'seeds'));
    for (const [name, text] of texts) writeFileSync(join(root, name), text);
    expect((await run()).counts).toEqual({ new: 6 });
    expect(read()).toContain('text: تابعونا');
    expect(entries().filter((entry) => entry.includes('\nتابعونا\n'))).toHaveLength(6);
    write(read().replace(/(تابعونا[^]*?)proposed/, '$1accepted'));
    const accepted = read();
    expect((await run()).counts).toEqual({ updated: 6 });
    expect(entries().filter((entry) => entry.includes('\nتابعونا\n'))).toEqual([]);
    expect(entries().filter((entry) => /rule: learned\/tail-[0-9a-f]{12}\n {6}text: تابعونا/.test(entry))).toHaveLength(6);
    expect((await run()).counts).toEqual({ unchanged: 6 });
    expect(read()).toBe(accepted);
  });

  test('stops at a faulty file of learned lines', async () => {
    write('lines:\n  - text: تابعونا\n    zone: foot\n');
    expect((await run()).problems).toEqual(['content/outlets/learned/x.yaml:3: lines.zone "foot" is not known. Write "head" or "tail".']);
  });
});
