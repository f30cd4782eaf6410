import { z } from 'zod';

/**
 * A regular expression of an outlet's profile. It meets every line of every seed, so one whose time can explode is refused:
 * a repetition within a repetition, such as `(\S+ ?)+`. Few rounds outside (below ten) do no harm.
 */
export const patternField = z.string().superRefine((pattern, context) => {
  const complain = (message: string) => context.addIssue({ code: 'custom', message });
  try {
    new RegExp(pattern, 'u');
  } catch (error) {
    complain(
      `is no pattern: ${(error as Error).message.split(': ').at(-1)}. Put "\\" before each sign that stands for itself`,
    );
    return;
  }
  const nested = nestedRepetition(pattern);
  if (nested)
    complain(
      `repeats "${nested}", in which something is repeated already: a long line would never end. Repeat one of the two less than ten times, such as "{0,9}"`,
    );
});

const MANY = 10;
/** A sign of a pattern: an escape, a class, the bounds of a group, a quantifier, or anything else. */
const SIGN = /\\(?:[pP]\{[^}]*\}|.)|\[(?:\\.|[^\]\\])*\]|\((?:\?(?:<?[=!]|:|<[^>]*>))?|\)|[*+?]|\{\d+(?:,\d*)?\}|[^]/gu;

/** Find a group that is repeated many times and holds something that is. Expects a pattern without faults of syntax. */
function nestedRepetition(pattern: string): string | undefined {
  const open: { start: number; repeats: boolean }[] = [{ start: 0, repeats: false }];
  let closed: { start: number; repeats: boolean } | undefined;
  for (const { 0: sign, index } of pattern.matchAll(SIGN)) {
    if (isMany(sign)) {
      if (closed?.repeats) return pattern.slice(closed.start, index);
      open.at(-1)!.repeats = true;
    }
    const inner = sign === ')' ? open.pop() : undefined;
    if (inner?.repeats) open.at(-1)!.repeats = true;
    if (sign.startsWith('(')) open.push({ start: index, repeats: false });
    closed = inner;
  }
  return undefined;
}

function isMany(sign: string): boolean {
  const most = /^\{\d+(?<open>,)?(?<most>\d+)?\}$/.exec(sign)?.groups;
  if (!most) return sign === '*' || sign === '+';
  return most['most'] === undefined
    ? most['open'] !== undefined || Number(sign.slice(1, -1)) >= MANY
    : Number(most['most']) >= MANY;
}
