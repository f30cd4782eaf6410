/** A part that may be cut off a word. */
export type Affix = {
  letters: string;
  /** Letters that must remain. */
  least: number;
  /** How much the attestation of what remains counts, beside 1 for the whole word. */
  weight: number;
  /**
   * Evidence that the cut alone brings, as a share of the attestation of the whole word: above 1, cut without proof.
   */
  prior: number;
  /** What the remainder must look like. */
  before?: RegExp;
  /** What stands in place of the cut part, one candidate for each: [''] if left out. */
  instead?: readonly string[];
};

/** Particles glued to a definite noun, longest first: nearly always what they seem to be. */
export const articles: readonly string[] = [
  'وبال', 'فبال', 'وكال', 'ولل', 'فلل', 'وال', 'فال', 'بال', 'كال', 'ال', 'لل',
];

/** One-letter particles and the verb's prefixes. A word may carry two: وسيكتب, ولبغداد. */
export const prefixes: readonly Affix[] = [
  { letters: 'و', least: 3, weight: 8, prior: 1.2 },
  { letters: 'ف', least: 3, weight: 4, prior: 0 },
  { letters: 'ب', least: 3, weight: 6, prior: 0 },
  { letters: 'ل', least: 3, weight: 6, prior: 0 },
  { letters: 'ك', least: 3, weight: 2, prior: 0 },
  // No root begins with a particle and an alef that begins a longer word: باعتقال, لاستصلاح.
  { letters: 'ف', least: 5, weight: 6, prior: 1.2, before: /^ا/ },
  { letters: 'ب', least: 5, weight: 6, prior: 1.2, before: /^ا/ },
  { letters: 'ل', least: 5, weight: 6, prior: 1.2, before: /^ا/ },
  { letters: 'س', least: 4, weight: 8, prior: 2, before: /^[ينت]/ },
];

/** Prefixes of the imperfect, and what the past begins with instead, after a rest of three letters and of more. */
export const imperfects: readonly (Affix & { short: readonly string[]; long: readonly string[] })[] = [
  { letters: 'ي', least: 3, weight: 8, prior: 0.3, short: ['', 'ا'], long: [''] },
  { letters: 'ت', least: 3, weight: 2, prior: 0, short: ['ا'], long: [] },
];

/** Rests whose past begins with ا: (ا)كتشف, (ا)نطلق, (ا)ستقبل. نا begins نافس and its like. */
export const derived = /^(?:[^اتي]ت..|ن[^ا]..|ست...)/;

/** Pronouns and endings of the sound plural, the dual and the verb. */
export const suffixes: readonly Affix[] = [
  ...['هما', 'هم', 'هن', 'ها'].map((letters) => ({ letters, least: 3, weight: 8, prior: letters === 'ها' ? 1.2 : 0 })),
  ...['كما', 'كم', 'نا', 'ني', 'ك'].map((letters) => ({ letters, least: 3, weight: 2, prior: 0 })),
  { letters: 'تهما', least: 2, weight: 8, prior: 1.2, instead: ['ه'] },
  { letters: 'تهم', least: 2, weight: 8, prior: 1.2, instead: ['ه'] },
  { letters: 'تهن', least: 2, weight: 8, prior: 1.2, instead: ['ه'] },
  { letters: 'تها', least: 2, weight: 8, prior: 1.2, instead: ['ه'] },
  { letters: 'ته', least: 2, weight: 8, prior: 0, instead: ['ه'] },
  { letters: 'تنا', least: 2, weight: 8, prior: 0, instead: ['ه'] },
  { letters: 'تي', least: 3, weight: 2, prior: 0, instead: ['ه'] },
  { letters: 'تين', least: 2, weight: 8, prior: 1.2, instead: ['ه'] },
  { letters: 'تان', least: 2, weight: 8, prior: 0, instead: ['ه'] },
  { letters: 'ات', least: 2, weight: 8, prior: 1.2, instead: ['ه'] },
  { letters: 'ون', least: 3, weight: 8, prior: 1.2 },
  { letters: 'ين', least: 3, weight: 8, prior: 1.2 },
  { letters: 'ان', least: 3, weight: 4, prior: 0 },
  { letters: 'وا', least: 3, weight: 8, prior: 1.2 },
  { letters: 'ت', least: 3, weight: 2, prior: 0 },
];

/** Words of these shapes end in letters of their root: تأمين, تكوين; قانون, صابون. */
export const rootEndings = /^ت..ين$|^.ا.ون$/;
