import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bibtex, texText } from '../../src/components/article/cite/bibtex.ts';
import { csl } from '../../src/components/article/cite/csl.ts';
import { referenceOf, type Reference } from '../../src/components/article/cite/reference.ts';
import { ris } from '../../src/components/article/cite/ris.ts';
import { citationParts } from '../../src/components/article/cite/sentence.ts';
import { referenceMetas } from '../../src/components/article/metas.ts';
import { shareLinks } from '../../src/components/article/share.ts';
import { configSchema } from '../../src/schema/config.ts';
import { entrySchema } from '../../src/schema/entry.ts';

const config = configSchema.parse({ name: 'مرصد', description: 'أرشيف', site: 'https://example.org' });
const reference: Reference = {
  id: 'wakala-1', headline: 'اتفاق {جديد} بنسبة 5%', authors: [{ name: 'سلمى الحداد', isPerson: true }, { name: 'هيئة التحرير', isPerson: false }],
  outlet: 'صحيفة المرصاد & شركاؤها', date: '2012-08', isLikely: true, issue: '4127', page: '12',
  url: 'https://example.org/articles/wakala-1/', archive: 'مرصد', language: 'ar',
};
const { date: _, ...undated } = reference;

// Any text that an entry may hold: words, signs of TeX, line breaks, foreign letters.
const text = fc.string({ unit: fc.constantFrom(...'ابت ABC{}\\$&#%_~^"\n\r\t«»،<>/-1٢'), minLength: 1, maxLength: 40 })
  .filter((value) => value.trim() !== '');
const date = fc.constantFrom('2016-05-27', '1994-05', '1994', undefined);
const anyReference = fc.record({ headline: text, outlet: text, name: text, date, isLikely: fc.boolean() }).map(
  ({ headline, outlet, name, date, isLikely }): Reference => ({
    ...undated, headline, outlet, authors: [{ name, isPerson: true }], isLikely, ...(date && { date }),
  }),
);

describe('BibTeX', () => {
  test('gives the fields of biblatex, a month without its day, and the sign of an inferred date', () => {
    expect(bibtex(reference)).toBe(String.raw`@article{wakala-1,
  title = {{اتفاق \textbraceleft{}جديد\textbraceright{} بنسبة 5\%}},
  author = {{سلمى الحداد}} and {{هيئة التحرير}},
  journaltitle = {صحيفة المرصاد \& شركاؤها},
  date = {2012-08~},
  year = {2012},
  month = {8},
  number = {4127},
  pages = {12},
  url = {https://example.org/articles/wakala-1/},
  note = {مرصد},
  langid = {arabic}
}`);
  });

  test('its braces are paired in whatever stands in them', () => {
    fc.assert(fc.property(anyReference, (any) => {
      const bare = bibtex(any).replace(/\\[\\{}$&#%_~^]/g, '');
      let depth = 0;
      for (const sign of bare) {
        depth += Number(sign === '{') - Number(sign === '}');
        expect(depth).toBeGreaterThanOrEqual(0);
      }
      expect(depth).toBe(0);
    }));
  });

  test('leaves no sign of TeX bare', () => {
    fc.assert(fc.property(text, (any) => {
      const bare = texText(any).replace(/\\text[a-z]+\{\}/g, '').replace(/\\[$&#%_]/g, '');
      expect(bare).not.toMatch(/[\\{}$&#%_~^]/);
    }));
  });
});

describe('RIS', () => {
  test('gives one tag a line, an open day left empty', () => {
    expect(ris(reference).split('\n')).toEqual([
      'TY  - NEWS', 'T1  - اتفاق {جديد} بنسبة 5%', 'AU  - سلمى الحداد', 'AU  - هيئة التحرير',
      'JF  - صحيفة المرصاد & شركاؤها', 'PB  - صحيفة المرصاد & شركاؤها', 'PY  - 2012', 'DA  - 2012/08//',
      'IS  - 4127', 'SP  - 12', 'UR  - https://example.org/articles/wakala-1/', 'DB  - مرصد', 'LA  - ar', 'ER  - ',
    ]);
  });

  test('no text begins a line of its own', () => {
    fc.assert(fc.property(anyReference, (any) => {
      const lines = ris(any).split(/[\r\n]/);
      expect(lines.every((line) => /^[A-Z][A-Z0-9] {2}- /.test(line))).toBe(true);
      expect(lines.filter((line) => line.startsWith('T1'))).toEqual([`T1  - ${any.headline.replace(/\s+/g, ' ').trim()}`]);
    }));
  });
});

describe('CSL-JSON', () => {
  test.each([
    ['2016-05-27', [2016, 5, 27]],
    ['1994-05', [1994, 5]],
    ['1994', [1994]],
  ])('gives as much of %s as is known', (date, parts) => {
    const [item] = JSON.parse(csl({ ...reference, date, isLikely: false }));
    expect(item.issued).toEqual({ 'date-parts': [parts] });
  });

  test('says that a date is inferred, and nothing of an open one', () => {
    expect(JSON.parse(csl(reference))[0].issued).toEqual({ 'date-parts': [[2012, 8]], circa: true });
    expect(JSON.parse(csl(undated))[0]).not.toHaveProperty('issued');
  });

  test('gives back every text as it was', () => {
    fc.assert(fc.property(anyReference, (any) => {
      const [item] = JSON.parse(csl(any));
      expect(item).toMatchObject({ type: 'article-newspaper', title: any.headline, 'container-title': any.outlet });
      expect(item.author).toEqual([{ literal: any.authors[0]!.name }]);
    }));
  });
});

test('a citation in words says that its date is inferred, or that there is none', () => {
  expect(citationParts(reference, config)).toEqual([
    'سلمى الحداد', 'هيئة التحرير', '«اتفاق {جديد} بنسبة 5%»', 'صحيفة المرصاد & شركاؤها', 'أغسطس/آب 2012 (مرجَّح)', 'محفوظ في أرشيف «مرصد»',
  ]);
  expect(citationParts(undated, config)).toContain('من دون تاريخ');
});

test('reference managers are told of a date without its day, and of none where it is open', () => {
  const dateOf = (of: Reference) => referenceMetas(of).find(({ name }) => name === 'citation_publication_date')?.content;
  expect(dateOf({ ...reference, date: '2016-05-27' })).toBe('2016/05/27');
  expect(dateOf(reference)).toBe('2012/08');
  expect(dateOf(undated)).toBeUndefined();
});

test('an agency stands for an outlet that is not known; the archive never does', () => {
  const entry = entrySchema.parse({ schema: 1, id: 'x-1', accession: 1, headline: 'عنوان', datePublished: null, creditText: 'وكالات' });
  const article = { ...entry, address: '/articles/x-1/', access: 'full' as const, lead: '', text: '', words: 0, sortDate: '' };
  expect(referenceOf({ article, config }).outlet).toBe('وكالات');
  const { creditText: __, ...bare } = article;
  expect(referenceOf({ article: bare, config })).not.toHaveProperty('outlet');
});

test('links to share carry any headline whole', () => {
  fc.assert(fc.property(text, (title) => {
    const [whatsapp, telegram, mail] = shareLinks(title, 'https://example.org/a/?b=c&d').map(({ to }) => new URL(to));
    expect(whatsapp!.searchParams.get('text')).toBe(`${title}\nhttps://example.org/a/?b=c&d`);
    expect(telegram!.searchParams.get('text')).toBe(title);
    expect(telegram!.searchParams.get('url')).toBe('https://example.org/a/?b=c&d');
    expect(mail!.searchParams.get('subject')).toBe(title);
  }));
});
