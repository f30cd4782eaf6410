import { foldText } from '../../arabic/fold.ts';

const folded = (words: string): ReadonlySet<string> => new Set(words.split('|').map(foldText));

/** What is named after people: «مستشفى الملك فيصل», «جائزة نجيب محفوظ» say nothing of these people. Without ال. */
export const namedAfterPeople = folded(
  'جامعة|كلية|معهد|مدرسة|مدارس|ثانوية|متوسطة|أكاديمية|مدينة|مركز|مجمع|مستشفى|مستوصف|عيادة|مسجد|جامع|مصلى|مطار|ميناء|محطة|قاعدة|شارع|طريق|جادة|' +
    'ميدان|ساحة|حي|جسر|كوبري|نفق|حديقة|منتزه|سد|بحيرة|ملعب|ستاد|استاد|صالة|قاعة|مسرح|مكتبة|متحف|معرض|مهرجان|جائزة|جوائز|وسام|قلادة|كرسي|' +
    'كأس|بطولة|دوري|دورة|سباق|مؤسسة|صندوق|معتقل|سجن|برج|فندق|إسكان|مخيم|معسكر|كتيبة|كتائب|لواء|سرية|مؤسسه',
);

/** What bears the name of a place without being it: «شارع فلسطين», «اتفاقية جنيف», a paper («صحيفة الرياض», «قال لـ"الرياض"»). Without ال. */
export const namedAfterPlaces = folded('صحيفة|جريدة|مجلة|يومية|شارع|طريق|جادة|ميدان|بنك|مصرف|فندق|مقهى|مطعم|سينما|عطر|باخرة|سفينة|اتفاقية|اتفاقيات|معاهدة|بروتوكول|إذاعة|راديو|ل');

/** Words that join a name to what it is named after: «مدينة الأمير سلطان», «مركز الشهيد ياسر عرفات». Without ال. */
export const titlesOfNames = folded('ملك|ملكة|أمير|أميرة|شيخ|سلطان|إمام|رئيس|شهيد|شاعر|أديب|فنان|دكتور|زعيم|قائد|بابا|سيد|سيدة|خادم|حرمين|شريفين|راحل');

/** Money: «دولار أمريكي» says nothing of America. */
export const currencies = folded('دولار|دولارا|دولارات|ريال|ريالا|ريالات|جنيه|جنيها|جنيهات|درهم|درهما|دراهم|دينار|دينارا|دنانير|ليرة|ليرات|روبية|فرنك|فرنكا|ين|يوان|روبل|كرونة|شيكل|شيقل');

/** Words of kinship in Arabic names: what follows is part of the name («ابن الرومي», «أبو حلب»). */
export const kinship = folded('بن|ابن|بنت|أبو|أبي|أبا|أم|آل|بو');
