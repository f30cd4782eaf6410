import { dateField, edtfField } from '../../schema/fields.ts';
import type { Role } from '../../schema/ledger.ts';
import { decodes } from '../../schema/override.ts';
import type { Group, Kind } from './question.ts';

/** What may be answered: fixed words, and one kind of free words. */
export type Allowed = { words: readonly string[]; free?: 'date' | 'title' | 'encoding' | 'tag' };

/** What a line may be called, the likeliest first. */
const LINE_ROLES: readonly Role[] = [
  'boilerplate', 'paragraph', 'heading', 'caption', 'byline', 'source', 'place', 'dateline', 'section', 'kicker', 'title',
  'quote', 'list', 'related', 'share', 'tags',
];

const ANSWERS: Record<Kind, Allowed> = {
  line: { words: [...LINE_ROLES, 'accept', 'skip'] },
  lines: { words: ['accept', 'skip'] },
  date: { words: ['open', 'skip'], free: 'date' },
  doubted: { words: ['accept', 'open', 'skip'], free: 'date' },
  headline: { words: ['accept', 'skip'] },
  unsegmented: { words: ['accept', 'skip'] },
  damaged: { words: ['accept', 'skip'], free: 'encoding' },
  language: { words: ['accept', 'skip'] },
  text: { words: ['accept', 'skip'] },
  split: { words: ['split', 'accept', 'skip'] },
  override: { words: ['accept'] },
  doubt: { words: ['accept', 'skip'] },
  conflict: { words: ['lock'] },
  aside: { words: ['skip'] },
  learned: { words: ['accept', 'reject'] },
  tag: { words: ['ignore'], free: 'tag' },
};

/** Tell what may be answered to a group of questions. */
export function allowedFor({ kind, cause, questions }: Group): Allowed {
  const allowed = ANSWERS[kind];
  if (kind === 'date' && /^order\b/.test(cause)) return { ...allowed, words: ['day-first', 'month-first', ...allowed.words] };
  if (kind === 'headline' && questions.length === 1) return { ...allowed, free: 'title' };
  // What a rule cut already would have to be named again.
  if (kind === 'split' && questions.some(({ seed }) => seed?.record !== undefined)) return ANSWERS.doubt;
  if (kind === 'aside' && cause === 'encoding') return { ...allowed, free: 'encoding' };
  return allowed;
}

const FREE: Record<NonNullable<Allowed['free']>, (answer: string, tags: ReadonlySet<string>) => boolean> = {
  date: (answer) => [dateField, edtfField].some((field) => field.safeParse(answer).success),
  title: (answer) => /\s/u.test(answer),
  encoding: decodes,
  tag: (answer, tags) => tags.has(answer),
};

/** Whether an answer fits a question. `tags` are the ids of the vocabulary. */
export function isAllowed(answer: string, { words, free }: Allowed, tags: ReadonlySet<string>): boolean {
  return words.includes(answer) || (free !== undefined && FREE[free](answer, tags));
}
