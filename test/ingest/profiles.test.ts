import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fixtureFaults } from '../../src/ingest/fixtures.ts';
import { loadHouse } from '../../src/ingest/house.ts';
import { ingest } from '../../src/ingest/ingest.ts';
import { readSeed } from '../../src/ingest/read.ts';
import { termsOf } from '../../src/ingest/terms.ts';
import { unusedRules } from '../../src/ingest/unused.ts';
import type { Archive } from '../../src/schema/config.ts';
import { archive as own, house, houseOf, readText, root as program } from './reading.ts';

describe('the profiles that come with Warraq', () => {
  const used = new Set<string>();
  const faults = fixtureFaults(house, program, ({ spans }) => spans.forEach(({ rule }) => used.add(rule)));

  test('are a dozen or more, find all that their fixtures expect, and show each rule in a fixture', () => {
    expect(house.profiles.length).toBeGreaterThanOrEqual(12);
    expect(faults).toEqual([]);
    expect(unusedRules(house, used, program)).toEqual([]);
  });

  test.each([
    ['https://www.aljazeera.net/news/2024/10/8/some-name', 'aljazeera', undefined, '2024-10-08'],
    ['https://www.alarabiya.net/ar/sport/2018/06/24/name.html', 'alarabiya', undefined, '2018-06-24'],
    ['https://www.skynewsarabia.com/middle-east/1192118-name', 'sky-news-arabia', '1192118', undefined],
    ['https://arabic.cnn.com/middle-east/article/2024/10/13/name', 'cnn-arabic', undefined, '2024-10-13'],
    ['https://www.france24.com/ar/20180426-name', 'france24-arabic', undefined, '2018-04-26'],
    ['https://www.france24.com/ar/%D8%A7%D9%84%D8%B4%D8%B1%D9%82-%D8%A7%D9%84%D8%A3%D9%88%D8%B3%D8%B7/20240718-name', 'france24-arabic', undefined, '2024-07-18'],
    ['http://aawsat.com/home/article/426236/name', 'aawsat', '426236', undefined],
    ['http://www.okaz.com.sa/new/Issues/20150811/Con20150811788919.htm', 'okaz', '788919', '2015-08-11'],
    ['http://www.alriyadh.com/1065924', 'alriyadh', '1065924', undefined],
    ['http://www.alriyadh.com/2010/05/27/article529412.html', 'alriyadh', undefined, '2010-05-27'],
    ['https://www.youm7.com/story/2020/8/24/name/4943459', 'youm7', '4943459', '2020-08-24'],
    ['https://www.almasryalyoum.com/news/details/2061234', 'almasryalyoum', '2061234', undefined],
    ['https://ar.rt.com/hoiu', 'rt', 'hoiu', undefined],
    ['http://www.bbc.co.uk/arabic/science-and-tech-44386524', 'bbc-arabic', '44386524', undefined],
    ['https://www.bbc.com/arabic/articles/c2vw04n691yo', 'bbc-arabic', undefined, undefined],
    ['https://ar.wikinews.org/wiki/name', 'wikinews-ar', undefined, undefined],
    ['http://www.spa.gov.sa/details.php?id=1386985', 'spa', '1386985', undefined],
    ['https://www.wafa.ps/Pages/Details/12345', 'wafa', '12345', undefined],
    ['https://www.hespress.com/name-1234567.html', 'hespress', '1234567', undefined],
    ['https://example.com/www.youm7.com/story/2020/8/24/name/4943459', undefined, undefined, undefined],
  ])('know %s', (address, outlet, number, day) => {
    const { entry } = readText(`جسر جديد على النهر\n${address}\n\nافتتحت البلدية جسرا جديدا على النهر، وقال مهندسون إنه يحمل ضعف ما كان يحمله الجسر القديم.`);
    expect([entry.publisher, entry.datePublished ?? undefined]).toEqual([outlet, day]);
    if (number) expect(entry.id).toBe(`${outlet}-${number}`);
    else expect(entry.id).toMatch(/^[a-z0-9-]+-[0-9a-f]{12}$/);
  });
});

