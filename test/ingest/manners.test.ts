import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { shingleScore } from '../../eval/measures.ts';
import { bodyOf, emptyHouse, root } from './reading.ts';
import { docsOf, readDoc } from './sources.ts';

const folder = join(root, 'test/fixtures/seeds/pages');
type Expected = { headline: string; body: string[]; day?: string; captions?: string[] };

/** What every manner of page must give without a profile. */
const LEAST = 0.95;

const readPage = async (html: string) => {
  const [doc] = await docsOf('seeds/a.html', new TextEncoder().encode(html));
  return readDoc(doc!, emptyHouse);
};
const withoutNames = (html: string) => html.replace(/\s(?:class|id|itemprop)=(?:"[^"]*"|'[^']*'|[^\s>]+)/g, '');
const inServerForm = (html: string) => html.replace(/<body([^>]*)>/, '<body$1><form id="aspnetForm" method="post">').replace('</body>', '</form></body>');

describe('without a profile, a whole page in the manner of', () => {
  const manners = readdirSync(folder).sort().map((name) => ({
    name,
    html: readFileSync(join(folder, name, 'input.html'), 'utf8'),
    expected: JSON.parse(readFileSync(join(folder, name, 'expected.json'), 'utf8')) as Expected,
  }));

  test.each(manners)('$name gives its title, day, captions and text', async ({ html, expected }) => {
    const reading = await readPage(html);
    const { entry, proofs } = reading;
    expect(entry.headline).toBe(expected.headline);
    if (expected.day) expect(entry.datePublished?.slice(0, 10)).toBe(expected.day);
    if (expected.captions) expect(entry.image.map(({ caption }) => caption)).toEqual(expected.captions);
    expect(bodyOf(reading)).toEqual(expect.arrayContaining(expected.body));
    expect(shingleScore(bodyOf(reading).join('\n'), expected.body.join('\n')).f1).toBeGreaterThan(LEAST);
    expect(proofs).toEqual({ tiling: true, roundtrip: true });
  });

  test.each(manners)('$name loses none of its text where its elements have no names', async ({ html, expected }) => {
    const reading = await readPage(withoutNames(html));
    expect(entryOf(reading)).toEqual({ headline: expected.headline });
    expect(bodyOf(reading)).toEqual(expect.arrayContaining(expected.body));
    expect(shingleScore(bodyOf(reading).join('\n'), expected.body.join('\n')).f1).toBeGreaterThan(0.8);
  });

  test.each(manners)('$name reads the same where its server wraps all of it in a form', async ({ html }) => {
    expect(bodyOf(await readPage(inServerForm(html)))).toEqual(bodyOf(await readPage(html)));
  });
});

function entryOf({ entry: { headline } }: Awaited<ReturnType<typeof readPage>>): { headline: string } {
  return { headline };
}

describe('a whole page', () => {
  const prose = 'أعلنت إدارة الحديقة أن أبوابها ستفتح للزوار كل يوم من الصباح حتى المساء طوال أيام الصيف.';
  const page = (body: string, title = 'صدى المدن') => `<html><head><title>${title}</title></head><body>${body}</body></html>`;

  test('whose own title is only its outlet is called by the heading nearest above the text', async () => {
    const { entry } = await readPage(page(`<h2>أقسام الموقع كلها هنا</h2><h3>الحديقة تفتح أبوابها للزوار طوال الصيف</h3><p>${prose}</p><p>${prose}</p>`));
    expect(entry.headline).toBe('الحديقة تفتح أبوابها للزوار طوال الصيف');
  });

  test('ends where the comments of its readers begin, and not at a count of them above the text', async () => {
    const body = bodyOf(await readPage(page(`<h1>الحديقة تفتح أبوابها للزوار</h1><div>3 تعليقات</div><div>${prose}</div><div>التعليقات (3)</div><div>زائر</div><div>${prose} شكرا.</div>`)));
    expect(body).toEqual([prose]);
  });

  test('keeps a sentence with a link in it, and drops «اقرأ أيضا» with its link', async () => {
    const body = bodyOf(await readPage(page(`<h1>الحديقة تفتح أبوابها للزوار</h1><p>${prose.replace('الحديقة', '<a href="/x">الحديقة</a>')}</p><p>اقرأ أيضا: <a href="/y">مواعيد القطارات في العطلة</a></p><p>${prose}</p>`)));
    expect(body).toEqual([prose, prose]);
  });
});
