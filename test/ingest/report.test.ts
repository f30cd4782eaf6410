import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { beforeAll, describe, expect, test } from 'vitest';
import { ingest } from '../../src/ingest/ingest.ts';
import { html } from '../../src/ingest/report/html.ts';
import { roles } from '../../src/schema/ledger.ts';
import { reportStrings } from '../../src/strings/report.ts';
import { archive as own } from './reading.ts';

const root = mkdtempSync(join(tmpdir(), 'warraq-report-'));
const archive = { ...own, root, out: join(root, 'dist') };
const page = () => readFileSync(join(root, '.warraq/report.html'), 'utf8');
const paragraph = 'قالت المكتبة في بيان لها اليوم إن القاعة الكبرى ستفتح للقراء بعد أسبوعين من الآن، وإن الدخول مجاني.';

beforeAll(async () => {
  mkdirSync(join(root, 'seeds'));
  writeFileSync(join(root, 'seeds/good.txt'), `المكتبة تفتح القاعة الكبرى للقراء\n\n${paragraph}\n\nالمصدر: وكالات\n`);
  writeFileSync(join(root, 'seeds/odd.txt'), `المكتبة تغلق القاعة للقراء\n\n${paragraph}\n\nزر <script>alert(1)</script> هنا\n`);
  writeFileSync(join(root, 'seeds/picture.png'), Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1, 2, 3, 0, 0]));
  await ingest(archive);
});

describe('the report for the editor', () => {
  test('is a valid page, from right to left, that loads nothing', async () => {
    const validator = new HtmlValidate({ extends: ['html-validate:recommended'], rules: { 'long-title': 'off', 'doctype-style': 'off' } });
    const { results } = await validator.validateString(page());
    expect(results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`))).toEqual([]);
    expect(page()).toContain('dir="rtl"');
    expect(page()).not.toMatch(/(?:src|href)="(?!#)/);
  });

  test('shows each line with its role, rule and place, and what an edit took away', () => {
    expect(page()).toContain('shape/title → headline');
    expect(page()).toContain('generic/source → creditText');
    expect(page()).toContain('<del title="strip">المصدر: </del>');
    expect(page()).toContain(paragraph);
  });

  test('names first what waits for a decision: files set aside, lines not understood', () => {
    const decide = page().slice(page().indexOf('class="decide"'), page().indexOf('<article'));
    expect(decide).toContain('seeds/picture.png');
    expect(decide).toContain('seeds/odd.txt');
    expect(decide).not.toContain('seeds/good.txt');
  });

  test('never lets a source speak HTML', () => {
    expect(page()).not.toContain('<script>');
    expect(html`<b>${'<i>&"'}</b>`.html).toBe('<b>&#60;i&#62;&#38;&#34;</b>');
  });

  test('stays as it was when a run changes nothing', async () => {
    const before = page();
    await ingest(archive);
    expect(page()).toBe(before);
  });

  test('has a word for each role, in both languages', () => {
    for (const language of ['ar', 'en'] as const) expect(Object.keys(reportStrings(language).roles)).toEqual([...roles]);
  });
});
