import type { ArchiveConfig } from './src/schema/config.ts';

// Everything that a publisher decides about this archive. Change a value, run `npm run build`, and look.
export default {
  // The name on the masthead and in the feeds.
  name: 'ورّاق',

  // One or two sentences: search engines and feed readers show them.
  description: 'أرشيف مفتوح للأخبار العربية، يحفظ النصّ كما وصل ويبيّن مصدر كل مادة وتاريخها.',

  // Where the site will live. `site` is the address without a path. Is it in a folder, as on GitHub Pages
  // (https://name.github.io/warraq/)? Then `base` is that folder, with slashes: '/warraq/'.
  // The environment variables WARRAQ_SITE and WARRAQ_BASE win over these two lines.
  site: 'https://warraq.example',
  base: '/',

  // Language of the buttons and headings: 'ar' or 'en'. The articles keep their own.
  language: 'ar',

  // Digits: 'latn' prints 2016, 'arab' prints ٢٠١٦.
  digits: 'latn',

  // Month names: 'egyptian' مايو · 'levantine' أيار · 'maghrebi' ماي · 'dual' مايو/أيار.
  monthStyle: 'dual',

  // The time zone in which a date without one is meant.
  timeZone: 'Asia/Riyadh',

  // The note on rights at the foot of each page.
  rights: 'حقوق المواد لأصحابها؛ يُنشر هذا الأرشيف للقراءة والبحث مع ذكر المصدر.',

  // The outlet of texts that do not say whose they are: an id of content/outlets/, such as 'rt'.
  // defaultOutlet: 'rt',

  // The first and the last day on which a text without a year may have appeared.
  window: ['1990-01-01', '2026-12-31'],

  // Articles on one page of a list, on the home page and in a feed. Decide `list` before the first publication:
  // numbered pages are permanent addresses.
  pageSize: { list: 20, home: 12, feed: 50 },

  // A tag, section or outlet with so many articles has a feed of its own. `fullText: false` sends the beginning of each
  // article only, with a link.
  feeds: { minimumArticles: 1, fullText: true },

  // The picture that a shared link shows: 'year' makes one for each section and year, with the year on it, so that old
  // news does not look new; 'article' makes one for each article, with its headline (a file more for each).
  cards: 'year',

  // 'flat' gives /articles/<id>/. Choose 'hashed' before the first publication if more than 50,000 articles will come.
  articleFolders: 'flat',
} satisfies ArchiveConfig;
