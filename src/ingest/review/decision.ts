import type { LearnedLine } from '../../schema/learned.ts';
import type { Rule } from '../../schema/outlet.ts';
import type { Override } from '../../schema/override.ts';
import type { Case } from './case.ts';
import { decideLine } from './line.ts';
import type { Group, Question, SeedName } from './question.ts';

/** What an answer changes in the archive, in one place each. */
export type Decision =
  /** `content/overrides/`: of one seed. */
  | { to: 'override'; seed: SeedName; say: Override }
  /** `content/outlets/learned/`: a line of the head or tail, wherever it stands. */
  | { to: 'learned'; outlet: string; line: Pick<LearnedLine, 'text' | 'zone'>; status: LearnedLine['status'] }
  /** `content/outlets/`: a line of an outlet. */
  | { to: 'rule'; outlet: string; rule: Rule }
  /** An entry: questions that are settled, or a field that is locked. */
  | { to: 'entry'; path: string; settled?: string; lock?: string }
  /** `content/tags/`: another name of a tag. */
  | { to: 'tag'; tag: string; alias: string }
  /** `content/ignored.yaml`: a word that is no tag. */
  | { to: 'ignored'; word: string };

/** Turn an answer to a group into decisions. The answer is one of those allowed for it. */
export function decide(group: Group, answer: string, cases: readonly Case[]): Decision[] {
  const { kind, cause, outlet, questions } = group;
  if (answer === 'skip') return cases.flatMap(({ question }) => say(question, { skip: `review: ${kind} ${cause}` }));
  if (kind === 'line' && answer !== 'accept') return decideLine(outlet, answer, cases);
  if (kind === 'tag' && answer === 'ignore') return [{ to: 'ignored', word: questions[0].example }];
  if (kind === 'tag') return [...new Set(questions.map(({ example }) => example))].map((alias) => ({ to: 'tag', tag: answer, alias }));
  if (kind === 'learned') {
    const status = answer === 'accept' ? 'accepted' : 'rejected';
    return questions.flatMap(({ line }): Decision[] => (line ? [{ to: 'learned', outlet, line, status }] : []));
  }
  return cases.flatMap((one) => decideCase(group, answer, one));
}

function decideCase({ kind }: Group, answer: string, { question, day, readings }: Case): Decision[] {
  const { path, review, cause } = question;
  if (kind === 'conflict') return path === undefined ? [] : [{ to: 'entry', path, lock: cause }];
  if (answer === 'accept' && review !== undefined) return path === undefined ? [] : [{ to: 'entry', path, settled: review }];
  if (kind === 'date' || kind === 'doubted') return say(question, { datePublished: daySaid(answer, day, readings) });
  if (kind === 'split') return say(question, { split: lineIn(review) });
  return say(question, kind === 'headline' ? { title: answer } : { encoding: answer });
}

/** The line at which another article begins, as `review` names it. */
function lineIn(review = ''): number[] | undefined {
  const line = /\bLine (\d+)/.exec(review)?.[1];
  return line === undefined ? undefined : [Number(line)];
}

/** The date that an answer gives an article; nothing where it has no such reading. */
function daySaid(answer: string, day: Case['day'], readings: Case['readings']): string | null | undefined {
  if (answer === 'open') return null;
  if (answer === 'accept') return day ?? undefined;
  return answer === 'day-first' || answer === 'month-first' ? readings?.[answer] : answer;
}

function say({ seed }: Question, words: { [Name in keyof Override]: Override[Name] | undefined }): Decision[] {
  const isEmpty = Object.values(words).every((value) => value === undefined);
  return seed === undefined || isEmpty ? [] : [{ to: 'override', seed, say: words as Override }];
}
