import { STRANGERS } from '../../schema/learned.ts';
import type { ReviewStrings } from '../../strings/review.ts';
import type { Allowed } from './answers.ts';
import type { Group } from './question.ts';

/** Ask a group's question in a sentence, with what its cases have in common. */
export function questionWords({ kind, cause }: Group, words: ReviewStrings): string {
  const known: Readonly<Record<string, string>> = words.causes;
  const [, reason = cause, folder] = /^(\w+) in (.+)$/.exec(cause) ?? [];
  const [, label] = /^shape:label (.+)$/.exec(cause) ?? [];
  const common = label === undefined ? (known[`${kind} ${reason}`] ?? known[reason]) : `${known['shape:label']}: «${label}»`;
  const details = [common, folder].filter((one) => one !== undefined);
  return details.length === 0 ? words.kinds[kind] : `${words.kinds[kind]} (${details.join(' · ')})`;
}

/** Name the allowed answers in one line. */
export function answerWords({ words: fixed, free }: Allowed, words: ReviewStrings): string {
  return [...fixed, ...(free ? [words.free[free]] : [])].join(' | ');
}

/** Name the outlet of a group. */
export function outletWords(outlet: string, words: ReviewStrings): string {
  return outlet === STRANGERS ? words.unknownOutlet : outlet;
}
