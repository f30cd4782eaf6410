import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { outlet } from '../../src/cli/outlet.ts';
import { readAddresses } from '../../src/ingest/draft/address.ts';
import { monthStyleOf } from '../../src/ingest/draft/months.ts';
import { dateOrderOf } from '../../src/ingest/draft/order.ts';

const program = join(import.meta.dirname, '../..');
let root: string;
const warraq = (...words: string[]) => spawnSync(process.execPath, [join(program, 'bin/warraq.mjs'), ...words], { cwd: root, encoding: 'utf8' });

/** Six articles of a paper that nobody knows. */
const topics = ['الحديقة', 'سوق السمك', 'الجسر', 'مكتبة الحي', 'الملعب', 'المرصد'];
const article = (topic: string, index: number) => `صوت الوادي
القسم: ${index % 2 ? 'رياضة' : 'ثقافة'}
افتتاح ${topic} بعد ترميم طويل
${3 + index} كانون الثاني 2015
https://www.wadi.example.jo/news/${4100 + 7 * index}

أعلنت البلدية أمس أن ${topic} يستقبل الزوار من جديد بعد أعمال ترميم استمرت ثلاثة أعوام كاملة في المدينة.

شارك الخبر
عدد القراءات: ${index * 13 + 2}
`;

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'warraq-outlet-'));
  mkdirSync(join(root, 'content'));
  mkdirSync(join(root, 'seeds/wadi'), { recursive: true });
  writeFileSync(join(root, 'archive.config.ts'), "export default { name: 'أرشيف', description: 'أرشيف', site: 'https://archive.example' };");
  cpSync(join(program, 'content/sections.yaml'), join(root, 'content/sections.yaml'));
  topics.forEach((topic, index) => writeFileSync(join(root, `seeds/wadi/${index}.txt`), article(topic, index)));
});
afterAll(() => rmSync(root, { recursive: true }));

describe('warraq outlet new', () => {
  const file = 'content/outlets/wadi.yaml';

  test('drafts a profile that loads and takes nothing out, with what it saw as comments', () => {
    const { status, stdout } = warraq('outlet', 'new', 'wadi', '--from', 'seeds/wadi');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^content\/outlets\/wadi\.yaml: drafted from 6 seeds\.\nRead it through/);
    const yaml = readFileSync(join(root, file), 'utf8');
    const profile = parse(yaml);
    expect(profile).toMatchObject({ id: 'wadi', url: 'https://wadi.example.jo', timeZone: 'Asia/Amman', monthStyle: 'levantine' });
    expect(profile.match.url).toEqual(['^https?://(?:www\\.)?wadi\\.example\\.jo/']);
    expect(new RegExp(profile.sequence.pattern, 'u').exec('https://www.wadi.example.jo/news/4107')?.groups).toEqual({ id: '4107' });
    expect(profile.rules).toBeUndefined();
    expect(yaml).toContain('# - { id: line-1, zone: tail, exact: شارك الخبر, role: boilerplate } # 6 of 6');
    expect(yaml).toContain('regex: "^عدد القراءات: \\\\p{N}{1,9}$", role: boilerplate } # 6 of 6');
    expect(yaml).toMatch(/# - \{ id: label-1, zone: any, regex: "\^القسم.*role: section \} # 6 lines such as القسم: ثقافة/);
    expect(profile.fixtures).toHaveLength(1);
    expect(profile.fixtures[0].expect).toMatchObject({ headline: expect.stringMatching(/^افتتاح/), datePublished: expect.stringMatching(/^2015-01-0/), url: expect.stringMatching(/^https:/) });
    expect(warraq('ingest', '--dry-run').status).toBe(0);
  });

  test('gives good rules once the comments are taken away', () => {
    const yaml = readFileSync(join(root, file), 'utf8').replace('# rules:', 'rules:').replaceAll('  # - {', '  - {').replace(/fixtures:[^]*/, '');
    writeFileSync(join(root, file), yaml);
    const { status, stdout } = warraq('explain', '--json', 'seeds/wadi/1.txt');
    expect(status).toBe(0);
    const { entry } = JSON.parse(stdout);
    expect(entry).toMatchObject({ id: 'wadi-4107', articleSection: 'sport', headline: 'افتتاح سوق السمك بعد ترميم طويل', datePublished: '2015-01-04' });
    expect(entry.ingest.removed.map((one: { text: string }) => one.text)).toEqual(['صوت الوادي', 'شارك الخبر', 'عدد القراءات: 15']);
  });

  test('never writes over a profile', () => {
    const before = readFileSync(join(root, file), 'utf8');
    const { status, stderr } = warraq('outlet', 'new', 'wadi', '--from', 'seeds/wadi');
    expect([status, stderr]).toEqual([1, 'content/outlets/wadi.yaml is there already. Edit it, or choose another id.\n']);
    expect(readFileSync(join(root, file), 'utf8')).toBe(before);
  });

  test.each([
    [{ action: 'new', id: 'Wadi', from: 'seeds' }, '"Wadi" cannot name an outlet. Write a short Latin name'],
    [{ action: 'new', id: 'x', from: 'seeds' }, '"x" cannot name an outlet.'],
    [{ action: 'new', id: 'other', from: 'seeds/nowhere' }, 'seeds/nowhere: no such folder.'],
    [{ action: 'new', id: 'other' }, '--from: no such folder. Name the one that holds the outlet\'s seeds: --from seeds/other'],
    [{ action: 'nwe', id: 'other' }, '"nwe" is nothing that can be done with an outlet. Write: warraq outlet new other --from FOLDER'],
  ])('says what is wrong with %j', async (words, message) => {
    await expect(outlet({ ...words, root })).rejects.toThrow(message);
    expect(existsSync(join(root, 'content/outlets/other.yaml'))).toBe(false);
  });
});

