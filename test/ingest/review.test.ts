import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ingest } from '../../src/ingest/ingest.ts';
import { matchAnswers, planAnswers, type Plan } from '../../src/ingest/review/apply.ts';
import { openQuestions } from '../../src/ingest/review/collect.ts';
import type { Group, Kind } from '../../src/ingest/review/question.ts';
import { readSheet, writeCsv, writeYamlSheet, type Sheet } from '../../src/ingest/review/sheet.ts';
import { writeDecisions } from '../../src/ingest/review/write.ts';
import type { Archive } from '../../src/schema/config.ts';
import { reviewStrings } from '../../src/strings/review.ts';
import { archive as own } from './reading.ts';

const root = mkdtempSync(join(tmpdir(), 'warraq-review-'));
const archive: Archive = { ...own, root, out: join(root, 'dist') };
const write = (file: string, text: string) => {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
};
const read = (file: string) => readFileSync(join(root, file), 'utf8');

const TOWNS = ['صيدا', 'صور', 'جبيل', 'طرابلس', 'زحلة', 'بعلبك', 'النبطية', 'جزين', 'البترون', 'حلبا'];
/** An article of a paper that nobody wrote a profile for; `furniture` stands between two of its paragraphs, `end` below them. */
const article = (town: string, day: string, { furniture = '', end = 'مطبعة الساحل للخدمات' } = {}) => `افتتاح مكتبة عامة جديدة في ${town}

${day}

افتتحت بلدية ${town} صباح أمس مكتبة عامة تضم عشرة آلاف كتاب في مبنى قديم رممته بمساعدة متطوعين من أهل المدينة.
${furniture && `\n${furniture}\n`}
وقال أمين المكتبة في ${town} إن أبوابها ستفتح كل يوم من الصباح إلى المساء، وإن قاعة للأطفال ستضاف إليها في العام المقبل.

${end}
`;
const profile = `# ما نعرفه عن الصحيفة
id: sahil
label: { ar: صحيفة الساحل, en: Sahil }
match: { url: ['^https://sahil\\.example/'] }
rules:
  - { id: link, zone: any, regex: '^https://sahil\\.example/\\d+$', role: link } # عنوان الأصل
rights: للصحيفة
`;

beforeAll(async () => {
  cpSync(join(own.root, 'content/sections.yaml'), join(root, 'content/sections.yaml'));
  write('content/tags/few.yaml', '# قليل\n- { id: lebanon, kind: place, label: { ar: لبنان, en: Lebanon }, aliases: [الجمهورية اللبنانية] } # بلد\n');
  write('content/outlets/sahil.yaml', profile);
  TOWNS.forEach((town, index) => {
    const name = String(index).padStart(2, '0');
    write(`seeds/x/${name}.txt`, article(town, '5 آذار 2004'));
    write(`seeds/order/${name}.txt`, article(town, `${index + 1}/${index === 0 ? 2 : 1}/2005`, { end: 'شارك أصدقاءك الآن' }));
    write(`seeds/sahil/${name}.txt`, article(town, '7 نيسان 2006', { furniture: 'IMG-4411-plom', end: `https://sahil.example/10${name}` }));
  });
  await ingest(archive);
});
afterAll(() => rmSync(root, { recursive: true }));

const words = reviewStrings('en');
const groupOf = (kind: Kind, example: string): Group | undefined =>
  openQuestions(root).find((group) => group.kind === kind && group.questions.some((one) => one.example.includes(example)));
