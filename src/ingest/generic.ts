import { outletSchema } from '../schema/outlet.ts';
import { compileProfile } from './profile.ts';

/**
 * What any outlet writes alike. Of text they drop only what says itself that it is none of the article: «اقرأ أيضا: …»,
 * «كلمات مفتاحية: …»; all other chrome takes a rule of the outlet's own profile.
 */
export const generic = compileProfile(
  outletSchema.parse({
    id: 'generic',
    label: { ar: 'قواعد عامة', en: 'Generic rules' },
    rules: [
      { id: 'source', regex: String.raw`^(?:المصدر|المصادر|مصدر (?:الخبر|المقال))\s{0,2}:\s{0,2}(?<value>\S.{0,80})$`, role: 'source' },
      {
        id: 'byline',
        regex: String.raw`^(?:كتبت?|كتبها|بقلم|تقرير|إعداد|تحرير|حوار|أجرى الحوار|حاورها?|(?:اسم )?الكاتبة?|تحقيق|استطلاع|متابعة|رصد|ترجمة|تصوير)\s{0,2}[:/]\s{0,2}(?<value>\S.{0,60})$`,
        role: 'byline',
      },
      {
        id: 'dateline',
        regex: String.raw`^(?:تاريخ (?:النشر|الإضافة)|نُ?شر(?:ت)? (?:في|يوم|بتاريخ)|أضيف(?:ت)? (?:في|بتاريخ)|التاريخ|بتاريخ|تاريخ|(?:Posted|Published)(?: on)?)\s{0,2}:?\s{0,2}(?<value>\S.{0,60})$`,
        role: 'dateline',
      },
      {
        id: 'related',
        regex: String.raw`^[\s▪•*-]{0,3}(?:(?:اقرأ|إقرأ|اقرا|اقرؤوا|شاهد|شاهدوا|طالع)\s{1,2}(?:أيضا|أيضًا|أيضاً|ايضا|المزيد|أكثر)|قد يهمك(?:\s(?:أيضا|أيضًا|أيضاً))?|للمزيد|ذات صلة|مواضيع ذات صلة|أخبار ذات صلة)\s{0,2}(?:[:：|-]|\.\.|…)\s{0,2}\S.{8,250}$`,
        role: 'related',
      },
      { id: 'tags', regex: String.raw`^(?:كلمات|الكلمات|الوسوم|وسوم|العلامات|تاغات|Tags|Filed under)(?:\s(?:المفتاحية|مفتاحية|الدلالية|دلالية|الدالة))?\s{0,2}[:|]\s{0,2}(?<value>\S.{1,300})$`, role: 'tags' },
      // What forms, databases and letters write before each field.
      { id: 'title', zone: 'head', regex: String.raw`^(?:العنوان|عنوان (?:الخبر|المقال|المقالة|المادة)|Subject|Title)\s{0,2}[:\t]\s{0,2}(?<value>\S.{8,250})$`, role: 'title' },
      { id: 'field', regex: String.raw`^(?:النص|نص (?:الخبر|المقال|المقالة|المادة)|المحتوى|المتن)\s{0,2}:$`, role: 'boilerplate' },
      { id: 'letter', zone: 'head', regex: String.raw`^(?:From|To|Cc|Reply-To|Message-ID|MIME-Version|Content-Type)\s?: .{1,300}$`, role: 'boilerplate' },
      { id: 'end', zone: 'tail', regex: String.raw`^\(?النهاية\)?(?:\s{0,2}[\s/.]\s{0,2}\p{L}{1,2}){0,9}$`, role: 'boilerplate' },
      { id: 'desk', zone: 'tail', regex: String.raw`^\(?(?:إعداد|تحرير|كتابة|ترجمة|تغطية|شارك(?:ت)? في (?:التغطية|الإعداد|إعداد))\s.{2,160}للنشرة العربية.{0,80}$`, role: 'boilerplate' },
      { id: 'correction', regex: String.raw`^[*(\s]{0,3}(?:تصحيح|تصويب|استدراك)\s{0,2}:\s{0,2}(?<note>\S.{10,500})$`, role: 'paragraph' },
      { id: 'clarification', regex: String.raw`^[*(\s]{0,3}(?:توضيح|تنويه)\s{0,2}:\s{0,2}(?<note>\S.{10,500})$`, role: 'paragraph' },
      { id: 'picture-credit', regex: String.raw`^(?:صدر|مصدر) الصورة\s{0,2}[،,:]\s{0,2}(?<credit>\S.{1,80})$`, role: 'caption' },
      { id: 'picture-caption', regex: String.raw`^(?:التعليق على الصورة|شرح الصورة)\s{0,2}[،,:]\s{0,2}(?<value>\S.{1,400})$`, role: 'caption' },
    ],
  }),
);
