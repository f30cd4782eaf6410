import { normalLine } from './shape.ts';

/**
 * What pages of any outlet carry around an article. A line that says one of these is never taken for a headline, kicker
 * or sub-heading; it is not removed either (that takes a rule of the outlet's profile), but kept and flagged.
 */
const PHRASES = [
  'الرئيسية', 'الصفحة الرئيسية', 'القائمة', 'بحث', 'شارك', 'شارك المقال', 'شاركها', 'مشاركة', 'مشاركة المقال', 'انسخ الرابط', 'نسخ الرابط',
  'طباعة', 'اطبع', 'حفظ', 'أرسل إلى صديق', 'أرسل لصديق', 'حجم الخط', 'تعليق', 'تعليقات', 'التعليقات', 'أضف تعليقا', 'أضف تعليقك', 'اكتب تعليقك',
  'اترك تعليقا', 'لا توجد تعليقات', 'مقالات ذات صلة', 'مواضيع ذات صلة', 'مواد ذات صلة', 'أخبار ذات صلة', 'اقرأ أيضا', 'اقرأ المزيد', 'اقرأ أكثر', 'شاهد أيضا',
  'المزيد', 'المزيد من الأخبار', 'المزيد حول هذه القصة', 'الأكثر قراءة', 'الأكثر مشاهدة', 'آخر الأخبار', 'أحدث الأخبار', 'كلمات مفتاحية', 'كلمات دلالية', 'الوسوم',
  'إعلان', 'إعلانات', 'محتوى إعلاني', 'مادة إعلانية', 'إعلان ممول', 'سياسة الخصوصية', 'شروط الاستخدام', 'اتصل بنا', 'من نحن', 'أعلن معنا', 'جميع الحقوق محفوظة', 'تسجيل الدخول', 'اشترك', 'اشترك الآن',
  'اشترك في نشرتنا البريدية', 'النشرة البريدية', 'تابعنا', 'تابعونا', 'تابعنا على فيسبوك', 'تابعنا على تويتر', 'حمل التطبيق', 'موافق', 'إغلاق', 'العودة إلى الأعلى',
  'مشاهدات', 'عدد المشاهدات', 'المشاهدات', 'مدة القراءة', 'وقت القراءة', 'دقائق قراءة', 'فيسبوك', 'تويتر', 'واتساب', 'تلغرام', 'يوتيوب',
].map(normalLine);
const KNOWN = new Set(PHRASES);

/** No phrase is longer, with all that stands beside it (UTF-16 units). */
const LONGEST = 120;

/** Whether a line is page furniture: one of the phrases, with or without a number beside it («التعليقات (0)»). */
export function isFurniture(text: string): boolean {
  if (text.length > LONGEST) return false;
  const line = normalLine(text).replace(/(?<!\p{L})\d+(?!\p{L})/gu, '').replace(/\s+/g, ' ').trim();
  return KNOWN.has(line);
}
