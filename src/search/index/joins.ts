import { adjective, type Reading } from '../../arabic/candidates.ts';
import { normalize } from '../../arabic/normalize.ts';

/** Adjectives and participles whose feminine is theirs, though no shape shows it. */
const paired = wordSet(`
صعب سهل ضخم مهم خاص عام هام حر حاد جاد مر حلو نادر سابق لاحق كامل شامل هائل بالغ سائد قادم صادر ثابت واسع واضح واحد عاجل آمن
ثان ثاني ثالث رابع خامس سادس سابع ثامن تاسع عاشر عال عالي حال حالي ماض جار جاري تال تالي باق نائب طالب لاعب كاتب شاعر باحث
مسلح محدد موحد مكثف مسبق معين مدرب معلم ممثل مذيع مدير محام محامي مطرب مخرج مرشح مهندس موظف مواطن منتج محتل ممكن ملحوظ
فاشل ناجح بارز بارد ساخن دافئ فاخر غالي غال رخو حزين خطر غني قوي نقي ذكي ثري جنوبي شمالي شرقي غربي صلب رطب خصب جاف
`);

function wordSet(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/).map((word) => normalize(word)));
}

/**
 * Join forms of a word that an archive proves to be one: a feminine with its masculine (كبيرة, كبير; مسلحة where مسلحون
 * is printed, too), the construct of a sound plural with its word (مسؤولي where مسؤولين is printed). A feminine noun
 * stays apart: مكتبة is no مكتب. `best` holds the reading of each word, `read` all its readings.
 */
export function joinForms(
  best: ReadonlyMap<string, Reading>,
  read: ReadonlyMap<string, readonly Reading[]>,
): ReadonlyMap<string, Reading> {
  const stems = new Set([...best.values()].map(({ stem }) => stem));
  const people = new Set([...best.values()].filter(({ stem, form }) => /^..(?:ين|ون)$/.test(form.slice(stem.length - 2))).map(({ stem }) => stem));
  const joinedStem = (stem: string): string => {
    const shorter = stem.slice(0, -1);
    if (!stems.has(shorter)) return stem;
    if (/[يو]$/.test(stem)) return people.has(shorter) && shorter.length > 3 ? shorter : stem;
    if (!stem.endsWith('ه')) return stem;
    const isOne = adjective.test(shorter) || paired.has(shorter) || (people.has(shorter) && /^م..../.test(shorter));
    return isOne ? shorter : stem;
  };
  return new Map([...best].map(([word, reading]) => {
    const stem = joinedStem(reading.stem);
    return [word, read.get(word)?.find((each) => each.stem === stem) ?? reading];
  }));
}