const snapshot = () => {
  const files = readdirSync(join(root, 'content'), { recursive: true, encoding: 'utf8' }).map((file) => join('content', file));
  return Object.fromEntries(files.filter((file) => statSync(join(root, file)).isFile()).map((file) => [file, read(file)]));
};
const entriesOf = (folder: string) => Object.entries(snapshot()).filter(([file, text]) => file.includes('/articles/') && text.includes(`file: seeds/${folder}/`)).map(([, text]) => text);
/** The sheet as an editor gives it back, with answers in its last column. */
const sheetWith = (answers: Record<string, string>): Sheet => {
  const rows = writeCsv(openQuestions(root), words).split('\r\n').map((row) => row + (answers[row.split(',')[0]!] ?? ''));
  return readSheet('answers.csv', rows.join('\r\n'));
};
const plan = (kind: Kind, example: string, said: string): Promise<Plan> => {
  const { answers, problems: unread } = sheetWith({ [groupOf(kind, example)!.key]: said });
  const { settled, problems } = matchAnswers(archive, answers);
  expect([...unread, ...problems]).toEqual([]);
  return planAnswers(archive, settled);
};
const apply = async (...asked: Parameters<typeof plan>): Promise<string[]> => {
  const { rows } = await plan(...asked);
  const written = writeDecisions(root, rows.flatMap(({ decisions }) => decisions));
  await ingest(archive);
  return written;
};

describe('the questions of an archive', () => {
  test('are grouped by cause: kind, outlet, and what the cases have in common', () => {
    expect(openQuestions(root).map(({ kind, outlet, cause, count }) => [kind, outlet, cause, count]).sort()).toEqual([
      ['date', 'x', 'order in seeds/order/', 10],
      ['line', 'sahil', 'img 0 plom', 10],
      ['line', 'x', 'مطبعه الساحل للخدمات', 10],
      ['line', 'x', 'شارك اصدقاءك الان', 10],
    ].sort());
  });

  test('come back from a sheet as they were answered, from CSV and from YAML', () => {
    const [one, other] = openQuestions(root);
    const answers = { [one!.key]: 'skip', [other!.key]: '2016-05' };
    expect(sheetWith(answers).answers.map(({ key, answer }) => [key, answer])).toEqual(Object.entries(answers));
    const yaml = writeYamlSheet(openQuestions(root), words);
    const filled = yaml.split('- key: ').map((part) => part.replace('answer: null', `answer: ${answers[part.split('\n')[0]!] ?? 'null'}`)).join('- key: ');
    expect(readSheet('answers.yaml', filled).answers.map(({ key, answer }) => [key, answer])).toEqual(Object.entries(answers));
    expect(readSheet('answers.yaml', yaml)).toEqual({ answers: [], problems: [] });
  });

  test('never start a formula in a spreadsheet', () => {
    const question = { kind: 'line' as const, outlet: 'x', cause: 'c', example: '=HYPERLINK("http://x")' };
    expect(writeCsv([{ ...question, key: 'line-1', count: 1, questions: [question] }], words)).toContain(`"'=HYPERLINK(""http://x"")"`);
  });
});

describe('answers that do not fit', () => {
  const complaints = (answers: Record<string, string>) => matchAnswers(archive, sheetWith(answers).answers);

  test('are refused with row, column and remedy, and nothing is settled', () => {
    const [date, line] = [groupOf('date', '1/2/2005')!, groupOf('line', 'مطبعة')!];
    const { settled, problems } = complaints({ [date.key]: '27/5/2016', [line.key]: 'boilerplat' });
    expect(settled).toEqual([]);
    expect(problems).toEqual([
      expect.stringMatching(/^answers\.csv:\d+, column answer: "27\/5\/2016" is no answer to this question\. Write "day-first", "month-first", "open", "skip", a date such as "2016-05-27"\.$/),
      expect.stringMatching(/^answers\.csv:\d+, column answer: "boilerplat" is no answer to this question\. Write "boilerplate"\.$/),
    ]);
  });

  test('of a question that is not open, or answered twice, are refused', () => {
    const { key } = groupOf('date', '1/2/2005')!;
    const rows = [{ key: 'line-0', answer: 'skip', at: 'a.csv:2' }, { key, answer: 'open', at: 'a.csv:3' }, { key, answer: 'skip', at: 'a.csv:4' }];
    expect(matchAnswers(archive, rows).problems).toEqual([
      'a.csv:2, column key: "line-0" is no open question. Export the sheet again with "warraq review --csv".',
      `a.csv:4, column key: "${key}" is answered twice. Keep one of the rows.`,
    ]);
  });

  test.each([
    ['kind,answer\nx,y\n', 'a.csv:1: the column "key" is missing. Export the sheet again with "warraq review --csv".'],
    ['key,answer\n"x,y\n', /^a\.csv: this is no CSV \(.*\)\. Save the sheet as "CSV UTF-8"\.$/],
  ])('stand in a sheet that is none: %j', (text, message) => {
    expect(readSheet('a.csv', text).problems).toEqual([typeof message === 'string' ? message : expect.stringMatching(message)]);
  });
});