describe('the day in the address of a source', () => {
  const article = 'جسر جديد على النهر\n\nافتتحت البلدية جسرا جديدا على النهر، وقال مهندسون إنه يحمل ضعف ما كان يحمله الجسر القديم.';
  const read = (url: string, text = article) => readSeed({ text, encoding: 'utf-8', damaged: 0, file: 'seeds/a.jsonl', sha256: '', meta: { url } }, house).entry;

  test('dates an article, also of an outlet that nobody knows', () => {
    const { datePublished, dateProvenance } = read('https://paper.example/sport/2015/08/03/article_978650.html');
    expect([datePublished, dateProvenance?.basis]).toEqual(['2015-08-03', 'metadata']);
  });

  test.each(['https://paper.example/2015/13/03/one', 'https://paper.example/go?to=/2015/08/03/', 'https://paper.example/12015/08/03/one'])('is none in %s', (url) => {
    expect(read(url).datePublished).toBeNull();
  });

  test('is none where the address only stands in the text of an unknown outlet: it may be a link', () => {
    expect(readText(`${article}\n\nhttps://paper.example/2015/08/03/one`).entry.datePublished).toBeNull();
  });

  test('leaves the hour that the text gives for the same day', () => {
    const text = article.replace('\n', '\nالاثنين 3 أغسطس 2015 - 14:30 بتوقيت غرينتش\n');
    expect(read('https://paper.example/2015/08/03/one', text).datePublished).toBe('2015-08-03T14:30:00+00:00');
  });
});

describe('a text that only names an outlet', () => {
  test.each([
    'وقال المدرب في تصريحات لـ"اليوم السابع" إن الفريق جاهز، ونقلت صحف منها اليوم السابع أن الملعب ممتلئ منذ الصباح.',
    'تنطلق المباراة في التاسعة مساء بتوقيت مكة المكرمة، وتنقلها قناة الجزيرة الرياضية إلى كل بيت في العالم العربي.',
    'وقال الوزير لـ«الشرق الأوسط» إن الجسر سيفتح غدا، وكان قد قال لـ«المصري اليوم» إن العمل فيه يسير على ما يرام.',
    'ونقلت قناة العربية عن شهود أن القطار تأخر ساعة، وقالت سكاي نيوز عربية إن السبب عطل في الإشارات الضوئية.',
  ])('is not taken for its own: %s', (paragraph) => {
    const { entry } = readText(`جسر جديد على النهر\n\nافتتحت البلدية جسرا جديدا على النهر بعد عامين من العمل فيه ليلا ونهارا كما وعدت.\n\n${paragraph}\n`);
    expect(entry.publisher).toBeUndefined();
  });
});

describe('the agencies that an outlet credits', () => {
  const agencies = { afp: { rights: 'لفرانس برس', access: 'excerpt' as const }, رويترز: { access: 'metadata' as const }, 'وكالة الجبل': { rights: 'للجبل' } };

  test.each([
    ['أ ف ب', { access: 'excerpt', copyrightNotice: 'لفرانس برس' }],
    ['فرانس 24 / أ.ف.ب', { access: 'excerpt', copyrightNotice: 'لفرانس برس' }],
    ['وكالة فرانس برس ورويترز', { access: 'excerpt', copyrightNotice: 'لفرانس برس' }],
    ['فرانس برس، رويترز', { access: 'metadata', copyrightNotice: 'لفرانس برس' }],
    ['وكالة الجبل', { copyrightNotice: 'للجبل' }],
    ['وكالات', {}],
    [undefined, {}],
  ])('bring their own terms where %s stands in the credit', (credit, terms) => {
    expect(termsOf({ agencies }, credit)).toEqual(terms);
  });

  test('set the terms of an entry', () => {
    const paper = houseOf({ outlets: [{ id: 'paper', match: { url: ['^https://paper\\.example/'], text: [] }, agencies }] });
    const { entry } = readText('جسر جديد على النهر\nhttps://paper.example/1\n\nافتتحت البلدية جسرا جديدا على النهر، وقال مهندسون إنه يحمل ضعف ما كان يحمله القديم.\n\nالمصدر: فرانس برس', paper);
    expect(entry).toMatchObject({ publisher: 'paper', access: 'excerpt', copyrightNotice: 'لفرانس برس' });
  });
});

