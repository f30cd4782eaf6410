import { outletSchema } from '../schema/vocabulary.ts';
import { compileProfile } from './profile.ts';

/** What any outlet writes alike. None of these rules drops text: that takes a rule of the outlet's own profile. */
export const generic = compileProfile(
  outletSchema.parse({
    id: 'generic',
    label: { ar: 'قواعد عامة', en: 'Generic rules' },
    rules: [
      { id: 'source', regex: String.raw`^(?:المصدر|المصادر)\s{0,2}:\s{0,2}(?<value>\S.{0,80})$`, role: 'source' },
      {
        id: 'byline',
        regex: String.raw`^(?:كتب|كتبت|بقلم|تقرير|إعداد|تحرير)\s{0,2}[:/]\s{0,2}(?<value>\S.{0,60})$`,
        role: 'byline',
      },
      {
        id: 'dateline',
        regex: String.raw`^(?:تاريخ النشر|نُ?شر(?:ت)? (?:في|يوم)|تاريخ)\s{0,2}:?\s{0,2}(?<value>\S.{0,60})$`,
        role: 'dateline',
      },
      {
        id: 'published-in',
        regex: String.raw`^.{0,60}نشر في\s.{2,40}\sيوم\s{1,2}(?<value>\d{1,2}\s?[-/]\s?\d{1,2}\s?[-/]\s?\d{4})$`,
        role: 'dateline',
      },
      { id: 'picture-credit', regex: String.raw`^(?:صدر|مصدر) الصورة\s{0,2}[،,:]\s{0,2}(?<credit>\S.{1,80})$`, role: 'caption' },
      { id: 'picture-caption', regex: String.raw`^(?:التعليق على الصورة|شرح الصورة)\s{0,2}[،,:]\s{0,2}(?<value>\S.{1,400})$`, role: 'caption' },
    ],
  }),
);
