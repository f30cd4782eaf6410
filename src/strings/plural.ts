/** The six forms which Arabic asks of a counted noun; `{n}` is the number (CLDR plural rules for `ar`). */
export type Forms = Readonly<Record<Intl.LDMLPluralRule, string>>;

/** The language of the interface and its digits. */
export type Voice = { language: 'ar' | 'en'; digits: 'latn' | 'arab' };

const formatters = new Map<string, Intl.NumberFormat>();
const rules = { ar: new Intl.PluralRules('ar'), en: new Intl.PluralRules('en') };

/** Write a whole number in the digits of the interface: 1234 is `1,234` or `١٬٢٣٤`. */
export function numberWords(n: number, voice: Voice): string {
  const tag = numberLocale(voice);
  const formatter = formatters.get(tag) ?? new Intl.NumberFormat(tag);
  formatters.set(tag, formatter);
  return formatter.format(n);
}

/** Count things in words: 2 articles are «مادتان», 11 are «11 مادة», 103 are «103 مواد». */
export function countWords(n: number, forms: Forms, voice: Voice): string {
  return forms[rules[voice.language].select(n)].replace('{n}', numberWords(n, voice));
}

// The tag is written in full: what bare "ar" prints has moved between versions of CLDR.
function numberLocale({ language, digits }: Voice): string {
  return language === 'ar' ? `ar-EG-u-nu-${digits}` : 'en-GB-u-nu-latn';
}
