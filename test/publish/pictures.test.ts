import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openCatalog } from '../../src/archive/catalog.ts';
import { catalogPath, fillCatalog } from '../../src/archive/fill.ts';
import { leadPicture, picture, pictureFiles } from '../../src/archive/pictures.ts';
import { article } from '../../src/archive/questions.ts';
import { makePicture } from '../../src/publish/pictures/make.ts';
import { folderOf, placePictures, preparePictures } from '../../src/publish/pictures/pictures.ts';
import { widthsFor } from '../../src/publish/pictures/recipe.ts';
import { configSchema } from '../../src/schema/config.ts';

const config = configSchema.parse({ name: 'أرشيف', description: 'أرشيف للاختبار', site: 'https://a.example' });
const photo = (width: number, height: number) => sharp({ create: { width, height, channels: 3, background: '#3a7', noise: { type: 'gaussian', mean: 120, sigma: 20 } } });
const drawing = (inside: string) => Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="300" height="200">${inside}</svg>`);

describe('the sizes of a picture', () => {
  test.each([
    [4000, [480, 768, 1200]],
    [900, [480, 768, 900]],
    [800, [480, 800]],
    [500, [500]],
    [90, [90]],
  ])('never exceed its %i pixels, and no two are nearly one', (width, widths) => {
    expect(widthsFor(width)).toEqual(widths);
  });

  test('come as AVIF and WebP, and once as what every program reads', async () => {
    const { picture: made, files } = await makePicture(await photo(900, 90).jpeg().toBuffer());
    expect(made).toMatchObject({ width: 900, height: 90, widths: [480, 768, 900], plain: 'jpg', bytes: files.at(-1)!.bytes.length });
    const found = await Promise.all(files.map(({ bytes }) => sharp(bytes).metadata()));
    expect(found.map(({ format, width, height }) => [format, width, height])).toEqual([
      ['heif', 480, 48], ['webp', 480, 48], ['heif', 768, 77], ['webp', 768, 77], ['heif', 900, 90], ['webp', 900, 90], ['jpeg', 900, 90],
    ]);
  });

  test('are the same bytes each time', async () => {
    const source = await photo(300, 200).png().toBuffer();
    const [once, again] = [await makePicture(source), await makePicture(source)];
    expect(again).toEqual(once);
  });

  test('stand upright, and say nothing of camera, place and owner', async () => {
    const source = await photo(600, 400).withExif({ IFD0: { Copyright: 'Nobody', Model: 'Box' }, IFD3: { GPSLatitude: '33/1 30/1 0/1' } }).withMetadata({ orientation: 6 }).jpeg().toBuffer();
    expect((await sharp(source).metadata()).exif).toBeDefined();
    const { picture: made, files } = await makePicture(source);
    expect([made.width, made.height]).toEqual([400, 600]);
    for (const { bytes } of files) expect(await sharp(bytes).metadata()).not.toHaveProperty('exif');
  });

  test('of a wide-gamut picture are in sRGB, the colours that every screen takes for granted', async () => {
    const source = await sharp({ create: { width: 60, height: 60, channels: 3, background: '#00ff00' } }).withIccProfile('p3').jpeg({ quality: 100 }).toBuffer();
    const { files } = await makePicture(source);
    const { data } = await sharp(files.at(-1)!.bytes).raw().toBuffer({ resolveWithObject: true });
    expect(data[1]).toBeGreaterThan(240);
    expect((await sharp(files.at(-1)!.bytes).metadata()).icc).toBeUndefined();
  });
});

describe('a drawing (SVG)', () => {
  test('becomes pixels, as wide as the site shows them', async () => {
    const { picture: made, files } = await makePicture(drawing('<circle cx="150" cy="100" r="80"/>'));
    expect(made).toMatchObject({ width: 1200, height: 800, plain: 'png' });
    expect(files.map(({ format }) => format)).not.toContain('svg');
    expect(await shares(files.at(-1)!.bytes)).toEqual({ white: expect.closeTo(0.66, 1), black: expect.closeTo(0.33, 1) });
  });

  test('takes nothing with it that it hides: no script, no file beside it, no other site', async () => {
    const secret = join(mkdtempSync(join(tmpdir(), 'warraq-svg-')), 'secret.png');
    writeFileSync(secret, await sharp({ create: { width: 300, height: 200, channels: 3, background: '#000' } }).png().toBuffer());
    const hostile = drawing(`<script>alert(1)</script><image width="300" height="200" xlink:href="file://${secret}"/><image width="300" height="200" href="http://127.0.0.1:9/x.png"/>`);
    const { files } = await makePicture(hostile);
    expect(await shares(files.at(-1)!.bytes)).toEqual({ white: 1, black: 0 });
    for (const { bytes } of files) expect(bytes.toString('latin1')).not.toContain('alert');
  });
});

describe('the pictures of an archive', () => {
  let root: string;
  const article1 = 'content/articles/2016/x-1.md';
  const put = (path: string, bytes: string | Uint8Array) => {
    mkdirSync(join(root, path, '..'), { recursive: true });
    writeFileSync(join(root, path), bytes);
  };
  const entry = (urls: string[], more = '') => `---\nschema: 1\nid: x-1\naccession: 1\nheadline: خبر\ndatePublished: "2016-05-27"\nimage:\n${urls.map((url) => `  - url: ${url}\n    alt: صورة ${url}\n`).join('')}${more}---\n\nنص.\n`;
  const fill = () => expect(fillCatalog({ root, out: join(root, 'dist'), config }).problems).toEqual([]);
  const ask = <Answer>(question: (c: ReturnType<typeof openCatalog>) => Answer) => {
    const c = openCatalog(catalogPath(root));
    try {
      return question(c);
    } finally {
      c.close();
    }
  };

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'warraq-pictures-'));
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  test('are made once: a second build, a touched file and a copy under another name make nothing', async () => {
    const bytes = await photo(500, 300).jpeg().toBuffer();
    put('media/a.jpg', bytes);
    put(article1, entry(['media/a.jpg']));
    fill();
    expect(await preparePictures({ root })).toEqual({ warnings: [] });
    const times = () => readdirSync(folderOf(root)).map((name) => [name, statSync(join(folderOf(root), name)).mtimeMs]);
    const first = times();
    expect(first).toHaveLength(3);
    const catalogBytes = readFileSync(catalogPath(root));
    await preparePictures({ root });
    expect(readFileSync(catalogPath(root))).toEqual(catalogBytes);
    utimesSync(join(root, 'media/a.jpg'), 1, 1);
    put('public/b.jpg', bytes);
    put(article1, entry(['media/a.jpg', '/b.jpg']));
    fill();
    await preparePictures({ root });
    expect(times()).toEqual(first);
    expect(ask((c) => picture(c, '/b.jpg'))).toEqual(ask((c) => picture(c, 'media/a.jpg')));
  });

  test('that are damaged, huge, missing or elsewhere are named with a remedy, and cost the others nothing', async () => {
    const good = await photo(500, 300).jpeg().toBuffer();
    put('media/cut.jpg', good.subarray(0, good.length / 2));
    put('media/good.jpg', good);
    put('media/page.png', '<html>404</html>');
    put('media/huge.svg', '<svg xmlns="http://www.w3.org/2000/svg" width="90000" height="90000"><rect width="9" height="9"/></svg>');
    const urls = ['media/cut.jpg', 'media/gone.jpg', 'media/good.jpg', 'media/huge.svg', 'media/page.png', 'media/../archive.config.ts'];
    put('archive.config.ts', 'export default {}');
    put(article1, entry(urls));
    fill();
    const { warnings } = await preparePictures({ root });
    expect(warnings).toEqual([
      expect.stringMatching(/^media\/\.\.\/archive\.config\.ts: an article names it, and it is not there\. Put it there/),
      expect.stringMatching(/^media\/cut\.jpg: it cannot be read as a picture \(.+\)\. .+ save it again as JPEG or PNG\.$/),
      expect.stringMatching(/^media\/gone\.jpg: an article names it, and it is not there\./),
      expect.stringMatching(/^media\/huge\.svg: it has more than 100 million pixels\. Save a smaller copy/),
      expect.stringMatching(/^media\/page\.png: it cannot be read as a picture/),
    ]);
    expect(urls.filter((url) => ask((c) => picture(c, url)))).toEqual(['media/good.jpg']);
    expect((await preparePictures({ root })).warnings).toEqual(warnings);
  });

  test('stand in the site as long as an article shows them', async () => {
    put('media/a.jpg', await photo(500, 300).jpeg().toBuffer());
    put('media/b.jpg', await photo(400, 300).jpeg().toBuffer());
    put(article1, entry(['media/b.jpg', 'media/a.jpg']));
    const out = join(root, 'dist');
    const place = async () => {
      fill();
      await preparePictures({ root });
      placePictures({ root, out });
      return readdirSync(join(out, 'pictures')).map((name) => `/pictures/${name}`);
    };
    const [a, b] = [await place(), ask((c) => leadPicture(c, article(c, 'x-1')!))!];
    expect(b).toMatchObject({ alt: 'صورة media/b.jpg', picture: { width: 400, widths: [400] } });
    expect(a).toHaveLength(6);
    expect(a).toEqual(expect.arrayContaining(pictureFiles(b.picture)));
    put(article1, entry(['media/a.jpg'], 'access: excerpt\n'));
    expect(await place()).toEqual([]);
    expect(ask((c) => leadPicture(c, article(c, 'x-1')!))).toBeUndefined();
  });
});

/** How much of a picture is white, and how much black. */
async function shares(bytes: Uint8Array): Promise<{ white: number; black: number }> {
  const data = await sharp(bytes).greyscale().raw().toBuffer();
  const share = (is: (level: number) => boolean) => Number((data.filter(is).length / data.length).toFixed(2));
  return { white: share((level) => level > 240), black: share((level) => level < 15) };
}
