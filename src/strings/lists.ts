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

  chart: {
    title: 'المواد بحسب السنة',
    /** For those who hear the page; the figures stand in the links below the picture. */
    say: 'رسم بياني لعدد المواد في كل سنة من {first} إلى {last}، أكثرها عام {year}: {count}. الأعداد كلها في روابط السنوات.',
    point: '{year}: {count}',
  },

  years: 'السنوات',
  newest: 'الأحدث',

  heat: {
    caption: 'عدد المواد في كل شهر من كل سنة',
    year: 'السنة',
    open: 'من دون شهر',
    total: 'المجموع',
    cell: '{month}: {count}',
    key: 'أقلّ',
    keyEnd: 'أكثر',
  },

  month: {
    calendar: 'أيام {month}',
    open: 'من دون يوم محدد',
    openNote: 'مواد يُعرف شهر نشرها ولا يُعرف يومها.',
  },

  year: {
    months: 'أشهر {year}',
    last: 'آخر مواد السنة',
    open: 'من دون شهر محدد',
    openNote: 'مواد تُعرف سنة نشرها ولا يُعرف شهرها.',
    older: 'عام {year}',
  },

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

  data: {
    title: 'البيانات',
    note: 'مواد الأرشيف كلها لمن يبحث بالبرامج: نصوصها وبياناتها في JSON Lines، وبياناتها وحدها في جداول CSV.',
    files: 'الملفات',
    jsonl: 'النصوص والبيانات',
    csv: 'جدول البيانات',
    description: 'وصف الحزمة والحقول',
    name: 'الملف',
    holds: 'ما فيه',
    articles: 'المواد',
    rightsTitle: 'الحقوق',
    rights: 'في كل سطر حقوق مادته. المادة التي لا يحق للأرشيف عرض نصّها ترد ببياناتها وحدها أو بمقتطف منها، والمادة المسحوبة لا ترد.',
    fieldsTitle: 'الحقول',
    field: 'الحقل',
    meaning: 'معناه',
    utf8: 'الملفات بترميز UTF-8.',
    fields: {
      id: 'معرّف المادة في الأرشيف',
      page: 'عنوان صفحتها في الأرشيف',
      headline: 'العنوان',
      kicker: 'العنوان التمهيدي',
      datePublished: 'يوم النشر أو لحظته؛ فارغ إن لم يُعرف اليوم',
      dateEdtf: 'التاريخ بدرجة يقينه (EDTF، المعيار ISO 8601-2)',
      dateConfidence: 'درجة الثقة بالتاريخ: certain أو high أو medium أو low أو none',
      dateInferred: 'هل استُنتج التاريخ استنتاجًا (true أو false)',
      section: 'القسم',
      outlet: 'المصدر الذي نشرها',
      authors: 'الكتّاب، بينهم « | »',
      creditText: 'من نُسبت إليه، كالوكالة',
      locationCreated: 'مكان الخبر',
      issue: 'العدد المطبوع',
      printPage: 'الصفحة في المطبوع',
      tags: 'معرّفات الوسوم، بينها « | »',
      inLanguage: 'لغة النص',
      words: 'عدد كلمات النص',
      access: 'ما يُعرض من النص: full أو excerpt أو metadata',
      duplicateOf: 'معرّف المادة التي هذه صيغة أخرى منها',
      url: 'عنوانها في موقعها الأصلي',
      rights: 'الحقوق',
    },
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
  chart: {
    title: 'Articles by year',
    say: 'A chart of the number of articles in each year from {first} to {last}, most of them in {year}: {count}. All figures stand in the links to the years.',
    point: '{year}: {count}',
  },
  years: 'Years',
  newest: 'Newest',
  heat: {
    caption: 'Number of articles in each month of each year',
    year: 'Year',
    open: 'No month',
    total: 'Total',
    cell: '{month}: {count}',
    key: 'Fewer',
    keyEnd: 'More',
  },
  month: {
    calendar: 'Days of {month}',
    open: 'No known day',
    openNote: 'Articles of which the month is known and the day is not.',
  },
  year: {
    months: 'Months of {year}',
    last: 'The last of the year',
    open: 'No known month',
    openNote: 'Articles of which the year is known and the month is not.',
    older: '{year}',
  },
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
  data: {
    title: 'Data',
    note: 'All articles of the archive for those who work with programs: texts and data as JSON Lines, data alone as CSV tables.',
    files: 'Files',
    jsonl: 'Texts and data',
    csv: 'Table of data',
    description: 'Description of the package and its fields',
    name: 'File',
    holds: 'What it holds',
    articles: 'Articles',
    rightsTitle: 'Rights',
    rights: 'Each line says the rights of its article. An article whose text the archive may not show comes with its data alone or with an excerpt; a withdrawn article does not come.',
    fieldsTitle: 'Fields',
    field: 'Field',
    meaning: 'Meaning',
    utf8: 'The files are in UTF-8.',
    fields: {
      id: 'Id of the article in the archive',
      page: 'Address of its page in the archive',
      headline: 'Headline',
      kicker: 'Kicker',
      datePublished: 'Day or moment of publication; empty where the day is not known',
      dateEdtf: 'The date with its certainty (EDTF, ISO 8601-2)',
      dateConfidence: 'Confidence in the date: certain, high, medium, low or none',
      dateInferred: 'Whether the date was inferred (true or false)',
      section: 'Section',
      outlet: 'Outlet that published it',
      authors: 'Authors, parted by " | "',
      creditText: 'Whom it is credited to, such as an agency',
      locationCreated: 'Place of the report',
      issue: 'Printed issue',
      printPage: 'Page in print',
      tags: 'Ids of the tags, parted by " | "',
      inLanguage: 'Language of the text',
      words: 'Number of words of the text',
      access: 'What is shown of the text: full, excerpt or metadata',
      duplicateOf: 'Id of the article of which this is another version',
      url: 'Its address at its own outlet',
      rights: 'Rights',
    },
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

/** Give the words of lists, charts, logs and downloads in a language. */
export function listStrings(language: 'ar' | 'en') {
  return all[language];
}
