import { countWords } from '../../strings/plural.ts';
import type { ReviewStrings } from '../../strings/review.ts';
import type { Config } from '../../schema/config.ts';
import { allowedFor } from './answers.ts';
import type { Plan } from './apply.ts';
import { examplesOf, type Group } from './question.ts';
import { answerWords, outletWords, questionWords } from './words.ts';

/** So many groups a terminal shows; the sheets hold all. */
const MOST = 25;
/** So much of an example fits a line. */
const WIDTH = 100;

/** Write groups for a terminal, the largest first. */
export function showGroups(groups: readonly Group[], words: ReviewStrings, config: Config): string {
  if (groups.length === 0) return words.none;
  const shown = groups.slice(0, MOST).map((group) => showGroup(group, words));
  const more = groups.length - shown.length;
  const total = groups.reduce((sum, { count }) => sum + count, 0);
  const heading = `${words.title}: ${countWords(total, words.questions, config)} · ${countWords(groups.length, words.groups, config)}`;
  return [heading, ...shown, ...(more > 0 ? [words.more.replace('{n}', String(more))] : [])].join('\n\n');
}

function showGroup(group: Group, words: ReviewStrings): string {
  const head = `${String(group.count).padStart(5)}  ${questionWords(group, words)}${group.outlet ? `  [${outletWords(group.outlet, words)}]` : ''}`;
  const examples = examplesOf(group).map((example) => `       «${short(example)}»`);
  return [head, ...examples, `       ${answerWords(allowedFor(group), words)}`].join('\n');
}

/** Say what answers do, or would do, for a terminal. */
export function showPlan({ rows, effect, of }: Plan): string {
  const answers = rows.map(({ group, answer, decisions }) => `${group.key}: ${answer} — ${group.count} cases, ${decisions.length} changes in content/`);
  const read = of > effect.seeds ? ` (the first ${effect.seeds} of ${of} were read)` : '';
  const examples = effect.examples.map(({ seed, text, before, after, gone }) => `  ${seed}: «${short(text)}»\n    ${before} → ${after}${gone ? ', out of the article' : ''}`);
  return [
    ...answers,
    `effect: ${effect.changed} of ${effect.seeds} articles change${read}; ${effect.removed} characters leave them, ${effect.moved} get another role;`
    + ` ${effect.dated} dates change; ${effect.skipped} articles are left out`,
    ...examples,
  ].join('\n');
}

function short(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line.length > WIDTH ? `${line.slice(0, WIDTH)}…` : line;
}