describe('a faulty profile', () => {
  let archive: Archive;
  beforeEach(() => {
    const root = mkdtempSync(join(tmpdir(), 'warraq-profile-'));
    archive = { ...own, root, out: join(root, 'dist') };
    mkdirSync(join(root, 'content/outlets'), { recursive: true });
    cpSync(join(program, 'content/sections.yaml'), join(root, 'content/sections.yaml'));
    cpSync(join(program, 'seeds'), join(root, 'seeds'), { recursive: true });
  });
  afterEach(() => rmSync(archive.root, { recursive: true }));
  const write = (yaml: string) => writeFileSync(join(archive.root, 'content/outlets/paper.yaml'), `id: paper\nlabel: { ar: صحيفة, en: Paper }\nmatch: { url: ['^https://paper\\.example/'] }\n${yaml}`);
  const article = '    text: |\n      مكتبة الحي تفتح أبوابها\n      https://paper.example/1\n\n      فتحت مكتبة الحي أبوابها من جديد، وقال أمينها إن الأطفال كانوا أول من دخلها في الصباح.\n';
  const faults = () => fixtureFaults(loadHouse(archive).house, archive.root);

  test('names file and line, fixture, role, what was expected and what was found', () => {
    write(`fixtures:\n  -\n${article}    expect:\n      headline: مكتبة المدينة تفتح أبوابها\n      print: { page: '7' }\n      roles:\n        link: https://paper.example/1\n        boilerplate: [شارك]\n`);
    expect(faults()).toEqual([
      'content/outlets/paper.yaml:12: fixture 1 expects headline "مكتبة المدينة تفتح أبوابها" and finds "مكتبة الحي تفتح أبوابها". Correct the rules, or the fixture.',
      'content/outlets/paper.yaml:13: fixture 1 expects print page "7" and finds nothing. Correct the rules, or the fixture.',
      'content/outlets/paper.yaml:16: fixture 1 expects roles boilerplate "شارك" and finds nothing. Correct the rules, or the fixture.',
    ]);
  });

  test('is told when its own fixture is not taken for its own', () => {
    write(`fixtures:\n  -\n${article.replace('paper.example', 'other.example')}    expect: { headline: مكتبة الحي تفتح أبوابها }\n`);
    expect(faults()).toEqual([expect.stringMatching(/^content\/outlets\/paper\.yaml:6: fixture 1 is not recognised\. Give it an address/)]);
  });

  test('does not load: the run stops before it writes, since without its profile an outlet’s articles would get other ids', async () => {
    write(`fixtures:\n  -\n${article}    expect: { headline: مكتبة المدينة تفتح أبوابها }\n`);
    const { problems, files } = await ingest(archive);
    expect(problems).toEqual([expect.stringMatching(/^content\/outlets\/paper\.yaml:11: fixture 1 expects headline/)]);
    expect(files).toEqual([]);
    expect(existsSync(join(archive.root, 'content/articles'))).toBe(false);
  });

  test.each([
    ['rules:\n  - { id: a, regex: "(", role: boilerplate }\n', '5: rules.regex "(" is no pattern: Unterminated group. Put "\\" before each sign that stands for itself.'],
    ['rules:\n  - { id: a, regex: "^(?:[a-z]+ ?)+$", role: share }\n', /^5: rules\.regex .* repeats "\(\?:\[a-z\]\+ \?\)", in which something is repeated already/],
    ['rules:\n  - { id: a, exact: شارك, role: boilerplat }\n', /^5: rules\.role "boilerplat" is not known\. Write "title", /],
    ['sequence: { pattern: "/\\\\d{4}$" }\n', /^4: sequence\.pattern .* names no part of the address as its number/],
    ['dateInUrl: "/\\\\d{4}/"\n', /^4: dateInUrl .* needs the parts/],
    ['agencies:\n  afp: {}\n', /^5: agencies\.afp .* says nothing\. Add "rights" or "access"/],
    ['split: { newArticleOn: [titel] }\n', /^4: split\.newArticleOn "titel" is not known/],
    ['fixtures:\n  - text: نص\n    expect: { headlin: نص }\n', '6: key "headlin" is not known. Write "headline".'],
    ['timeZone: Cairo\n', '4: timeZone "Cairo" is not a time zone. Write a name such as "Asia/Riyadh".'],
  ])('says what is wrong with %j', (yaml, message) => {
    write(yaml);
    const { problems } = loadHouse(archive);
    expect(problems.map((problem) => problem.replace('content/outlets/paper.yaml:', ''))).toEqual([typeof message === 'string' ? message : expect.stringMatching(message)]);
  });

  test('is warned of a rule that no fixture and no seed needs', () => {
    write('rules:\n  - { id: share, exact: شارك, role: share }\n  - { id: shair, exact: شارگ, role: share }\n');
    expect(unusedRules(loadHouse(archive).house, new Set(['paper/share']), archive.root)).toEqual([
      'content/outlets/paper.yaml:6: rule "shair" fits no line of a fixture or a seed. Correct it, show in a fixture what it is for, or remove it.',
    ]);
  });
});
