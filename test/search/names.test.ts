import { expect, test } from 'vitest';
import { tagSchema } from '../../src/schema/vocabulary.ts';
import { makeNames } from '../../src/search/index/names.ts';

test('finds a tag by its names in both scripts, and as chats write them', () => {
  const raqqa = tagSchema.parse({ id: 'raqqa', kind: 'place', label: { ar: 'الرقة', en: 'Raqqa' }, aliases: ['مدينة الرقة', 'Ar-Raqqah'] });
  expect(makeNames()(raqqa)).toEqual(expect.arrayContaining(['الرقة', 'Raqqa', 'مدينة الرقة', 'Ar-Raqqah', 'ra22a', 'ra22ah']));
});

test('gives each name once', () => {
  const names = makeNames()(tagSchema.parse({ id: 'nato', kind: 'org', label: { ar: 'الناتو', en: 'NATO' }, aliases: ['NATO', 'OTAN'] }));
  expect(names).toEqual(['الناتو', 'NATO', 'OTAN']);
});
