import { describe, expect, test } from 'vitest';
import { languageOf } from '../../src/arabic/script.ts';

describe('the language of a text', () => {
  test.each([
    ['fa', 'رئيس جمهور در گفتگو با خبرنگاران گفت: دولت برنامه هاي خود را براي سال آينده اعلام خواهد کرد و مردم بايد صبور باشند.'],
    ['ug', 'شىنجاڭ ئۇيغۇر ئاپتونوم رايونىدا يېڭى مەكتەپ ئېچىلدى. يىغىندا رەئىس سۆز قىلىپ، مائارىپنىڭ مۇھىملىقىنى تەكىتلىدى.'],
    ['fr', 'Le ministre a déclaré lundi que les discussions avec les pays voisins se poursuivent dans plusieurs domaines.'],
    ['und', 'Министр заявил в понедельник, что переговоры с соседними странами продолжаются.'],
  ])('is known by its letters: %s', (language, text) => {
    expect(languageOf(text)).toBe(language);
  });

  test.each([
    ['typed with Persian ی and ک', 'قال الوزیر إن مدینة کراچی ستستضیف المؤتمر المقبل، وأشار إلی أن الحکومة ستدعم المشارکین في القمة بمبالغ کبیرة.'],
    ['with names in letters that Arabic has not', 'وصل گلبدین إلى مدينة كراچی أمس، والتقى الرئيس پرويز في القصر الجمهوري، ثم عقد مؤتمرا صحفيا مع وزير الخارجية.'],
    ['that quotes a sentence in English', 'قال المتحدث باسم الشركة في البيان: "We are happy to open the new office in the city" وأضاف أن العمل يبدأ في الأسبوع المقبل بعد الانتهاء من الترتيبات.'],
    ['of a few words, of which nobody can tell more', 'خبر قصير'],
  ])('is Arabic %s', (_, text) => {
    expect(languageOf(text)).toBe('ar');
  });
});
