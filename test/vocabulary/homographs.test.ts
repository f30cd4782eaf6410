import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { titleStretch } from '../../src/ingest/tags/stretches.ts';
import { makeTagger } from '../../src/ingest/tags/tagger.ts';
import { tagSchema } from '../../src/schema/vocabulary.ts';

const folder = new URL('../../content/tags/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.yaml')).sort();
const read = (file: string): unknown[] => parse(readFileSync(new URL(file, folder), 'utf8'));
const tagger = makeTagger(files.flatMap(read).map((entry) => tagSchema.parse(entry)));

/** The automatic tags of one sentence that stands in the headline, in the order of their ids. */
function tagsOf(sentence: string): string[] {
  return tagger(sentence, [titleStretch(sentence.length)]).flatMap(({ id, automatic }) => (automatic ? id : [])).sort();
}

// Folding and clitics bring these words near to names: عمره and عمرة, باكرا and أكرا, اليمنى and اليمني.
test.each([
  'أعلنت الشركة عن دعم مالي جديد لموظفيها',
  'بلغ الرجل الستين من عمره ولم يغادر مسقط رأسه',
  'خرج العامل باكرا وعاد متأخرا',
  'تجاوزت الكلفة أكثر من بليون دينار',
  'حضر الحفل لفيف من الأدباء',
  'جرت الأمور في مجرى آخر على الصعيد العام',
  'تعهد القائد أمام كتائبه بالصمود',
  'كسرت العاصفة القطر الكبير من الأنابيب وتدمر السور',
  'شرب الرجل كوبا من الشاي بعد صلاة المغرب',
  'شكا المريض من جده وضيق في الصدر',
  'قرأنا صور العين في كتاب الأحياء',
  'عزف الموسيقار لحنا في غاية الرقة',
  'أصيب الظهير في قدمه اليمنى',
  'وجده رجال الإنقاذ قبل الفجر فسبحان من وهبه العمر',
  'استقبل المشجعون فريقهم بحماس كبير',
])('finds no tag where a word only looks like a name: %s', (sentence) => {
  expect(tagsOf(sentence)).toEqual([]);
});

test.each([
  ['زار الرئيس باماكو وبحث مع جيش مالي مواجهة الطوارق', ['bamako', 'mali', 'tuareg']],
  ['وصل السلطان هيثم بن طارق إلى مسقط قادما من صلالة', ['haitham-bin-tariq', 'muscat', 'salalah']],
  ['سقطت مدينة الرقة في يد تنظيم "داعش"', ['islamic-state', 'raqqa']],
  ['تنظيم داعش ينسحب من الرقة السورية', ['islamic-state', 'raqqa']],
  ['والتقى لافروف نظيره الأمريكي في جنيف', ['geneva', 'sergei-lavrov']],
  ['القاهرة تستضيف قمة عربية طارئة', ['arab-summit', 'cairo']],
  ['إعلان حالة القوة القاهرة في الحقل', ['force-majeure']],
  ['أفريقيا الوسطى تطلب قوات حفظ السلام', ['central-african-republic', 'peacekeeping']],
  ['كوريا الشمالية تجري تجربة نووية جديدة', ['north-korea', 'nuclear-weapons']],
  ['سيول تستدعي سفير كوريا الشمالية', ['north-korea', 'seoul']],
  ['حركة حماس: حماس لن تغادر غزة', ['gaza', 'hamas']],
])('finds the tags of %s', (sentence, ids) => {
  expect(tagsOf(sentence)).toEqual(ids);
});
