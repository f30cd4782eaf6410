import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readLearned } from '../../src/content/learned.ts';
import { readOverrides } from '../../src/content/overrides.ts';
import { allowedFor } from '../../src/ingest/review/answers.ts';
import type { AskedLine, Case } from '../../src/ingest/review/case.ts';
import { lineCause, readReview, shapeOf } from '../../src/ingest/review/causes.ts';
import { changedParts } from '../../src/ingest/review/changed.ts';
import { decide, type Decision } from '../../src/ingest/review/decision.ts';
import { openQuestions } from '../../src/ingest/review/collect.ts';
import type { Group, Kind, Question } from '../../src/ingest/review/question.ts';
import { questionWords } from '../../src/ingest/review/words.ts';
import { reviewStrings } from '../../src/strings/review.ts';
import { settledEntry } from '../../src/ingest/review/settled.ts';
import { writeDecisions } from '../../src/ingest/review/write.ts';
import { emptyHouse } from './reading.ts';

const groupOf = (kind: Kind, more: Partial<Question> = {}): { group: Group; cases: Case[] } => {
  const question: Question = { kind, outlet: 'x', cause: 'c', example: 'سطر', seed: { file: 'seeds/a.txt' }, path: 'content/articles/2016/a.md', ...more };
  return { group: { key: `${kind}-1`, kind, outlet: question.outlet, cause: question.cause, count: 1, questions: [question] }, cases: [{ question, lines: [] }] };
};
const decided = (kind: Kind, answer: string, more: Partial<Question> = {}, of: Partial<Case> = {}) => {
  const { group, cases } = groupOf(kind, more);
  return decide(group, answer, cases.map((one) => ({ ...one, ...of })));
};
const seed = { file: 'seeds/a.txt' };

describe('an answer', () => {
  const readings = { 'day-first': '2016-06-05', 'month-first': '2016-05-06' };

  test.each<[Kind, string, Partial<Question>, Partial<Case>, Decision[]]>([
    ['date', '1994-05', {}, {}, [{ to: 'override', seed, say: { datePublished: '1994-05' } }]],
    ['date', 'open', {}, {}, [{ to: 'override', seed, say: { datePublished: null } }]],
    ['date', 'day-first', {}, { readings }, [{ to: 'override', seed, say: { datePublished: '2016-06-05' } }]],
    ['date', 'month-first', {}, { readings }, [{ to: 'override', seed, say: { datePublished: '2016-05-06' } }]],
    ['date', 'day-first', {}, {}, []],
    ['split', 'split', { review: 'several articles? Line 17 comes after a source line. Where another article begins there, say so' }, {}, [{ to: 'override', seed, say: { split: [17] } }]],
    ['doubted', 'accept', { review: 'date out of order: x' }, { day: '2016-05-27' }, [{ to: 'entry', path: 'content/articles/2016/a.md', settled: 'date out of order: x' }]],
    ['doubted', 'accept', {}, { day: '2016-05-27' }, [{ to: 'override', seed, say: { datePublished: '2016-05-27' } }]],
    ['headline', 'عنوان المحرر', {}, {}, [{ to: 'override', seed, say: { title: 'عنوان المحرر' } }]],
    ['headline', 'accept', { review: 'no headline was found' }, {}, [{ to: 'entry', path: 'content/articles/2016/a.md', settled: 'no headline was found' }]],
    ['damaged', 'windows-1256', {}, {}, [{ to: 'override', seed, say: { encoding: 'windows-1256' } }]],
    ['language', 'skip', {}, {}, [{ to: 'override', seed, say: { skip: 'review: language c' } }]],
    ['conflict', 'lock', { cause: 'headline' }, {}, [{ to: 'entry', path: 'content/articles/2016/a.md', lock: 'headline' }]],
    ['tag', 'syria', { example: 'القطر السوري' }, {}, [{ to: 'tag', tag: 'syria', alias: 'القطر السوري' }]],
    ['tag', 'ignore', { example: 'أخبار اليوم' }, {}, [{ to: 'ignored', word: 'أخبار اليوم' }]],
    ['learned', 'reject', { line: { text: 'سطر', zone: 'tail' } }, {}, [{ to: 'learned', outlet: 'x', line: { text: 'سطر', zone: 'tail' }, status: 'rejected' }]],
  ])('to a %s question, “%s”, says so in one place', (kind, answer, more, of, expected) => {
    expect(decided(kind, answer, more, of)).toEqual(expected);
  });
});

