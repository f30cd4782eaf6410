import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { sha256 } from '../../src/ingest/hash.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const program = join(import.meta.dirname, '../..');
const heap = mkdtempSync(join(tmpdir(), 'warraq-killed-'));
const vocabulary = [{ id: 'khartoum', kind: 'place', label: { ar: 'الخرطوم', en: 'Khartoum' } }];
/** So many articles that a run lasts several times as long as its program takes to load. */
const SEEDS = 60;
const MOMENTS = 20;

/** Articles that know each other: numbered addresses of which few are dated, copies, and a text that two files share. */
function writeSeeds(root: string): void {
  mkdirSync(join(root, 'seeds'), { recursive: true });
  for (let n = 0; n < SEEDS; n += 1) {
    const twin = n % 25 === 1 ? n - 1 : n;
    const day = n % 10 === 0 ? `الأحد ${(n % 27) + 1} مايو 2016` : 'الأحد 8 مايو';
    const text = `المكتبة رقم ${twin} تفتح قاعتها في الخرطوم\n\n${day}\n\nقالت إدارة المكتبة رقم ${twin} في بيان لها إن القاعة الكبرى ستفتح للقراء بعد أسبوعين من الآن، وإن الدخول إليها مجاني طوال شهر.\n\nوأضاف البيان أن الرفوف تضم ${twin + 700} كتابا جمعها أهل المدينة في أعوام كثيرة، وأن القراءة فيها تبدأ كل صباح.\n`;
    writeFileSync(join(root, `seeds/${n}.txt`), n === twin ? text : `${text}\nوختم البيان بشكر القراء الذين انتظروا طويلا.\n`);
  }
}

function makeArchive(name: string): string {
  const root = join(heap, name);
  mkdirSync(join(root, 'content/tags'), { recursive: true });
  cpSync(join(program, 'archive.config.ts'), join(root, 'archive.config.ts'));
  writeFileSync(join(root, 'content/tags/few.yaml'), JSON.stringify(vocabulary));
  writeSeeds(root);
  return root;
}

/** Run ingest, and kill it after so many milliseconds; says how it ended. */
async function run(root: string, killAfter?: number): Promise<'ended' | 'killed'> {
  const child = spawn(process.execPath, [join(program, 'src/cli/main.ts'), 'ingest', '--root', root], { stdio: 'ignore' });
  const ended = new Promise<'ended' | 'killed'>((resolve) => child.on('exit', (_, signal) => resolve(signal === 'SIGKILL' ? 'killed' : 'ended')));
  if (killAfter !== undefined) void sleep(killAfter).then(() => child.kill('SIGKILL'));
  return ended;
}

/** The files of `content/` with the hash of each. */
function contentOf(root: string): Record<string, string> {
  const folder = join(root, 'content');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => statSync(join(folder, file)).isFile()).sort();
  return Object.fromEntries(files.map((file) => [file, sha256(readFileSync(join(folder, file)))]));
}

describe('a run that is killed', () => {
  let undisturbed: Record<string, string>;
  let lasts = 0;

  beforeAll(async () => {
    const started = performance.now();
    const root = makeArchive('undisturbed');
    await run(root);
    lasts = performance.now() - started;
    undisturbed = contentOf(root);
    expect(Object.keys(undisturbed).length).toBeGreaterThan(SEEDS * 0.9);
  }, 300_000);
  afterAll(() => rmSync(heap, { recursive: true }));

  test(`at ${MOMENTS} moments over its whole length is finished by the next one, to the same content`, async () => {
    const ends: string[] = [];
    for (let moment = 0; moment < MOMENTS; moment += 1) {
      const root = makeArchive(`killed-${moment}`);
      const started = performance.now();
      const end = await run(root, lasts * (0.1 + (0.85 * moment) / MOMENTS));
      // The machine may have been busier when the first run was timed: moments are shares of the quickest one.
      if (end === 'ended') lasts = Math.min(lasts, performance.now() - started);
      ends.push(end);
      await run(root);
      expect(contentOf(root)).toEqual(undisturbed);
      rmSync(root, { recursive: true });
    }
    expect(ends).toContain('killed');
  }, 600_000);

  test('again and again still ends in the same content', async () => {
    const root = makeArchive('again');
    for (const share of [0.3, 0.5, 0.6, 0.7]) await run(root, lasts * share);
    await run(root);
    expect(contentOf(root)).toEqual(undisturbed);
  }, 300_000);
});

describe('two runs at once', () => {
  test('do each other no harm', async () => {
    const [alone, shared] = [makeArchive('alone'), makeArchive('shared')];
    await run(alone);
    await Promise.all([run(shared), run(shared)]);
    expect(contentOf(shared)).toEqual(contentOf(alone));
  }, 300_000);
});
