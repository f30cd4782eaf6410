import { expect, test } from 'vitest';
import { absolute, archiveAddress, articleAddress, feedAddress, href, listAddress } from '../../src/archive/address.ts';

test.each([
  [articleAddress('rt-hoiu', 'flat'), '/articles/rt-hoiu/'],
  [articleAddress('rt-hoiu', 'hashed'), '/articles/dc/rt-hoiu/'],
  [listAddress({ kind: 'tag', key: 'syria' }), '/tags/syria/'],
  [listAddress({ kind: 'section', key: 'arab-world' }, '2016'), '/sections/arab-world/2016/'],
  [listAddress({ kind: 'outlet', key: 'rt' }, '2016', 3), '/outlets/rt/2016/3/'],
  [archiveAddress(), '/archive/'],
  [archiveAddress('2016', '05'), '/archive/2016/05/'],
  [feedAddress(), '/rss.xml'],
  [feedAddress({ kind: 'tag', key: 'syria' }), '/tags/syria/rss.xml'],
  [href('/tags/', '/'), '/tags/'],
  [href('/tags/', '/warraq/'), '/warraq/tags/'],
  [absolute('/rss.xml', { site: 'https://example.org', base: '/warraq/' }), 'https://example.org/warraq/rss.xml'],
])('%s', (address, expected) => {
  expect(address).toBe(expected);
});