describe('the addresses of an outlet', () => {
  test.each([
    [['https://a.example/2016/05/27/one', 'https://a.example/2016/5/28/two'], 'dateInUrl', '2016/05/27'],
    [['https://a.example/news/20160527-one', 'https://a.example/news/20160528-two'], 'dateInUrl', '20160527'],
    [['https://a.example/details.php?id=120', 'https://a.example/details.php?id=121'], 'sequence', '120'],
    [['https://a.example/sport/1048806-one', 'https://a.example/world/1048807-two'], 'sequence', '1048806'],
    [['https://a.example/one-1048806.html', 'https://a.example/two-1048807.html'], 'sequence', '1048806'],
  ] as const)('of the form %j hold a %s', (addresses, name, value) => {
    const { pattern } = readAddresses(addresses)[name]!;
    const groups = Object.values(new RegExp(pattern, 'u').exec(addresses[0])!.groups!);
    expect(value.split('/').join('')).toBe(groups.join(''));
  });

  test('hold no number where it is that of a section', () => {
    expect(readAddresses(Array.from({ length: 5 }, (_, index) => `https://a.example/section/100/name${'x'.repeat(index)}`)).sequence).toBeUndefined();
  });
});

test.each([
  ['27 مايو 2016، 3 يونيو', 'egyptian'],
  ['27 أيار 2016، 3 حزيران', 'levantine'],
  ['27 ماي 2016، 3 جوان', 'maghrebi'],
  ['27 مايو/أيار 2016، 3 يونيو (حزيران)', 'dual'],
  ['3 مارس', undefined],
])('months such as %s are %s', (text, style) => {
  expect(monthStyleOf([text])?.style).toBe(style);
});

test.each([
  [['25/3/2016 و 1/2/2016'], 'day-first'],
  [['٢٥-٠٣-٢٠١٦'], 'day-first'],
  [['3.25.2016'], 'month-first'],
  [['25/3/2016', '3/25/2016'], undefined],
  [['1/2/2016', 'ت 25/33/2016'], undefined],
])('dates such as %j are written %s', (texts, order) => {
  expect(dateOrderOf(texts)?.order).toBe(order);
});
