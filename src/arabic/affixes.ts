/** A part that may be cut off a word. */
export type Affix = {
  letters: string;
  /** Letters that must remain. */
  least: number;
  /**
   * How much the attestation of what remains counts, beside 1 for the whole word. Below 1 hardly ever cut while the word
   * itself stands in the index.
   */
  weight: number;
  /**
   * Evidence that the cut alone brings, as a share of the attestation of the whole word: above 1, cut without proof.
   */
  prior: number;
  /** Letters of which one must begin the remainder; any may, if empty. */
  before: string;
  /** What stands in place of the cut part. */
  instead: string;
};

/** Read a table of affixes: `letters … : least weight prior`, then letters for `before`, or after `>` for `instead`. */
function readAffixes(table: string): Affix[] {
  return table.trim().split('\n').flatMap((row) => {
    const [affixes = '', values = ''] = row.split(':');
    const [least, weight, prior, more = ''] = values.trim().split(' ');
    const [before = '', instead = ''] = more.split('>');
    const shared = { least: Number(least), weight: Number(weight), prior: Number(prior), before, instead };
    return affixes.trim().split(' ').map((letters) => ({ letters, ...shared }));
  });
}

/** The article and particles glued to it, وبال to لل: nearly always what they seem to be. */
export const article = /^[وف]?(?:[بك]?ال|لل)/;

/**
 * One-letter particles and the verb's prefixes. A word may carry two: وسيكتب, ولبغداد. No root begins with a particle and
 * an alef that begins a longer word (باعتقال, لاستصلاح), so those are cut without proof.
 */
export const prefixes: readonly Affix[] = readAffixes(`
و: 3 8 1.2
ف: 3 4 0
ب ل: 3 6 0
ك: 3 2 0
ف ب ل: 5 6 1.2 ا
س: 3 8 2 ينت
`);

/** Prefixes of the imperfect. */
export const imperfects: readonly Affix[] = readAffixes(`
ي: 2 8 0.3
ت: 2 2 0
`);

/** Pronouns and endings of the sound plural, the dual and the verb. */
export const suffixes: readonly Affix[] = readAffixes(`
ه: 3 8 0
هما هم هن: 3 8 0
ها: 3 8 1.2
كما كم نا ني ك: 3 2 0
تهما تهم تهن تها: 2 8 1.2 >ه
ته تنا: 2 8 0 >ه
تي: 3 2 0 >ه
تين: 2 8 1.2 >ه
تان: 2 8 0 >ه
ات: 4 8 0
ات: 2 8 1.2 >ه
اتها اتهم اته: 4 8 1.3
ون ين وا: 3 8 1.2
وا: 2 1 0 >ي
ان: 3 4 0
ت: 3 2 0
ت: 3 2 0 >ي
ي و: 4 .001 0
`);

/** Endings of the verb alone. */
export const verbal = /^(?:ت|وا)$/;

/** Words of these shapes end in letters of their root: تأمين, تكوين; قانون, صابون; تعاون. */
export const rootEndings = /^ت..ين$|^.ا.ون$|^ت.اون$/;

/** Verbal nouns and their like, whose plural ends in ات though they have no ة: تصريحات, تعهدات, انتخابات. */
export const masculine = /^(?:ت..ي.|ت...|ت.ا..|ا.*ا.|م.ت..)$/;
