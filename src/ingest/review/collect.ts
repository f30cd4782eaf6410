import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readIgnored } from '../../content/ignored.ts';
import { readLearned } from '../../content/learned.ts';
import { readTerms } from '../../content/terms.ts';
import { STRANGERS } from '../../schema/learned.ts';
import type { FileReport, IngestReport } from '../../schema/report.ts';
import { named } from '../run/settle.ts';
import { normalLine } from '../shape.ts';
import { nameOf } from '../sources/source.ts';
import { lineCause, readReview, shapeOf } from './causes.ts';
import { dayQuestions } from './days.ts';
import { about, readFacts, type Facts } from './facts.ts';
import { groupQuestions, type Group, type Kind, type Question } from './question.ts';

/** Gather all open questions of an archive, grouped by cause. Sources: entries, the last run's report, learned lines. */
export function openQuestions(root: string): Group[] {
  const facts = readFacts(root);
  const report = readReport(root);
  const byId = new Map(facts.map((one) => [one.id, one]));
  const lines = byShape(facts.flatMap(ofReview));
  const asked = new Set(lines.map(({ outlet, cause }) => `${outlet}\n${cause}`));
  return groupQuestions([
    ...lines,
    ...dayQuestions(facts),
    ...withoutIgnored(root, report.flatMap((file) => ofReport(file, byId))),
    ...learnedQuestions(root).filter(({ outlet, line }) => !asked.has(`${outlet}\n${lineCause(line.text)}`)),
  ]);
}

/** Questions about a whole article, which its headline shows best. */
const WHOLE: ReadonlySet<Kind> = new Set(['headline', 'language', 'text', 'unsegmented']);

function ofReview(facts: Facts): Question[] {
  return facts.review.map((line) => {
    const asked = readReview(line);
    const example = asked.kind === 'line' ? asked.example : `${nameOf(facts)}: ${WHOLE.has(asked.kind) ? (facts.headline ?? line) : line}`;
    return { ...about(facts), ...asked, example, review: line };
  });
}

/** Lines that stand alone are asked of together with others that look like them. */
function byShape(questions: Question[]): Question[] {
  const counts = new Map<string, number>();
  const keyOf = ({ outlet, cause }: Question) => `${outlet}\n${cause}`;
  for (const one of questions) counts.set(keyOf(one), (counts.get(keyOf(one)) ?? 0) + 1);
  return questions.map((one) => (one.kind === 'line' && counts.get(keyOf(one)) === 1 ? { ...one, cause: shapeOf(one.example) } : one));
}

function ofReport(file: FileReport, facts: ReadonlyMap<string, Facts>): Question[] {
  const entry = file.id === undefined ? undefined : facts.get(file.id);
  const outlet = entry?.outlet ?? STRANGERS;
  const path = entry && { path: entry.path };
  const seed = named(file);
  const name = nameOf(seed);
  return [
    ...(file.outcome === 'quarantined' ? [{ kind: 'aside' as const, outlet, cause: file.reason ?? 'aside', example: file.message ?? name, seed }] : []),
    ...(file.conflicts ?? []).map((field) => ({ kind: 'conflict' as const, outlet, cause: field, example: `${name}: ${field}`, seed, ...path })),
    ...(file.suggested ?? []).map((name) => ({ kind: 'tag' as const, outlet: '', cause: normalLine(name), example: name, seed })),
  ];
}

/** Suggestions of which an editor wants to hear no more are not asked again, however a source spells them. */
function withoutIgnored(root: string, questions: readonly Question[]): Question[] {
  const ignored = new Set(readIgnored(root).words.map(normalLine));
  return questions.filter(({ kind, cause }) => kind !== 'tag' || !ignored.has(cause));
}

/** Proposed lines; one of which single articles ask already is asked about once. */
function learnedQuestions(root: string): (Question & Required<Pick<Question, 'line'>>)[] {
  const { learned } = readLearned(root, readTerms(root).outlets.map(({ id }) => id));
  return [...learned].flatMap(([outlet, { of, lines }]) =>
    lines.filter(({ status }) => status === 'proposed').map(({ text, zone, count }) => ({
      kind: 'learned' as const, outlet, cause: `${zone} ${lineCause(text)}`, example: `${text} (${zone}, ${count}/${of})`, count, line: { text, zone },
    })),
  );
}

/** The files of the last run's report; none where there was no run. */
function readReport(root: string): FileReport[] {
  const path = join(root, '.warraq/report.json');
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as IngestReport).files : [];
}
