import { expect, test } from 'vitest';
import { tagSchema } from '../../src/schema/vocabulary.ts';
import { inArabic, readNames } from '../../src/search/engine/latin.ts';
import { arabicNames, namesText } from '../../src/search/index/names.ts';

const [raqqa, nato, tripoli] = [
  { id: 'raqqa', kind: 'place', label: { ar: 'الرقة', en: 'Raqqa' }, aliases: ['مدينة الرقة', 'Ar-Raqqah'] },
  { id: 'nato', kind: 'org', label: { ar: 'حلف شمال الأطلسي', en: 'NATO' }, aliases: ['الناتو', 'OTAN', 'North Atlantic Treaty Organization'] },
  { id: 'tripoli', kind: 'place', label: { ar: 'طرابلس', en: 'Tripoli' } },
].map((tag) => tagSchema.parse(tag)) as [Tag, Tag, Tag];
type Tag = ReturnType<typeof tagSchema.parse>;

const names = readNames(namesText([raqqa, nato, tripoli]));
/** Asks for a query in Arabic, of an index that holds some words. */
const ask = (text: string, ...held: string[]) =>
  inArabic(text, { names: () => Promise.resolve(names), attest: (term) => Promise.resolve(held.includes(term.replace(/ـ.*$/, '')) ? 1 : 0) });

test('gives the Arabic names of a tag alone, each once', () => {
  expect(arabicNames(raqqa)).toEqual(['الرقة', 'مدينة الرقة']);
});

test.each([
  ['Raqqa', ['الرقة']],
  ['ar-raqqah', ['الرقة']],
  ['ra22a', ['الرقة']],
  ['NATO', ['حلف شمال الأطلسي', 'الناتو']],
  ['north atlantic treaty organization', ['حلف شمال الأطلسي', 'الناتو']],
  ['NATO قمة tripoli', ['حلف شمال الأطلسي قمة طرابلس', 'الناتو قمة طرابلس']],
])('writes %s in Arabic by the vocabulary', async (query, texts) => {
  expect(await ask(query)).toEqual(texts);
});

test.each(['mahfouz', 'ma7fouz', 'Mahfuz'])('spells %s as it stands in the index', async (query) => {
  expect(await ask(query, 'محفوظ')).toEqual(['محفوظ']);
  expect(await ask(query)).toEqual([]);
});

test('leaves a Latin word that articles print, quoted words and Arabic as they are', async () => {
  expect(await ask('sport', 'sport', 'سبورت')).toEqual([]);
  expect(await ask('cop28', 'cop', '28', 'سباق')).toEqual([]);
  expect(await ask('"NATO"')).toEqual([]);
  expect(await ask('الرقة')).toEqual([]);
});
