import { randomFrom, type Random } from '../ingest/random.ts';

/** An article that nobody wrote, for measuring search: its words are common and rare as those of news are. */
export type Text = { id: string; title: string; body: string; tags: string[]; date: string; source: string };

/** So many words has an article, about. */
const WORDS = 350;
/** Stems from which words are drawn; with their forms the vocabulary grows as that of news does (67,000 forms in 1,000 articles). */
const STEMS = 30_000;
const functionWords = 'في من على إلى أن عن التي الذي مع هذا هذه ما لا كان بعد قبل بين كما قد لم أو ثم خلال عند حتى غير كل بعض منذ نحو'.split(' ');
const patterns = '123 1ا23 م12و3 ت12ي3 1ا23ة م12ا3 ان12ا3 ا1ت2ا3 است12ا3 12و3 12ي3 م123 م123ة أ12ا3 1وا23 م1ا2ي3 م1ا23 مت12ّ3 12ا3ي ت1ا23 12ائ3 1ا2و3 123ان م1ا23ة'.split(' ');
const letters = 'بتثجحخدذرزسشصضطظعغفقكلمنهوي';
const prefixes = ['و', 'ب', 'ل', 'وال', 'بال', 'لل', 'ف', 'ك'];
const suffixes = ['ه', 'ها', 'هم', 'ات', 'ين', 'ون', 'ية', 'ان'];
const FIRST_DAY = Date.UTC(2008, 0, 1);

/** Make an article; the same number gives the same one. */
export function textOf(number: number): Text {
  const random = randomFrom(number);
  const { below } = random;
  // What an article is about comes again and again in it.
  const subjects = Array.from({ length: 12 }, () => stemOf(rank(random)));
  const word = (): string => (below(100) < 34 ? random.pick(functionWords) : inflect(random, below(5) === 0 ? random.pick(subjects) : stemOf(rank(random))));
  const sentence = (length: number): string => Array.from({ length }, word).join(' ');
  const sentences = Array.from({ length: Math.round(WORDS / 20) }, () => `${sentence(16 + below(9))}.`);
  return {
    id: `a${number}`,
    title: sentence(8),
    body: sentences.map((text, i) => (i % 3 === 2 ? `${text}\n\n` : `${text} `)).join('').trim(),
    tags: subjects.slice(0, 3),
    date: new Date(FIRST_DAY + below(5500) * 86_400_000).toISOString().slice(0, 10),
    source: `s${below(8)}`,
  };
}

/** Make questions that some of the articles answer: one word or two, mostly in another form than theirs. */
export function questions(size: number, count: number): string[] {
  return Array.from({ length: count }, (_, i) => {
    const { tags } = textOf(Math.floor((i * size) / count));
    return i % 3 === 2 ? `${tags[0]} ${tags[1]}` : i % 3 === 1 ? `ال${tags[0]}` : tags[0]!;
  });
}

// Zipf's law: the word of rank r is drawn in proportion to 1/r.
function rank({ below }: Random): number {
  return Math.floor(STEMS ** (below(1e9) / 1e9)) - 1;
}

/** Make the stem of a rank in the coined vocabulary; above its size too. */
export function stemOf(at: number): string {
  const { pick } = randomFrom(at + 1e7);
  const root = [pick([...letters]), pick([...letters]), pick([...letters])];
  return pick(patterns).replace(/[123]/g, (place) => root[Number(place) - 1]!);
}

function inflect({ below, pick }: Random, stem: string): string {
  const before = below(100) < 45 ? 'ال' : below(100) < 30 ? pick(prefixes) : '';
  return `${before}${stem}${below(100) < 18 ? pick(suffixes) : ''}`;
}
