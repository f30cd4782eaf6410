import { describe, expect, test } from 'vitest';
import { bodyOf, emptyHouse } from './reading.ts';
import { docsOf, fixture, readDoc } from './sources.ts';

const encode = (text: string) => new TextEncoder().encode(text);
const html = new TextDecoder().decode(fixture('page.html'));
const read = async (page: string | Uint8Array, file = 'seeds/a.html') => {
  const [doc] = await docsOf(file, typeof page === 'string' ? encode(page) : page);
  return readDoc(doc!, emptyHouse);
};

describe('a saved page', async () => {
  const { entry, body, spans, text, proofs, suggested } = await read(html);

  test('gives title, day, author, caption and address by what it says of itself', () => {
    expect(entry).toMatchObject({
      headline: 'عودة الطيور المهاجرة إلى بحيرة النخيل',
      datePublished: '2017-11-05T09:20:00+03:00',
      dateProvenance: { basis: 'metadata', confidence: 'certain' },
      author: [{ name: 'رامي الحداد' }],
      url: 'https://addifaf.example/nature/409',
      image: [{ caption: 'سرب من اللقالق فوق البحيرة' }],
    });
    expect(suggested).toEqual(['بيئة', 'طيور', 'بحيرات']);
  });

  test('gives its paragraphs, heading and quote, and nothing of what is around them', () => {
    expect(body.map(({ type }) => type)).toEqual(['paragraph', 'paragraph', 'heading', 'paragraph', 'quote']);
    expect(body[1]!.text).toContain('وإن منسوب الماء ارتفع');
  });

  test('accounts for its whole text, in order, with the rule that took each line of chrome away', () => {
    expect(proofs).toEqual({ tiling: true, roundtrip: true });
    const ruleOf = (line: string) => spans.find(({ start, end }) => text.slice(start, end).includes(line))?.rule;
    expect(ruleOf('الرئيسية')).toBe('html/nav');
    expect(ruleOf('جميع الحقوق')).toBe('html/footer');
    expect(ruleOf('سوق السمك')).toBe('html/aside');
    expect(ruleOf('شارك على')).toBe('html/named-chrome');
    expect(ruleOf('اقرأ أيضا')).toMatch(/html\/links|generic\//);
    expect(ruleOf('20 مايو 2026')).toMatch(/^html\//);
    expect(text.startsWith('عودة الطيور المهاجرة إلى بحيرة النخيل | صحيفة الضفاف\n')).toBe(true);
    expect(text).not.toMatch(/لا يظهر|color/);
  });

  test('without metadata is dated by the line below its title, not by the date at its top', async () => {
    const plain = await read(html.replace(/<script type[^]*?<\/script>/, ''));
    expect(plain.entry).toMatchObject({ datePublished: '2017-11-05', dateProvenance: { basis: 'head-line' } });
    expect(plain.entry.headline).toBe(entry.headline);
  });

  test('without a first-rank heading takes its title without the name of the outlet', async () => {
    const bare = await read(html.replace(/<h1>.*<\/h1>/, '').replace(/<script type[^]*?<\/script>/, ''));
    expect(bare.entry.headline).toBe('عودة الطيور المهاجرة إلى بحيرة النخيل');
    expect(bare.proofs).toEqual({ tiling: true, roundtrip: true });
  });

  test('in a code page is read by what it declares', async () => {
    const table = new TextDecoder('windows-1256').decode(Uint8Array.from({ length: 256 }, (_, byte) => byte));
    const page = html.replace('utf-8', 'windows-1256');
    const other = await read(Uint8Array.from([...page].map((letter) => table.indexOf(letter))));
    expect(bodyOf(other)).toEqual(body.map((block) => block.text));
    expect(other.entry.ingest?.encoding).toBe('windows-1256');
  });

  test('keeps its paragraphs where a link was never closed', async () => {
    const open = await read(html.replace('<h1>', '<a href="#top"><h1>'));
    expect(bodyOf(open)).toContain(body[0]!.text);
  });

  test('under another name is known by its tags', async () => {
    expect(bodyOf(await read(html, 'seeds/a.txt'))).toEqual(body.map((block) => block.text));
    const fragment = await read('<p>عنوان الخبر القصير هنا</p><p>نص الخبر الأول في هذه الصفحة، وهو طويل بما يكفي ليكون فقرة كاملة.</p><br><p>تتمة.</p>', 'seeds/a.txt');
    expect(bodyOf(fragment).join(' ')).not.toContain('<');
  });

  test('without text is no article', async () => {
    const [doc] = await docsOf('seeds/a.html', encode('<html><body><div id="app"></div><script>go()</script></body></html>'));
    expect(doc!.content).toMatchObject({ refused: 'empty' });
  });

  test.each([
    ['deep nesting', '<div>'.repeat(200_000)],
    ['tags that nobody opened', '<b>'.repeat(100_000) + '</i>'.repeat(150_000)],
    ['links that nobody closed', '<a href="x">كلمة '.repeat(60_000)],
    ['lists in lists', '<ul><li>بند '.repeat(40_000)],
    ['a heap of short lines', '<div><ul><li>بند</li></ul></div>'.repeat(25_000)],
  ])('of %s is read to its end', async (_, page) => {
    const docs = await docsOf('seeds/a.html', encode(`<html><body>${page}`));
    expect(docs).toHaveLength(1);
  });
});