describe('an answer', () => {
  test('writes nothing in a dry run, and tells what it would change', async () => {
    const before = snapshot();
    const { effect, of } = await plan('line', 'مطبعة', 'boilerplate');
    expect(effect).toMatchObject({ seeds: 20, changed: 10, removed: 180, moved: 0, skipped: 0, dated: 0 });
    expect(of).toBe(20);
    expect(effect.examples[0]).toEqual({ seed: 'seeds/x/00.txt', text: 'مطبعة الساحل للخدمات', before: 'unclassified', after: 'boilerplate', gone: true });
    expect(snapshot()).toEqual(before);
  });

  test('“boilerplate” takes a repeated line out of all articles of its outlet', async () => {
    expect(entriesOf('x').filter((text) => /\n\nمطبعة الساحل/.test(text))).toHaveLength(10);
    expect(await apply('line', 'مطبعة', 'boilerplate')).toEqual(['content/outlets/learned/x.yaml']);
    expect(entriesOf('x').filter((text) => /\n\nمطبعة الساحل/.test(text))).toHaveLength(0);
    expect(groupOf('line', 'مطبعة')).toBeUndefined();
    expect(read('content/outlets/learned/x.yaml')).toMatch(/text: مطبعة الساحل للخدمات\n.*\n.*\n.*\n\s+status: accepted/);
  });

  test('“caption” makes a rule of a known outlet, and leaves its file otherwise as it was', async () => {
    expect(await apply('line', 'IMG-', 'caption')).toEqual(['content/outlets/sahil.yaml']);
    expect(read('content/outlets/sahil.yaml')).toMatch(/^# ما نعرفه عن الصحيفة\n[^]*# عنوان الأصل\n {2}- \{ id: said-[0-9a-f]{8}, zone: any, exact: "IMG-4411-plom", role: caption \}\nrights: للصحيفة\n$/);
    expect(entriesOf('sahil').every((text) => text.includes('- caption: IMG-4411-plom'))).toBe(true);
  });

  test('“day-first” dates each article of its group', async () => {
    expect((await plan('date', '1/2/2005', 'day-first')).effect).toMatchObject({ seeds: 10, changed: 10, dated: 10 });
    expect(await apply('date', '1/2/2005', 'day-first')).toHaveLength(10);
    expect(read('content/overrides/order/03.txt.yaml')).toBe('datePublished: 2005-01-04\n');
    expect(entriesOf('order').map((text) => /datePublished: "(.*)"/.exec(text)?.[1]).sort()).toEqual(
      ['2005-02-01', ...Array.from({ length: 9 }, (_, index) => `2005-01-${String(index + 2).padStart(2, '0')}`)].sort(),
    );
    expect(groupOf('date', '1/2/2005')).toBeUndefined();
  });

  test('“accept” settles the question for good, and the line stays', async () => {
    await apply('line', 'شارك', 'accept');
    expect(groupOf('line', 'شارك')).toBeUndefined();
    expect(entriesOf('order').every((text) => /\n\nشارك أصدقاءك الآن/.test(text) && !/^review:/m.test(text))).toBe(true);
    await ingest({ ...archive, config: { ...archive.config, window: ['1991-01-01', '2026-12-31'] } });
    expect(groupOf('line', 'شارك')).toBeUndefined();
  });

  test('is brought into the entries by one run; a second one changes nothing', async () => {
    await ingest(archive);
    const before = snapshot();
    await ingest(archive);
    expect(snapshot()).toEqual(before);
  });
});
