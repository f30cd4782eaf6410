import { describe, expect, test } from 'vitest';
import { suggest } from '../../src/ingest/tags/suggest/count.ts';
import { stubOf } from '../../src/ingest/tags/suggest/stub.ts';
import { tagSchema, type Tag } from '../../src/schema/vocabulary.ts';

const tag = (raw: object): Tag => tagSchema.parse(raw);
const vocabulary = [
  tag({ id: 'who', kind: 'org', label: { ar: 'منظمة الصحة العالمية', en: 'WHO' } }),
  tag({ id: 'aleppo', kind: 'place', label: { ar: 'حلب', en: 'Aleppo' } }),
  tag({ id: 'syria', kind: 'place', label: { ar: 'سوريا', en: 'Syria' }, demonyms: ['سورية'] }),
  tag({ id: 'john-kerry', kind: 'person', label: { ar: 'جون كيري', en: 'John Kerry' } }),
];
const found = (...texts: string[]) => suggest(texts.map((text, index) => ({ id: `d${index}`, text })), vocabulary, 2);
const named = (...texts: string[]) => found(...texts).map(({ kind, name, articles }) => `${kind} ${name} ${articles}`);

describe('suggestions', () => {
  test('find a person behind office and origin, and behind a verb of speech', () => {
    expect(named('وصل وزير الخارجية النرويجي إسبن برنتسن إلى العاصمة.', 'وكان الوزير النرويجي إسبن برنتسن، قد وصل أمس.')).toEqual(['person إسبن برنتسن 2']);
    expect(named('وقال سامي حداد إن الأمر انتهى.', 'وأكد سامي حداد، أمس، ذلك.')).toEqual(['person سامي حداد 2']);
  });

  test('find an organisation by its head, whatever clings to it', () => {
    expect(named('قالت وزارة الري في بيان.', 'اجتماع بوزارة الري أمس.', 'بيان لوزارة الري.')).toEqual(['org وزارة الري 3']);
  });

  test('find a place in «مدينة …», «محافظة …»', () => {
    expect(named('في مدينة الخالصة أمس.', 'سكان محافظة الخالصة، في الشمال.')).toEqual(['place الخالصة 2']);
  });

  test('keep the whole name where it goes on in the same way, and its beginning where it does not', () => {
    expect(named('عقدت هيئة حماية المستهلك، اجتماعا.', 'حذرت هيئة حماية المستهلك، أمس.')).toEqual(['org هيئة حماية المستهلك 2']);
  });

  test('say nothing of what a tag covers', () => {
    expect(named('قالت منظمة الصحة العالمية إن مدينة حلب بخير.', 'وزير الخارجية الأمريكي جون كيري، في مدينة حلب. منظمة الصحة العالمية.')).toEqual([]);
  });

  test('say nothing of ranks and bodies without a name', () => {
    expect(named('حل في المركز الثاني. وعقد مجلس الإدارة، اجتماعا.', 'نال المركز الثاني. وأعلن مجلس الإدارة، ذلك.')).toEqual([]);
  });

  test('count an article once, and show where the name stands', () => {
    const [one] = found('وزارة الري، ثم وزارة الري.', 'بيان وزارة الري.');
    expect(one).toMatchObject({ articles: 2, examples: [{ id: 'd0', text: '«وزارة الري»، ثم وزارة الري.' }, { id: 'd1', text: 'بيان «وزارة الري».' }] });
  });

  test('come with a tag to be completed, which does not load until it has an id and an English name', () => {
    const [place] = found('في مدينة الخالصة أمس.', 'سكان مدينة الخالصة، في الشمال.');
    expect(stubOf(place!)).toBe(
      '# 2 articles\n# d0: في مدينة «الخالصة» أمس.\n# d1: سكان مدينة «الخالصة»، في الشمال.\n- id: null\n  kind: place\n  label:\n    ar: الخالصة\n    en: null\n  aliases:\n    - مدينة الخالصة\n',
    );
  });
});
