import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { inMedia, listMedia, mediaOf, missingMedia } from '../../src/ingest/media.ts';
import { emptyHouse } from './reading.ts';
import { docsOf, readDoc } from './sources.ts';

const media = mediaOf(['media/2016/05/bus.jpg', 'media/other/bus.jpg', 'media/Harbour.PNG', 'media/صورة المرفأ.jpg', 'media/map.png', 'media/map-80x60.png']);
const prose = 'افتتحت البلدية صباح الخميس خط الحافلات الجديد بين المرفأ والمحطة القديمة بعد عامين من العمل.';
const read = async (file: string, text: string) => {
  const [doc] = await docsOf(file, new TextEncoder().encode(text));
  return readDoc(doc!, { ...emptyHouse, media });
};

describe('a picture that a source names is found in media/', () => {
  test.each([
    ['by the path of its address', 'https://a.example/up/2016/05/bus.jpg', 'media/2016/05/bus.jpg'],
    ['by its name, in whatever case', '/img/HARBOUR.png?w=300', 'media/Harbour.PNG'],
    ['by its name in Arabic, also where it is escaped', 'https://a.example/%D8%B5%D9%88%D8%B1%D8%A9%20%D8%A7%D9%84%D9%85%D8%B1%D9%81%D8%A3.jpg', 'media/صورة المرفأ.jpg'],
    ['where the page shows a smaller copy', 'https://a.example/harbour-300x200.png', 'media/Harbour.PNG'],
    ['as that copy, where it is there', '/up/map-80x60.png', 'media/map-80x60.png'],
    ['by the first path, where two have its name', 'bus.jpg', 'media/2016/05/bus.jpg'],
    ['or is missing', 'https://a.example/train.jpg', undefined],
  ])('%s', (_, address, path) => {
    expect(inMedia(address, media)).toBe(path);
    expect(missingMedia([{ address }], media)).toEqual(path ? [] : [address]);
  });
});

test('media/ is listed with its folders, and without hidden files; an archive may have none', () => {
  const root = mkdtempSync(join(tmpdir(), 'warraq-media-'));
  expect(listMedia(root).paths.size).toBe(0);
  mkdirSync(join(root, 'media/a'), { recursive: true });
  for (const name of ['a/Bus.jpg', '.DS_Store']) writeFileSync(join(root, 'media', name), '');
  expect([...listMedia(root).paths]).toEqual([['a/bus.jpg', 'media/a/Bus.jpg']]);
});

describe('an entry has its pictures of media/', () => {
  test('from a page: each with the caption below it, those of menus and logos left out', async () => {
    const page = `<html><head><title>حافلات جديدة في المرفأ القديم</title></head><body><nav><img src="/nav/bus.jpg"></nav><img src="/logo.png">
      <article><h1>حافلات جديدة في المرفأ القديم</h1><p>${prose}</p><img src="/img/train.jpg"><p>${prose}</p>
      <figure><img data-src="/img/harbour.png" src="data:image/gif;base64,R0"><figcaption>مرفأ المدينة</figcaption></figure><p>${prose}</p><img src="/2016/05/bus.jpg" alt=" حافلة 
 زرقاء "></article></body></html>`;
    const { entry, missingMedia: missing, proofs } = await read('seeds/a.html', page);
    expect(entry.image).toEqual([{ caption: 'مرفأ المدينة', url: 'media/Harbour.PNG' }, { url: 'media/2016/05/bus.jpg', alt: 'حافلة زرقاء' }]);
    expect(missing).toEqual(['/img/train.jpg']);
    expect(proofs).toEqual({ tiling: true, roundtrip: true });
  });

  test.each([
    ['a feed', 'seeds/f.rss', `<rss xmlns:media="m"><channel><item><title>حافلات</title><description>${prose}</description><enclosure url="http://a.example/bus.jpg" type="image/jpeg"/><enclosure url="http://a.example/talk.mp3" type="audio/mpeg"/></item></channel></rss>`],
    ['a WordPress export', 'seeds/w.xml', `<?xml version="1.0"?><rss xmlns:wp="http://wordpress.org/export/1.2/"><channel><item><wp:post_id>3</wp:post_id><wp:post_type>attachment</wp:post_type><wp:attachment_url>http://a.example/bus.jpg</wp:attachment_url></item><item><title>حافلات</title><wp:post_id>4</wp:post_id><wp:post_type>post</wp:post_type><wp:status>publish</wp:status><content:encoded>${prose}</content:encoded><wp:postmeta><wp:meta_key>_thumbnail_id</wp:meta_key><wp:meta_value>3</wp:meta_value></wp:postmeta></item></channel></rss>`],
    ['a WordPress export with the attachment behind the post', 'seeds/v.xml', `<?xml version="1.0"?><rss xmlns:wp="http://wordpress.org/export/1.2/"><channel><item><title>حافلات</title><wp:post_id>4</wp:post_id><wp:post_type>post</wp:post_type><wp:status>publish</wp:status><content:encoded>${prose}</content:encoded><wp:postmeta><wp:meta_key>_thumbnail_id</wp:meta_key><wp:meta_value>3</wp:meta_value></wp:postmeta></item><item><wp:post_id>3</wp:post_id><wp:post_type>attachment</wp:post_type><wp:attachment_url>http://a.example/bus.jpg</wp:attachment_url></item></channel></rss>`],
    ['JSON Lines', 'seeds/a.jsonl', JSON.stringify({ title: 'حافلات', text: prose, image: 'bus.jpg' })],
  ])('from %s', async (_, file, text) => {
    const { entry, proofs } = await read(file, text);
    expect(entry.image).toEqual([{ url: 'media/2016/05/bus.jpg' }]);
    expect(proofs).toEqual({ tiling: true, roundtrip: true });
  });
});
