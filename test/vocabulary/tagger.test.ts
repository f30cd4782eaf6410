import { describe, expect, test } from 'vitest';
import type { Piece } from '../../src/ingest/piece.ts';
import { stretchesOf } from '../../src/ingest/tags/stretches.ts';
import { makeTagger } from '../../src/ingest/tags/tagger.ts';
import { tagSchema } from '../../src/schema/vocabulary.ts';

const tags = [
  { id: 'syria', kind: 'place', label: { ar: 'سوريا', en: 'Syria' }, demonyms: ['سوري', 'سورية'] },
  { id: 'israel', kind: 'place', label: { ar: 'إسرائيل', en: 'Israel' }, not: ['بني إسرائيل'] },
  { id: 'lebanon', kind: 'place', label: { ar: 'لبنان', en: 'Lebanon' }, demonyms: ['لبناني'] },
  { id: 'south-lebanon', kind: 'place', label: { ar: 'جنوب لبنان', en: 'South Lebanon' }, broader: ['lebanon'] },
  { id: 'riyadh', kind: 'place', label: { ar: 'الرياض', en: 'Riyadh' } },
  { id: 'geneva', kind: 'place', label: { ar: 'جنيف', en: 'Geneva' } },
  { id: 'united-states', kind: 'place', label: { ar: 'الولايات المتحدة', en: 'United States' }, demonyms: ['أمريكي'] },
  { id: 'dubai', kind: 'place', label: { ar: 'دبي', en: 'Dubai' } },
  { id: 'hassan-nasrallah', kind: 'person', label: { ar: 'حسن نصر الله', en: 'Hassan Nasrallah' }, aliases: ['نصر الله'] },
  { id: 'king-salman', kind: 'person', label: { ar: 'الملك سلمان بن عبد العزيز', en: 'King Salman' }, aliases: ['الملك سلمان'] },
  { id: 'poverty', kind: 'topic', label: { ar: 'الفقر', en: 'Poverty' } },
  { id: 'football', kind: 'topic', label: { ar: 'كرة القدم', en: 'Football' } },
].map((tag) => tagSchema.parse(tag));
const tagger = makeTagger(tags);

/** The tags of an article of plain paragraphs, the first line being its title. */
function read(text: string) {
  let start = 0;
  const pieces = text.split('\n').map((line, index) => {
    const piece = { start, end: start + line.length, text: line, role: index === 0 ? 'title' : 'paragraph' } as Piece;
    start += line.length + 1;
    return piece;
  });
  return tagger(text, stretchesOf(pieces));
}
const automatic = (text: string) => read(text).filter((tag) => tag.automatic).map(({ id }) => id).sort();
const candidates = (text: string) => read(text).map(({ id }) => id).sort();

describe('names that are those of something else', () => {
  test.each([
    ['institutions called after people', 'افتتاح مستشفى الملك سلمان'],
    ['with titles between', 'حفل في مركز خادم الحرمين الشريفين الملك سلمان'],
    ['papers called after towns', 'قال لـ«الرياض» إن الأمر انتهى'],
    ['treaties called after towns', 'خرق اتفاقية جنيف'],
    ['the price in dollars', 'خمسون دولارا أمريكيا ودولار أمريكي'],
    ['families called after lands', 'فوز بشير سوري بالجائزة'],
    ['another of the same family', 'رحيل إميلي نصر الله'],
  ])('give no tag: %s', (_, title) => {
    expect(automatic(title)).toEqual([]);
  });

  test('stay candidates for the editor, but for phrases that mean something else', () => {
    expect(candidates('افتتاح مستشفى الملك سلمان')).toEqual(['king-salman']);
    expect(candidates('قصص بني إسرائيل')).toEqual([]);
  });

  test('do not stand in the way of the name itself', () => {
    expect(automatic('الملك سلمان يستقبل الرئيس السوري في الرياض')).toEqual(['king-salman', 'riyadh']);
    expect(automatic('إسرائيل وقصص بني إسرائيل')).toEqual(['israel']);
    expect(automatic('القصف على لبنان')).toEqual(['lebanon']);
    expect(automatic('رحيل إميلي نصر الله\nقال حسن نصر الله إن الراحلة كبيرة.')).toEqual(['hassan-nasrallah']);
  });
});

describe('names in an article', () => {
  test('hold those of broader tags inside', () => {
    expect(automatic('غارة على جنوب لبنان')).toEqual(['lebanon', 'south-lebanon']);
  });

  test.each(['دبي، الإمارات (CNN)-- تعادل الفريقان.', 'دبي - رويترز: تعادل الفريقان.', 'وكالات- دبي: تعادل الفريقان.', 'جنيف، دبي، 23 كانون الثاني - تعادل الفريقان.'])(
    'are no subject where they tell where a report was filed: %s',
    (paragraph) => {
      expect(automatic(`تعادل الفريقين\n${paragraph}`)).toEqual([]);
      expect(candidates(`تعادل الفريقين\n${paragraph}`)).toContain('dubai');
    },
  );

  test('count at once in the opening, twice below it', () => {
    const long = 'كلام '.repeat(200);
    expect(automatic(`خبر\nوصل الوفد إلى جنيف.\n${long}`)).toEqual(['geneva']);
    expect(automatic(`خبر\n${long}\n${long}\nوصل الوفد إلى جنيف.`)).toEqual([]);
    expect(automatic(`خبر\n${long}\n${long}\nوصل إلى جنيف وغادر جنيف.`)).toEqual(['geneva']);
  });

  test('do not make the whole of one long paragraph the opening', () => {
    expect(automatic(`خبر\n${'كلام '.repeat(200)} ثم وصل الوفد إلى جنيف.`)).toEqual([]);
  });

  test('that are topics count at once in the headline only, unless the article is short and says a phrase', () => {
    expect(automatic('الفقر في العالم\nكلام.')).toEqual(['poverty']);
    expect(automatic('خبر\nكلام عن الفقر.')).toEqual([]);
    expect(automatic('خبر\nكلام عن الفقر وعن الفقر.')).toEqual(['poverty']);
    expect(automatic('خبر\nالدوري الأول لكرة القدم.')).toEqual(['football']);
    expect(automatic(`خبر\nالدوري الأول لكرة القدم.\n${'كلام '.repeat(300)}`)).toEqual([]);
  });

  test('are found under marks and tatweel, and where two words are written as one', () => {
    expect(automatic('وَسُوريا وَلُبنان والولايـات المتّحدة')).toEqual(['lebanon', 'syria', 'united-states']);
    expect(automatic('حسن نصرالله يتحدث')).toEqual(['hassan-nasrallah']);
  });
});
