const ar = {
  cite: {
    title: 'للاستشهاد بهذه المادة',
    note: 'بصيغ برامج المراجع.',
    text: 'نصّ عربي',
    bibtex: 'BibTeX',
    ris: 'RIS',
    csl: 'CSL-JSON',
    /** Between author, headline, outlet, date: one sentence, as Arabic bibliographies have it. */
    inArchive: 'محفوظ في أرشيف «{archive}»',
    undated: 'من دون تاريخ',
    likely: '{date} ({certainty})',
  },
  share: {
    title: 'شارك المادة',
    whatsapp: 'واتساب',
    telegram: 'تلغرام',
    mail: 'البريد',
    copy: 'أو انسخ العنوان',
    /** What a message carries before the address: an old headline must not travel without its year. */
    dated: '{headline} ({date})',
  },
  related: 'مواد أقدم في الموضوع نفسه',
  issuePage: '{part} {number}',
  card: {
    archive: 'من الأرشيف',
    year: 'نُشرت عام {year}',
    likely: 'يُرجَّح أنها نُشرت عام {year}',
    open: 'سنة النشر غير معروفة',
    openYear: 'بلا تاريخ',
    alt: '{archive}: مادة من الأرشيف في قسم «{section}» نُشرت عام {year}',
    altNoSection: '{archive}: مادة من الأرشيف نُشرت عام {year}',
    altOpen: '{archive}: مادة من الأرشيف لا تُعرف سنة نشرها',
  },
};

const en: ArticleStrings = {
  cite: {
    title: 'Cite this article',
    note: 'In the formats of reference managers.',
    text: 'Text',
    bibtex: 'BibTeX',
    ris: 'RIS',
    csl: 'CSL-JSON',
    inArchive: 'kept in the archive “{archive}”',
    undated: 'no date',
    likely: '{date} ({certainty})',
  },
  share: {
    title: 'Share',
    whatsapp: 'WhatsApp',
    telegram: 'Telegram',
    mail: 'Mail',
    copy: 'or copy the address',
    dated: '{headline} ({date})',
  },
  related: 'Earlier articles on the same subject',
  issuePage: '{part} {number}',
  card: {
    archive: 'From the archive',
    year: 'Published in {year}',
    likely: 'Probably published in {year}',
    open: 'Year of publication unknown',
    openYear: 'Undated',
    alt: '{archive}: an article of the archive in the section “{section}”, published in {year}',
    altNoSection: '{archive}: an article of the archive, published in {year}',
    altOpen: '{archive}: an article of the archive whose year is not known',
  },
};

/** The words with which an article is cited, shared and led on from. `{name}` is a place that the page fills. */
export type ArticleStrings = typeof ar;

/** Give the words around an article in a language. */
export function articleStrings(language: 'ar' | 'en'): ArticleStrings {
  return { ar, en }[language];
}
