import type { Forms } from './plural.ts';

const results: Forms = {
  zero: 'لا نتائج',
  one: 'نتيجة واحدة',
  two: 'نتيجتان',
  few: '{n} نتائج',
  many: '{n} نتيجة',
  other: '{n} نتيجة',
};

const ar = {
  title: 'البحث في الأرشيف',
  description: 'ابحث في نصوص الأرشيف كلها بالعربية: بأي صيغة للكلمة وبأي رسم لها.',
  label: 'كلمات البحث',
  button: 'ابحث',
  results,
  found: '{count} للبحث عن «{query}»',
  searching: 'جارٍ البحث…',
  missingOne: 'لم ترد كلمة «{words}» في أي مادة.',
  missingMore: 'لم ترد هذه الكلمات في أي مادة: «{words}».',
  missingJoin: '»، «',
  othersFound: 'وهذه نتائج بقية الكلمات.',
  near: 'هل تقصد «{word}»؟',
  opened: 'لم ترد كلمة «{word}» بهذه الصيغة، وهذه نتائج كلمات تبدأ بها.',
  relaxed: 'لا مادة تجمع هذه الكلمات كلها، وهذه نتائج البحث من غير «{word}».',
  nothing: 'لا مادة تطابق هذا البحث.',
  nothingHint: 'جرّب كلمات أقل، أو ارفع علامات التنصيص، أو أزل التصفية.',
  failed: 'تعذّر تحميل فهرس البحث. أعد تحميل الصفحة، أو تصفّح الأرشيف من الروابط أدناه.',
  more: 'المزيد من النتائج',
  list: 'نتائج البحث',
  filters: 'تصفية النتائج',
  any: 'الكل',
  filter: { section: 'القسم', tag: 'الوسم', outlet: 'المصدر', from: 'من سنة', to: 'إلى سنة' },
  option: '{name} ({n})',
  sort: 'الترتيب',
  order: { relevance: 'الأقرب إلى البحث', newest: 'الأحدث أولًا', oldest: 'الأقدم أولًا' },
  caption: 'صورة: ',
  tags: 'الوسوم: ',
  comma: '، ',
  help: 'كيف تبحث',
  hints: [
    { query: 'الرقة', text: 'تجد كل صيغة للكلمة وكل رسم لها: الرقه، رقة، والرقة.' },
    { query: '«جبهة النصرة»', text: 'ما بين علامتي التنصيص يُبحث عنه متتابعًا كما هو.' },
    { query: 'موسكو واشنطن', text: 'كلمتان أو أكثر: تظهر المواد التي تجمعها.' },
  ],
  noScript: 'يحتاج البحث إلى جافاسكربت، وهي معطّلة في متصفحك. كل المواد متاحة من دونها:',
  ways: 'طرق أخرى إلى المواد',
};

const en: typeof ar = {
  title: 'Search the archive',
  description: 'Search all texts of the archive, in any form and spelling of an Arabic word.',
  label: 'Words to search for',
  button: 'Search',
  results: {
    zero: 'No results',
    one: '1 result',
    two: '{n} results',
    few: '{n} results',
    many: '{n} results',
    other: '{n} results',
  },
  found: '{count} for “{query}”',
  searching: 'Searching…',
  missingOne: 'No article holds the word “{words}”.',
  missingMore: 'No article holds these words: “{words}”.',
  missingJoin: '”, “',
  othersFound: 'These are results for the other words.',
  near: 'Did you mean “{word}”?',
  opened: 'No article holds the word “{word}” as it stands; these are results for words that begin with it.',
  relaxed: 'No article holds all these words; these are results without “{word}”.',
  nothing: 'No article matches this search.',
  nothingHint: 'Try fewer words, take quotation marks away, or remove a filter.',
  failed: 'The search index could not be loaded. Load the page again, or browse the archive by the links below.',
  more: 'More results',
  list: 'Search results',
  filters: 'Filter the results',
  any: 'All',
  filter: { section: 'Section', tag: 'Tag', outlet: 'Outlet', from: 'From year', to: 'To year' },
  option: '{name} ({n})',
  sort: 'Order',
  order: { relevance: 'Best match', newest: 'Newest first', oldest: 'Oldest first' },
  caption: 'Picture: ',
  tags: 'Tags: ',
  comma: ', ',
  help: 'How to search',
  hints: [
    { query: 'الرقة', text: 'finds every form and spelling of the word: الرقه، رقة، والرقة.' },
    { query: '«جبهة النصرة»', text: 'words in quotation marks are found in this order.' },
    { query: 'موسكو واشنطن', text: 'several words: articles that hold them all.' },
  ],
  noScript: 'Search needs JavaScript, which is off in your browser. All articles can be reached without it:',
  ways: 'Other ways to the articles',
};

/** The words of the search page. `{name}` in a sentence is a place that the page fills. */
export type SearchStrings = typeof ar;

/** Give the words of the search page in a language. The page hands them to its script, which so carries neither. */
export function searchStrings(language: 'ar' | 'en'): SearchStrings {
  return { ar, en }[language];
}
