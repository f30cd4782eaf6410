import type { Archive } from '../../schema/config.ts';
import { nearest } from '../../content/nearest.ts';
import { STRANGERS } from '../../schema/learned.ts';
import { makeHouse, readParts } from '../house.ts';
import { named } from '../run/settle.ts';
import { nameOf } from '../sources/source.ts';
import { allowedFor, isAllowed } from './answers.ts';
import { caseOf, type Case } from './case.ts';
import { changedParts, touchedOutlets } from './changed.ts';
import { openQuestions } from './collect.ts';
import { decide, type Decision } from './decision.ts';
import { effectOf, type Effect } from './effect.ts';
import { readFacts } from './facts.ts';
import type { Group, SeedName } from './question.ts';
import { readings } from './readings.ts';
import type { Answered } from './sheet.ts';

/** An answer with the group that it answers. */
export type Settled = { group: Group; answer: string };
/** What answers would do: one row an answer, and the effect of all together on the seeds that they touch. */
export type Plan = { rows: (Settled & { decisions: Decision[] })[]; effect: Effect; of: number };

/** An accepted line may stand in every seed of its outlet: so many are read to see what it would do. */
const MOST_READ = 1000;

/** Match answers with the questions that are open now. What does not fit is named by its row and column, and nothing is settled then. */
export function matchAnswers(archive: Archive, answers: readonly Answered[]): { settled: Settled[]; problems: string[] } {
  const groups = new Map(openQuestions(archive.root).map((group) => [group.key, group]));
  const tags = new Set(readParts(archive).terms.tags.map(({ id }) => id));
  const problems: string[] = [];
  const seen = new Set<string>();
  const settled = answers.flatMap(({ key, answer, at }): Settled[] => {
    const group = groups.get(key);
    const again = seen.has(key);
    seen.add(key);
    if (again) problems.push(`${at}, column key: "${key}" is answered twice. Keep one of the rows.`);
    else if (!group) problems.push(`${at}, column key: "${key}" is no open question. Export the sheet again with "warraq review --csv".`);
    else if (isAllowed(answer, allowedFor(group), tags)) return [{ group, answer }];
    else problems.push(`${at}, column answer: "${answer}" is no answer to this question. ${remedy(answer, group, tags)}`);
    return [];
  });
  return { settled: problems.length > 0 ? [] : settled, problems };
}

function remedy(answer: string, group: Group, tags: ReadonlySet<string>): string {
  const { words, free } = allowedFor(group);
  const meant = nearest(answer, free === 'tag' ? tags : words);
  if (meant) return `Write "${meant}".`;
  const kinds = { date: 'a date such as "2016-05-27"', title: 'the headline', encoding: 'an encoding such as "windows-1256"', tag: 'the id of a tag' };
  return `Write ${[...words.map((word) => `"${word}"`), ...(free ? [kinds[free]] : [])].join(', ')}.`;
}

/** Turn answers into decisions, and find what they would change. Writes nothing. */
export async function planAnswers(archive: Archive, settled: readonly Settled[]): Promise<Plan> {
  const { root } = archive;
  const { parts } = readParts(archive);
  const before = makeHouse(parts);
  const cases = await casesOf(root, before, settled);
  const rows = settled.map((one) => ({ ...one, decisions: decide(one.group, one.answer, cases.get(one.group.key)!) }));
  const decisions = rows.flatMap((row) => row.decisions);
  const seeds = touchedSeeds(root, decisions);
  const effect = await effectOf(root, before, makeHouse(changedParts(parts, decisions)), seeds.slice(0, MOST_READ));
  return { rows, effect, of: seeds.length };
}

/** Read the seeds behind all answered questions, each once. */
async function casesOf(root: string, house: Parameters<typeof readings>[1], settled: readonly Settled[]): Promise<Map<string, Case[]>> {
  const cases = new Map(settled.map(({ group }) => [group.key, [] as Case[]]));
  const asked = settled.flatMap(({ group }) => group.questions.map((question) => ({ key: group.key, question })));
  const bySeed = Map.groupBy(asked, ({ question: { seed } }) => (seed ? nameOf(seed) : ''));
  for (const { key, question } of bySeed.get('') ?? []) cases.get(key)!.push(caseOf(question, undefined));
  for await (const { name, reading } of readings(root, house, asked.flatMap(({ question }) => question.seed ?? []))) {
    for (const { key, question } of bySeed.get(name) ?? []) cases.get(key)!.push(caseOf(question, reading));
  }
  return cases;
}

/** The seeds of which decisions say something, then the others of the outlets that get a rule. */
function touchedSeeds(root: string, decisions: readonly Decision[]): SeedName[] {
  const seeds = new Map<string, SeedName>();
  for (const one of decisions) if (one.to === 'override') seeds.set(nameOf(one.seed), one.seed);
  const outlets = touchedOutlets(decisions);
  if (outlets.size === 0) return [...seeds.values()];
  const others = readFacts(root).filter(({ outlet = STRANGERS }) => outlets.has(outlet));
  for (const one of others) seeds.set(nameOf(one), named(one));
  return [...seeds].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, seed]) => seed);
}
