import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { environment } from './environment.ts';

const program = join(import.meta.dirname, '../..');
const root = mkdtempSync(join(tmpdir(), 'warraq-dev-'));
const entry = join(root, 'content/articles/2016/rt-hoiu.md');
let server: ChildProcess;
let address: string;
let log = '';

beforeAll(async () => {
  for (const part of ['archive.config.ts', 'seeds', 'content']) cpSync(join(program, part), join(root, part), { recursive: true });
  const port = await freePort();
  address = `http://localhost:${port}`;
  server = spawn(process.execPath, [join(program, 'bin/warraq.mjs'), 'dev', '--root', root, '--port', String(port)], {
    env: environment(),
  });
  for (const stream of [server.stdout, server.stderr]) stream!.on('data', (chunk) => (log += String(chunk)));
  await shows('/articles/rt-hoiu/', 'موسكو');
}, 120_000);

afterAll(() => {
  server.kill('SIGKILL');
  rmSync(root, { recursive: true, force: true });
});

describe('warraq dev', () => {
  test('shows a saved entry at once', async () => {
    replace(entry, 'caption: وزارة الخارجية الروسية', 'caption: مبنى الوزارة في العاصمة');
    await shows('/articles/rt-hoiu/', 'مبنى الوزارة في العاصمة');
  });

  test('makes an article of a saved seed, and lists it', async () => {
    const text = 'قالت المكتبة الوطنية إنها ستفتح أبوابها للزوار طوال أيام الأسبوع ابتداء من الشهر المقبل بعد أعمال ترميم طويلة.';
    writeFileSync(join(root, 'seeds/library.txt'), `المكتبة الوطنية تفتح أبوابها من جديد\n\n${text}\n`);
    await shows('/', 'المكتبة الوطنية تفتح أبوابها من جديد');
  });

  test('names a wrong entry and goes on with the last good state', async () => {
    replace(entry, 'datePublished: "2016-05-27"', 'datePublished: "27/5/2016"');
    await until(() => log.includes('datePublished "27/5/2016" is not an ISO date'), 'the complaint');
    await shows('/articles/rt-hoiu/', 'مبنى الوزارة في العاصمة');
  });
});

function replace(file: string, from: string, to: string): void {
  const text = readFileSync(file, 'utf8');
  expect(text).toContain(from);
  writeFileSync(file, text.replace(from, to));
}

async function shows(path: string, words: string): Promise<void> {
  await until(async () => (await fetch(address + path).then((response) => response.text(), () => '')).includes(words), `${path} to show "${words}"`);
}

async function until(holds: () => Promise<boolean> | boolean, what: string): Promise<void> {
  for (let tries = 0; tries < 240; tries += 1) {
    if (await holds()) return;
    await setTimeout(250);
  }
  throw new Error(`Waited in vain for ${what}.\n${log}`);
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });
}
