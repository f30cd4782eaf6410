import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { explain } from '../../src/cli/explain.ts';
import { ingest } from '../../src/cli/ingest.ts';
import { review } from '../../src/cli/review.ts';

const root = mkdtempSync(join(tmpdir(), 'warraq-review-cli-'));
/** Run a command of the program and catch what it prints; what it complains of is its stderr. */
const caught = async (command: () => Promise<number>) => {
  const printed: string[] = [];
  vi.spyOn(console, 'log').mockImplementation((text: string) => void printed.push(`${text}\n`));
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => Boolean(printed.push(String(text))));
  try {
    return { status: await command(), stdout: printed.join(''), stderr: '' };
  } catch (error) {
    return { status: 1, stdout: printed.join(''), stderr: (error as Error).message };
  } finally {
    vi.restoreAllMocks();
  }
};
const warraq = (more: Partial<Parameters<typeof review>[0]> = {}) => caught(() => review({ root, ...more, ...(more.file && { file: join(root, more.file) }) }));
const write = (file: string, text: string) => {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
};
/** The sheet with one answer in all rows of a kind. */
const answered = async (kind: string, answer: string): Promise<string> => {
  const { stdout } = await warraq({ csv: true });
  return stdout.split('\r\n').map((row) => (row.startsWith(`${kind}-`) ? row + answer : row)).join('\r\n');
};

beforeAll(async () => {
  write('archive.config.ts', "export default { name: 'تجربة', description: 'أرشيف للتجربة', site: 'https://example.org', language: 'en' };\n");
  write('content/sections.yaml', '[]\n');
  write('content/tags/none.yaml', '[]\n');
  write('seeds/a.txt', `خبر عن المكتبة الجديدة

3/4/2005

افتتحت البلدية صباح أمس مكتبة عامة تضم عشرة آلاف كتاب في مبنى قديم رممته بمساعدة متطوعين من أهل المدينة.
`);
  expect((await caught(() => ingest({ root }))).status).toBe(0);
});

describe('warraq review', () => {
  test('lists questions for a person, with what may be answered', async () => {
    const { status, stdout } = await warraq();
    expect(status).toBe(0);
    expect(stdout).toContain('Open questions of the archive: 1 question · 1 group');
    expect(stdout).toContain('The day is open. When was it published? (day and month can be read either way)  [unknown outlet]');
    expect(stdout).toContain('«seeds/a.txt: 3/4/2005»');
    expect(stdout).toContain('day-first | month-first | open | skip | a date such as 2016-05-27, 2016-05 or 2016');
    expect((await warraq({ yaml: true })).stdout).toMatch(/^- key: date-[0-9a-f]{10}\n {2}kind: date\n[^]*\n {2}answer: null\n$/);
  });

  test('refuses what is no answer, names row and column, and changes nothing', async () => {
    write('answers.csv', await answered('date', 'day-frist'));
    const { status, stderr } = await warraq({ action: 'apply', file: 'answers.csv' });
    expect(status).toBe(1);
    expect(stderr).toBe('answers.csv:2, column answer: "day-frist" is no answer to this question. Write "day-first".\nNothing was changed.');
    expect((await warraq({ action: 'apply' })).stderr).toBe('review apply needs the file with the answers. Write "warraq review apply answers.csv".');
    expect((await warraq({ action: 'apply', file: 'none.csv' })).stderr).toBe(`${join(root, 'none.csv')} cannot be read. Check the path.`);
    expect((await warraq({ action: 'aply' })).stderr).toBe('"review aply" is no command. Write "warraq review", or "warraq review apply FILE".');
  });

  test('shows the effect of answers, then writes them, and ingest brings them about', async () => {
    write('answers.csv', await answered('date', 'day-first'));
    const dry = await warraq({ action: 'apply', file: 'answers.csv', dryRun: true });
    expect([dry.status, dry.stdout]).toEqual([0, expect.stringMatching(/effect: 1 of 1 articles change; .* 1 dates change; 0 articles are left out\nNothing was changed: this was a dry run\.\n$/)]);
    expect(existsSync(join(root, 'content/overrides'))).toBe(false);
    expect((await warraq({ action: 'apply', file: 'answers.csv' })).stdout).toContain('  wrote content/overrides/a.txt.yaml\nRun "warraq ingest" to bring the entries up to date.\n');
    expect(readFileSync(join(root, 'content/overrides/a.txt.yaml'), 'utf8')).toBe('datePublished: 2005-04-03\n');
    expect((await caught(() => ingest({ root }))).stdout).toContain('1 updated');
    expect((await warraq()).stdout).toBe('No question is open.\n');
  });

  test('leaves its mark in explain, which numbers the lines as an override does', async () => {
    const { stdout } = await caught(() => explain({ root, files: [join(root, 'seeds/a.txt')] }));
    expect(stdout).toContain('2005-04-03 (“3/4/2005”, override, certain)');
    expect(stdout).toContain('decided by an editor: see content/overrides/');
    expect(stdout).toMatch(/\n5 · paragraph · shape\/paragraph → body\[0\]\n/);
  });
});