describe('an answer about lines', () => {
  const line = (file: string, text: string, zone?: AskedLine['zone']): AskedLine => ({ seed: { file }, text, number: 7, zone });
  const three = (text: string, zone?: AskedLine['zone']) => ['seeds/a.txt', 'seeds/b.txt', 'seeds/c.txt'].map((file) => line(file, text, zone));

  test('becomes a learned line where the line is furniture of head or tail', () => {
    expect(decided('line', 'boilerplate', {}, { lines: three('شارك', 'tail') })).toEqual([{ to: 'learned', outlet: 'x', line: { text: 'شارك', zone: 'tail' }, status: 'accepted' }]);
  });

  test('never takes a line out of other articles’ bodies', () => {
    expect(decided('line', 'boilerplate', { outlet: 'rt' }, { lines: three('شارك') }).map(({ to }) => to)).toEqual(['override', 'override', 'override']);
  });

  test('becomes a rule of a known outlet where the line is repeated, and a word on each seed otherwise', () => {
    expect(decided('line', 'heading', { outlet: 'rt' }, { lines: three('للتذكير') })).toEqual([
      { to: 'rule', outlet: 'rt', rule: { id: expect.stringMatching(/^said-[0-9a-f]{8}$/), zone: 'any', exact: 'للتذكير', role: 'heading' } },
    ]);
    expect(decided('line', 'heading', { outlet: 'rt' }, { lines: three('للتذكير').slice(1) }).map(({ to }) => to)).toEqual(['override', 'override']);
    expect(decided('line', 'heading', {}, { lines: three('للتذكير') }).map(({ to }) => to)).toEqual(['override', 'override', 'override']);
  });

  test('names a line by its words, or by its number where these are long or are figures', () => {
    const lines = ['سطر', '1245', 'كلمة '.repeat(40)].map((text) => line('seeds/a.txt', text));
    expect(decided('line', 'caption', {}, { lines })).toEqual(['سطر', '7', '7'].map((key) => ({ to: 'override', seed, say: { roles: { [key]: 'caption' } } })));
  });
});

describe('questions have one cause', () => {
  test.each([
    ['unclassified: الزيارات: 1245', 'line', 'الزيارات 0'],
    ['unclassified: الزيارات 87', 'line', 'الزيارات 0'],
    ['unclassified: 12 lines more', 'lines', 'unclassified: 0 lines more'],
    ['3 characters were damaged (U+FFFD)', 'damaged', '0 characters were damaged (U+FFFD)'],
    ['override: line 9 is not in the text', 'override', 'override: line 0 is not in the text'],
    ['date out of order: number 7 is dated 2016-05-27, but number 6 is of 2016-06-01. Check these dates', 'doubted', 'order'],
    ['something new about «this» line', 'doubt', 'something new about … line'],
  ])('%s', (review, kind, cause) => {
    expect(readReview(review)).toMatchObject({ kind, cause });
  });

  test.each([
    ['12/7', 'shape:number'], ['***', 'shape:signs'], ['Copyright RT', 'shape:latin'], ['من يقرأ؟', 'shape:asks'], ['تصوير: فلان', 'shape:label تصوير'],
    ['وقال أيضا:', 'shape:colon'], ['كلمتان فقط', 'shape:few'], ['هذه عبارة من خمس كلمات', 'shape:phrase'], ['كلمة '.repeat(13), 'shape:long'],
  ])('lines that stand alone go by their look: %s', (text, shape) => {
    expect(shapeOf(text)).toBe(shape);
  });

  test('a line of signs only is known by its signs', () => {
    expect(lineCause('***')).toBe('***');
  });
});

test('a question says what its cases have in common', () => {
  const words = reviewStrings('en');
  const asked = (kind: Kind, cause: string) => questionWords(groupOf(kind, { cause }).group, words);
  expect(asked('date', 'order in seeds/2005/05/')).toBe('The day is open. When was it published? (day and month can be read either way · seeds/2005/05/)');
  expect(asked('doubted', 'order')).toBe('The date is doubtful. Is it right? (out of the order of the outlet’s numbers)');
  expect(asked('line', 'shape:label تصوير')).toBe('A line that no rule explains. What is it? (begins with a word and a colon: «تصوير»)');
  expect(asked('line', 'شارك اصدقاءك')).toBe('A line that no rule explains. What is it?');
  expect(allowedFor(groupOf('date', { cause: 'order in seeds/2005/05/' }).group).words).toContain('day-first');
});

describe('an entry whose questions are settled', () => {
  const data = { headline: 'أول الكلام…', draft: true, review: ['no headline was found', 'unclassified: سطر'] };

  test('keeps those that are open, and is a draft no more where it waited for nothing else', () => {
    expect(settledEntry(data, [{ to: 'entry', path: '', settled: 'no headline was found' }])).toEqual({ headline: 'أول الكلام…', draft: undefined, review: ['unclassified: سطر'] });
    expect(settledEntry(data, [{ to: 'entry', path: '', settled: 'unclassified: سطر' }])).toMatchObject({ draft: true, review: ['no headline was found'] });
    expect(settledEntry({ ...data, review: ['unclassified: سطر'] }, [{ to: 'entry', path: '', settled: 'unclassified: سطر' }])).toMatchObject({ draft: true });
  });

  test('locks fields beside those that are locked', () => {
    expect(settledEntry({ editor: { lock: ['headline'] } }, [{ to: 'entry', path: '', lock: 'kicker' }])).toMatchObject({ editor: { lock: ['headline', 'kicker'] } });
  });
});

