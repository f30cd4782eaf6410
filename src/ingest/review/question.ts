import type { LearnedLine } from '../../schema/learned.ts';
import { sha256 } from '../hash.ts';
import { nameOf } from '../sources/source.ts';

/** What kind of decision a question wants. */
export type Kind =
  | 'line' | 'lines' | 'date' | 'doubted' | 'headline' | 'unsegmented' | 'damaged' | 'language' | 'text' | 'split' | 'override'
  | 'doubt' | 'conflict' | 'aside' | 'learned' | 'tag';

/** An article of `seeds/`. */
export type SeedName = { file: string; record?: string };

/** One open question of the archive. */
export type Question = {
  kind: Kind;
  /** Id of the outlet, `x` where it is not known. */
  outlet: string;
  /** What questions with one answer have in common: the normalised line, the reason, the field. */
  cause: string;
  /** What it is about, in the words of the source. */
  example: string;
  /** None for what is asked of an outlet. */
  seed?: SeedName;
  /** Path of the entry within the archive. */
  path?: string;
  /** The learned line that is proposed. */
  line?: Pick<LearnedLine, 'text' | 'zone'>;
  /** How many seeds it is about, where not one. */
  count?: number;
  /** Words of the entry's `review` that go when the question is settled. */
  review?: string;
};

/** Questions that one answer settles. `key` stays the same from run to run as long as the cause does. */
export type Group = Pick<Question, 'kind' | 'outlet' | 'cause'> & { key: string; count: number; questions: [Question, ...Question[]] };

/** Group questions by kind, outlet and cause; the largest groups first. Seeds of a group are in order of their names. */
export function groupQuestions(questions: Iterable<Question>): Group[] {
  const groups = new Map<string, Group>();
  for (const question of questions) {
    const { kind, outlet, cause } = question;
    const key = `${kind}-${sha256([kind, outlet, cause].join('\n')).slice(0, 10)}`;
    const group = groups.get(key);
    const count = (group?.count ?? 0) + (question.count ?? 1);
    groups.set(key, group ? { ...group, count, questions: group.questions } : { key, kind, outlet, cause, count, questions: [question] });
    group?.questions.push(question);
  }
  const ordered = [...groups.values()];
  for (const { questions: own } of ordered) own.sort((one, other) => compare(seedOf(one), seedOf(other)));
  return ordered.sort((one, other) => other.count - one.count || compare(one.key, other.key));
}

/** Up to three examples of a group that differ. */
export function examplesOf({ questions }: Group): string[] {
  return [...new Set(questions.map(({ example }) => example))].slice(0, 3);
}

function seedOf({ seed }: Question): string {
  return seed ? nameOf(seed) : '';
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
