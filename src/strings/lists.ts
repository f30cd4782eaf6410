import type { Forms } from './plural.ts';

const ar = {
  kinds: { person: 'أشخاص', place: 'أماكن', org: 'هيئات', topic: 'موضوعات', event: 'أحداث' },
  allTags: 'كل الوسوم',
  byKind: 'الوسوم بحسب نوعها',
  byLetter: 'بالحروف',
  byFamily: 'رُتّب الأشخاص بأسماء عائلاتهم حيث تُعرف.',
  familyFirst: '{family}، {given}',
  otherLetters: 'أحرف أخرى',

  tag: {
    aliases: 'أسماء أخرى',
    broader: 'ضمن',
    narrower: 'يشمل',
    related: 'يرد معه كثيرًا',
  },

  years: 'السنوات',
  newest: 'الأحدث',

  undated: 'من دون تاريخ',

  outlet: {
    site: 'الموقع',
    rights: 'الحقوق',
    span: '{first}–{last}',
    print: 'أعداد مطبوعة',
  },

  authors: {
    title: 'الكتّاب',
    note: 'من كتبوا مواد الأرشيف كما وقّعوها.',
    people: 'بأسمائهم',
    desks: 'أقسام ووكالات',
    person: 'كاتب',
    desk: 'جهة تحرير',
    none: 'لا مواد موقّعة في هذا الأرشيف.',
  },

  issues: {
    title: 'الأعداد المطبوعة',
    note: 'أعداد الصحف التي في الأرشيف مواد منها، لكل عدد صفحة بمواده على ترتيب صفحاته.',
    issue: '{outlet}: العدد {issue}',
    number: 'العدد {issue}',
    inIssue: 'مواد هذا العدد',
    page: 'الصفحة {page}',
    supplement: 'ملحق {name}',
    noPage: 'من دون رقم صفحة',
    of: 'أعداد {outlet}',
    all: 'كل أعداد {outlet}',
    older: 'العدد السابق',
    newer: 'العدد التالي',
    none: 'لا مواد من أعداد مطبوعة في هذا الأرشيف.',
  },

  log: {
    title: 'التصحيحات والسحب',
    note: 'كل ما صُحّح أو وُضّح أو حُدّث أو رُدّ عليه أو سُحب من مواد الأرشيف، الأحدث أولًا.',
    kinds: { withdrawn: 'سحب', correction: 'تصحيح', clarification: 'توضيح', update: 'تحديث', reply: 'ردّ' },
    published: 'نُشرت المادة: {date}',
    open: 'من دون تاريخ',
    none: 'لم تُصحَّح مادة في هذا الأرشيف ولم تُسحب.',
  },

  front: {
    tags: 'الأكثر تغطية',
    allTags: 'كل الوسوم',
    byYear: 'الأرشيف بالسنة',
    archive: 'تقويم الأرشيف',
    seconds: 'في الصدارة',
    shelves: 'الأقسام',
  },
};

type Words = typeof ar;

const en: Words = {
  kinds: { person: 'People', place: 'Places', org: 'Organisations', topic: 'Topics', event: 'Events' },
  allTags: 'All tags',
  byKind: 'Tags by kind',
  byLetter: 'By letter',
  byFamily: 'People stand by their family names where these are known.',
  familyFirst: '{family}, {given}',
  otherLetters: 'Other letters',
  tag: { aliases: 'Other names', broader: 'Within', narrower: 'Includes', related: 'Often beside' },
  years: 'Years',
  newest: 'Newest',
  undated: 'Undated',
  outlet: { site: 'Site', rights: 'Rights', span: '{first}–{last}', print: 'Printed issues' },
  authors: {
    title: 'Authors',
    note: 'Those who wrote the articles of the archive, as they signed them.',
    people: 'By name',
    desks: 'Desks and agencies',
    person: 'Author',
    desk: 'Desk',
    none: 'No article of this archive is signed.',
  },
  issues: {
    title: 'Printed issues',
    note: 'Issues of newspapers from which the archive holds articles, each with its articles in the order of its pages.',
    issue: '{outlet}, issue {issue}',
    number: 'Issue {issue}',
    inIssue: 'In this issue',
    page: 'Page {page}',
    supplement: 'Supplement {name}',
    noPage: 'No page number',
    of: 'Issues of {outlet}',
    all: 'All issues of {outlet}',
    older: 'Previous issue',
    newer: 'Next issue',
    none: 'This archive holds nothing from printed issues.',
  },
  log: {
    title: 'Corrections and withdrawals',
    note: 'All that was corrected, clarified, updated, replied to or withdrawn in this archive, the newest first.',
    kinds: {
      withdrawn: 'Withdrawal',
      correction: 'Correction',
      clarification: 'Clarification',
      update: 'Update',
      reply: 'Reply',
    },
    published: 'Published: {date}',
    open: 'No date',
    none: 'No article of this archive was corrected or withdrawn.',
  },
  front: {
    tags: 'Most covered',
    allTags: 'All tags',
    byYear: 'The archive by year',
    archive: 'Calendar of the archive',
    seconds: 'Top stories',
    shelves: 'Sections',
  },
};

const issues: Record<'ar' | 'en', Forms> = {
  ar: { zero: 'لا أعداد', one: 'عدد واحد', two: 'عددان', few: '{n} أعداد', many: '{n} عددًا', other: '{n} عدد' },
  en: { zero: 'no issues', one: '1 issue', two: '{n} issues', few: '{n} issues', many: '{n} issues', other: '{n} issues' },
};

const terms: Record<'ar' | 'en', Forms> = {
  ar: { zero: 'لا وسوم', one: 'وسم واحد', two: 'وسمان', few: '{n} وسوم', many: '{n} وسمًا', other: '{n} وسم' },
  en: { zero: 'no tags', one: '1 tag', two: '{n} tags', few: '{n} tags', many: '{n} tags', other: '{n} tags' },
};

const all = { ar: { ...ar, count: { issues: issues.ar, terms: terms.ar } }, en: { ...en, count: { issues: issues.en, terms: terms.en } } };

/** Give the words of lists, logs and printed issues in a language. */
export function listStrings(language: 'ar' | 'en') {
  return all[language];
}