describe('decisions in files', () => {
  let root: string;
  beforeEach(() => (root = mkdtempSync(join(tmpdir(), 'warraq-answers-'))));
  afterEach(() => rmSync(root, { recursive: true }));
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  };
  const read = (file: string) => readFileSync(join(root, file), 'utf8');

  test('join what was decided before, and comments stay', () => {
    write('content/overrides/a.txt.yaml', '# رأي الأرشيف\ntitle: عنوان # من الطبعة الورقية\nroles:\n  4: caption\n');
    const say = (more: object, record?: string): Decision => ({ to: 'override', seed: { ...seed, ...(record && { record }) }, say: more });
    const decisions = [say({ datePublished: '2016-05-27' }), say({ roles: { 'سطر: آخر': 'boilerplate' } }), say({ datePublished: null }, 'k1')];
    expect(writeDecisions(root, decisions)).toEqual(['content/overrides/a.txt.yaml']);
    expect(read('content/overrides/a.txt.yaml')).toMatch(/^# رأي الأرشيف\ntitle: عنوان # من الطبعة الورقية\n/);
    const { overrides, problems } = readOverrides(root, []);
    const whole = { title: 'عنوان', datePublished: '2016-05-27', roles: { 4: 'caption', 'سطر: آخر': 'boilerplate' } };
    expect([problems, overrides.get('seeds/a.txt'), overrides.get('seeds/a.txt#k1')]).toEqual([[], whole, { ...whole, datePublished: null }]);
  });

  test('name all lines at which a file is cut', () => {
    for (const line of [17, 30, 17]) writeDecisions(root, [{ to: 'override', seed, say: { split: [line] } }]);
    expect(readOverrides(root, []).overrides.get('seeds/a.txt')).toEqual({ split: [17, 30] });
  });

  test('are read back as the dry run foresaw them', () => {
    cpSync(join(import.meta.dirname, '../../content/outlets/rt.yaml'), join(root, 'content/outlets/rt.yaml'), { recursive: true });
    write('content/outlets/learned/rt.yaml', 'of: 9\nlines:\n  # لنا فيه رأي\n  - text: شارك\n    zone: tail\n    count: 8\n    status: proposed\n');
    const decisions: Decision[] = [
      { to: 'learned', outlet: 'rt', line: { text: 'شارك!', zone: 'tail' }, status: 'accepted' },
      { to: 'learned', outlet: 'rt', line: { text: 'تابعونا', zone: 'head' }, status: 'rejected' },
    ];
    const before = readLearned(root, ['rt']).learned;
    writeDecisions(root, decisions);
    const foreseen = changedParts({ config: emptyHouse.config, outlets: [], sections: [], tags: [], learned: before }, decisions).learned;
    const statuses = (learned: typeof before) => learned.get('rt')!.lines.map(({ text, zone, status }) => [text, zone, status]);
    expect(statuses(readLearned(root, ['rt']).learned)).toEqual(statuses(foreseen as typeof before));
    expect(statuses(before)).toEqual([['شارك', 'tail', 'proposed']]);
    expect(read('content/outlets/learned/rt.yaml')).toContain('# لنا فيه رأي\n  - text: شارك\n    zone: tail\n    count: 8\n    status: accepted');
  });

  test('put a word that is no tag into the list of those, below what people wrote there', () => {
    expect(writeDecisions(root, [{ to: 'ignored', word: 'أخبار اليوم' }, { to: 'ignored', word: 'عام "آخر"' }])).toEqual(['content/ignored.yaml']);
    expect(read('content/ignored.yaml')).toBe('- "أخبار اليوم"\n- "عام \\"آخر\\""\n');
    write('content/ignored.yaml', '# لا تسأل\n- منوعات\n');
    writeDecisions(root, [{ to: 'ignored', word: 'عام' }]);
    expect(read('content/ignored.yaml')).toBe('# لا تسأل\n- منوعات\n- "عام"\n');
  });

  test('of words that are no tags are remembered, however a source spells them', () => {
    write('.warraq/report.json', JSON.stringify({ files: [{ file: 'seeds/a.txt', outcome: 'new', suggested: ['أخبار اليوم', 'سياسة'] }] }));
    const asked = () => openQuestions(root).filter(({ kind }) => kind === 'tag').map(({ questions }) => questions[0].example);
    write('content/ignored.yaml', '[]\n');
    expect(asked().toSorted()).toEqual(['أخبار اليوم', 'سياسة']);
    write('content/ignored.yaml', '- "أخبار اليوم."\n');
    expect(asked()).toEqual(['سياسة']);
  });

  test('give a tag another name in the file that it stands in', () => {
    write('content/tags/a.yaml', '- id: one\n  aliases: [x]\n');
    write('content/tags/b.yaml', '# بلدان\n- id: two\n  label: { ar: x, en: y }\n- id: three\n');
    expect(writeDecisions(root, [{ to: 'tag', tag: 'two', alias: 'اسم "آخر"' }])).toEqual(['content/tags/b.yaml']);
    expect(read('content/tags/b.yaml')).toBe('# بلدان\n- id: two\n  label: { ar: x, en: y }\n  aliases: ["اسم \\"آخر\\""]\n- id: three\n');
  });
});
