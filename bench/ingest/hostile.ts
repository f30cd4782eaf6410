import { gzipSync } from 'node:zlib';
import { zipOf } from './zip.ts';

/** A file made to cost as much as it can. */
export type Hostile = { name: string; file: string; bytes: () => Uint8Array };

/** So large is each of them, packed or plain (bytes). */
const SIZE = 1_000_000;

const SENTENCE = 'قال الوزير في القاهرة يوم الجمعة 27 مايو 2016 إن الحكومة المصرية ستعلن خطة جديدة للمياه في المحافظات كلها.';
const TITLE = 'الحكومة تعلن خطة جديدة للمياه في المحافظات';

/** Inputs at which one stage or another of ingest has no business to take long, each of one megabyte. */
export const hostileInputs: readonly Hostile[] = [
  // Plain text: lines and their number.
  text('one line of one letter', 'ب'),
  text('one line of words', 'كلمة أخرى '),
  text('one line of sentences', `${SENTENCE} `),
  text('one line without a space', 'مستشفى'),
  text('one-letter lines', 'ب\n'),
  text('short lines', 'كلمة أخرى هنا\n'),
  text('short lines, blank lines between', 'كلمة أخرى هنا\n\n'),
  text('short lines that differ', (number) => `سطر رقم ${number} هنا\n`),
  text('short sentences', 'قال الوزير.\n'),
  text('sentences', `${SENTENCE}\n`),
  text('sentences that differ', (number) => `${number} ${SENTENCE}\n`),
  text('blank lines', '\n'),
  text('blank lines round one word', `${'\n'.repeat(SIZE / 2)}كلمة${'\n'.repeat(SIZE / 2 - 8)}`),
  text('carriage returns', 'كلمة\r'),
  text('line separators', 'كلمة\u2028'),
  text('spaces in a line', `كلمة${' '.repeat(SIZE - 20)}كلمة`),
  text('spaces before lines', `${' '.repeat(60)}كلمة\n`),
  text('no-break spaces', 'كلمة\u00a0\u00a0'),
  text('the same title again and again', `${TITLE}\n`),
  text('numbered lines', (number) => `${number}. بند من بنود القائمة الطويلة\n`),
  text('list items', '- بند\n'),
  text('hard-wrapped prose', 'كان الناس في تلك المدينة يقولون إن الأمر ليس كما يبدو لمن\n'),
  // Dates, names, credits, addresses.
  text('weekday words', 'يوم '),
  text('dates in a line', '27 مايو 2016 '),
  text('dates in lines', '27 مايو 2016\n'),
  text('days of one year, and one of a later year', 'يوم 1 يونيو 2024.\n', 'الجمعة 27 مايو 2016 '),
  text('days that cannot be', 'الجمعة 27 مايو 1816 '),
  text('numeric dates', '1/2/2016 '),
  text('figures', '1 '),
  text('figures and slashes', '1/'),
  text('number words', 'ألف وتسعمئة و'),
  text('bylines', 'كتب أحمد محمد - القاهرة (أ ف ب)\n'),
  text('datelines', 'القاهرة - أ ف ب - '),
  text('names of countries', 'مصر سوريا العراق لبنان '),
  text('names in lines', 'مصر وسوريا والعراق\n'),
  text('credit words', 'المصدر: وكالات\n'),
  text('addresses in lines', 'https://example.org/a\n'),
  text('addresses in a line', 'https://example.org/a '),
  text('copied link lines', 'انسخ الرابطhttps://ar.rt.com/hoiu\n'),
  text('issue numbers', 'العدد 4127، ص 9\n'),
  text('dots', '.'),
  text('dashes and spaces', ' - '),
  text('colons', 'قال: '),
  text('proclitics', 'وبالولولو '),
  // What Markdown takes for markup.
  text('brackets that open', '['),
  text('brackets that open, in a sentence', `${TITLE}\n\n${SENTENCE}\n`, '[('),
  text('brackets in words', 'كلمة [كلمة](كلمة '),
  text('pictures', '![ا]('),
  text('asterisks', '*'),
  text('asterisks in words', 'ا*ا**ا '),
  text('underscores', 'ا_ا _ا_ '),
  text('backticks', '`'),
  text('growing backticks', (number) => `ا${'`'.repeat(number % 200)}`),
  text('backslashes', '\\'),
  text('quote signs', '>'),
  text('quote lines', '> ا\n'),
  text('nested quote lines', `${'> '.repeat(400)}ا\n`),
  text('headings', '# ا\n'),
  text('rules', '---\n'),
  text('tildes', '~~~\n'),
  text('pipes', '| ا | ا |\n'),
  text('angle brackets', '<'),
  text('autolinks', '<a:b> '),
  text('tags in text', '<b>ا</b> '),
  text('tags that never close', '<a href="'),
  text('comments that never close', '<!--'),
  text('ampersands', '&'),
  text('entities', '&amp;'),
  text('numeric entities', '&#1575;'),
  text('no-break entities', '&nbsp;'),
  text('entities that never end', '&#0000'),
  text('link definitions', (number) => `[ا${number}]: http://a.b\n`),
  text('footnotes', '[^1]: ا\n'),
  text('front matter', '---\nid: x\n---\n'),
  text('YAML signs', '- : "\'{}[]&*!|>%@`\n'),
  // Letters.
  text('marks on one letter', 'ب', '\u064b'),
  text('tatweel', 'ـ'),
  text('ligatures that grow', 'ﷺ'),
  text('presentation forms', '\ufefb\ufee0 '),
  text('zero-width joiners', 'ا\u200d'),
  text('direction marks', 'ا\u202b\u202c'),
  text('direction marks alone', '\u200f'),
  text('controls', 'كلمة\u0001'),
  text('damaged letters', 'كلمة \ufffd'),
  text('emoji', '👩‍👩‍👧‍👦 '),
  text('mojibake', 'Ø§Ù„ '),
  text('question marks', 'كلمة ?? '),
  text('letters in visual order', 'ةيبرعلا لا '),
  raw('windows-1256', 'a.txt', () => repeated(Uint8Array.from([0xc7, 0xe1, 0xe3, 0xe1, 0xdf, 0x20]), SIZE)),
  raw('noise', 'a.txt', () => noise(SIZE)),
  raw('bytes that are no UTF-8', 'a.txt', () => repeated(Uint8Array.from([0xd8, 0xa7, 0xd9, 0x20]), SIZE)),
  // Pages.
  page('deep nesting', '<div>'),
  page('inline nesting', '<b>'),
  page('links that never close', '<a href="/x">كلمة '),
  page('paragraphs that never close', '<p>كلمة أخرى'),
  page('many tags', '<b></b>'),
  page('many paragraphs', `<p>${SENTENCE}</p>`),
  page('many short paragraphs', '<p>كلمة</p>'),
  page('many lists', '<ul><li>كلمة</ul>'),
  page('many headings', `<h1>${TITLE}</h1>`),
  page('nested to the limit, then paragraphs', '<div>'.repeat(1900), '<p>كلمة'),
  page('nested to 95, then paragraphs', '<div class="a-share-b">'.repeat(95), `<p>${SENTENCE}</p>`),
  page('nested to 95, then short paragraphs', '<div class="x">'.repeat(95), '<p>كلمة</p>'),
  page('groups of paragraphs', `<div class="x"><p>${SENTENCE}</p></div>`),
  page('a long attribute', `<p class="${'a-share-'.repeat(110_000)}">${SENTENCE}</p>`),
  page('many attributes', `<p ${Array.from({ length: 90_000 }, (_, at) => `a${at}=1`).join(' ')}>${SENTENCE}</p>`),
  page('many meta tags', '<meta property="article:tag" content="مصر, سوريا">'),
  page('many pieces of JSON-LD', '<script type="application/ld+json">{"@type":"NewsArticle","headline":"ا"}</script>'),
  page('a long piece of JSON-LD', `<script type="application/ld+json">${'['.repeat(900_000)}</script>`),
  page('entities', '&quot;&amp;'),
  page('comments', '<!-- ا -->'),
  page('comments that never close', '<!--'),
  page('tags that never close', '<p '),
  page('tables', '<table><tr><td>كلمة'),
  page('selects', '<select><option>كلمة'),
  page('forms', '<form><label>كلمة</label></form>'),
  page('images', '<figure><img src="a.jpg"><figcaption>كلمة</figcaption></figure>'),
  page('times', '<time datetime="2016-05-27">27 مايو 2016</time>'),
  // Feeds, exports, records.
  feed('one item of one line', `<item><description>${'كلمة '.repeat(100_000)}</description></item>`),
  feed('empty items', '<item/>'),
  feed('small items', (number) => `<item><guid>${number}</guid><title>${TITLE}</title><description>${SENTENCE}</description></item>`),
  feed('items that never close', '<item><title>ا'),
  feed('deep nesting in an item', '<item>', '<b>'),
  feed('markup in an item', `<item><content:encoded><![CDATA[${'<p>كلمة</p>'.repeat(60_000)}]]></content:encoded></item>`),
  feed('escaped markup in an item', `<item><description>${'&lt;b&gt;'.repeat(100_000)}</description></item>`),
  raw('XML: entities that grow', 'a.xml', () => entityBomb()),
  raw('XML: entities used again and again', 'a.xml', () => asBytes(`<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "${'ا'.repeat(1000)}">]><rss><channel><item><description>${'&a;'.repeat(300_000)}</description></item></channel></rss>`)),
  raw('XML: a long declaration', 'a.xml', () => asBytes(`<?xml ${' '.repeat(SIZE)}?><rss></rss>`)),
  raw('WordPress: small posts', 'a.xml', () => wordpress()),
  raw('CSV: one huge row', 'a.csv', () => asBytes(`title,text\nا,"${'كلمة '.repeat(110_000)}"\n`)),
  raw('CSV: one row of many fields', 'a.csv', () => asBytes(`title,text\n${','.repeat(SIZE)}\n`)),
  raw('CSV: many names of fields', 'a.csv', () => asBytes(`${Array.from({ length: 100_000 }, (_, at) => `f${at}`).join(',')}\n${'ا,'.repeat(100_000)}\n`)),
  raw('CSV: a quote that never closes', 'a.csv', () => asBytes(`title,text\nا,"${'كلمة\n'.repeat(110_000)}`)),
  raw('CSV: quotes', 'a.csv', () => asBytes(`title,text\nا,"${'""'.repeat(SIZE / 2)}"\n`)),
  raw('CSV: small rows', 'a.csv', () => asBytes(`title,text\n${'ا,كلمة\n'.repeat(70_000)}`)),
  raw('JSON Lines: one record of one line', 'a.jsonl', () => asBytes(JSON.stringify({ title: 'ا', text: 'كلمة '.repeat(110_000) }))),
  raw('JSON Lines: small records', 'a.jsonl', () => asBytes('{"title":"ا","text":"كلمة"}\n'.repeat(30_000))),
  raw('JSON Lines: broken lines', 'a.jsonl', () => asBytes('{\n'.repeat(SIZE / 2))),
  raw('JSON Lines: deep nesting', 'a.jsonl', () => asBytes('['.repeat(SIZE))),
  // Containers.
  raw('gzip of one letter', 'a.txt.gz', () => gzipSync(repeated(asBytes('ب'), SIZE * 400))),
  raw('gzip of a page', 'a.html.gz', () => gzipSync(asBytes('<p>ا'.repeat(300_000)))),
  raw('gzip of gzip', 'a.txt.gz.gz', () => gzipSync(gzipSync(repeated(asBytes('ب'), SIZE * 100)))),
  raw('gzip that breaks off', 'a.txt.gz', () => gzipSync(noise(SIZE)).subarray(0, SIZE / 2)),
  raw('zip: a member of zeros', 'a.zip', () => zipOf([{ name: 'a.txt', bytes: new Uint8Array(SIZE * 400) }])),
  raw('zip: a member of text', 'a.zip', () => zipOf([{ name: 'a.txt', bytes: repeated(asBytes(`${SENTENCE}\n`), SIZE * 100) }])),
  raw('zip: many members of zeros', 'a.zip', () => zipOf(manyMembers(100, new Uint8Array(SIZE)))),
  raw('zip: many empty members', 'a.zip', () => zipOf(manyMembers(8000, new Uint8Array(0)))),
  raw('zip: many small members', 'a.zip', () => zipOf(manyMembers(5000, asBytes('كلمة')))),
  raw('zip in zip in zip', 'a.zip', () => [1, 2, 3, 4].reduce((inner) => zipOf([{ name: 'a.zip', bytes: inner }]), zipOf(manyMembers(100, new Uint8Array(SIZE))))),
  raw('zip: a long name', 'a.zip', () => zipOf([{ name: `${'a/'.repeat(30_000)}a.txt`, bytes: asBytes(SENTENCE) }])),
  raw('tar of zeros', 'a.tar', () => new Uint8Array(SIZE)),
];

function text(name: string, ...parts: (string | Pieces)[]): Hostile {
  return raw(name, 'a.txt', () => filled(parts));
}

function page(name: string, ...parts: string[]): Hostile {
  return raw(`page: ${name}`, 'a.html', () => filled(['<!doctype html><html><head><title>ا</title></head><body>', ...parts]));
}

function feed(name: string, ...parts: (string | Pieces)[]): Hostile {
  return raw(`feed: ${name}`, 'a.xml', () => filled(['<?xml version="1.0"?><rss version="2.0"><channel>', ...parts]));
}

function raw(name: string, file: string, bytes: () => Uint8Array): Hostile {
  return { name, file, bytes };
}

/** Pieces that differ, by number. */
type Pieces = (number: number) => string;

/** All parts but the last once, and the last one until the size is reached. */
function filled(parts: readonly (string | Pieces)[]): Uint8Array {
  const head = asBytes(parts.slice(0, -1).join(''));
  const last = parts.at(-1)!;
  const rest = Math.max(0, SIZE - head.length);
  return Buffer.concat([head, typeof last === 'string' ? repeated(asBytes(last), rest) : numbered(last, rest)]);
}

/** A piece again and again, never cut in two: at least once. */
function repeated(piece: Uint8Array, size: number): Uint8Array {
  return Buffer.alloc(Math.max(1, Math.floor(size / piece.length)) * piece.length, piece);
}

function numbered(piece: Pieces, size: number): Uint8Array {
  const pieces: Uint8Array[] = [];
  for (let [number, sum] = [1, 0]; sum < size; number += 1) {
    pieces.push(asBytes(piece(number)));
    sum += pieces.at(-1)!.length;
  }
  return Buffer.concat(pieces);
}

function asBytes(words: string): Uint8Array {
  return Buffer.from(words, 'utf8');
}

/** Bytes in no order, the same each time (xorshift). */
function noise(size: number): Uint8Array {
  let seed = 2_463_534_242;
  return Uint8Array.from({ length: size }, () => {
    seed ^= seed << 13;
    seed ^= seed >>> 17;
    seed ^= seed << 5;
    return seed & 0xff;
  });
}

function manyMembers(count: number, bytes: Uint8Array): { name: string; bytes: Uint8Array }[] {
  return Array.from({ length: count }, (_, at) => ({ name: `${at}.txt`, bytes }));
}

/** Nine levels of entities, each ten of the one before: a thousand million letters for a reader that expands them. */
function entityBomb(): Uint8Array {
  const levels = Array.from({ length: 9 }, (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`).join('');
  return asBytes(`<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY l0 "ا">${levels}]><rss><channel><item><description>&l9;</description></item></channel></rss>`);
}

function wordpress(): Uint8Array {
  const post = (number: number) => `<item><wp:post_id>${number}</wp:post_id><wp:post_type>post</wp:post_type><wp:status>publish</wp:status><content:encoded>كلمة</content:encoded></item>`;
  const posts = Array.from({ length: 5800 }, (_, at) => post(at)).join('');
  return asBytes(`<?xml version="1.0"?><rss xmlns:wp="http://wordpress.org/export/1.2/"><channel>${posts}</channel></rss>`);
}
