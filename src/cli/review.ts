import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { readIgnored } from '../content/ignored.ts';
import { matchAnswers, planAnswers } from '../ingest/review/apply.ts';
import { openQuestions } from '../ingest/review/collect.ts';
import { readSheet, writeCsv, writeYamlSheet } from '../ingest/review/sheet.ts';
import { showGroups, showPlan } from '../ingest/review/show.ts';
import { writeDecisions } from '../ingest/review/write.ts';
import { holdArchive } from '../ingest/run/lock.ts';
import type { Archive } from '../schema/config.ts';
import { reviewStrings } from '../strings/review.ts';
import { loadArchive, type Place } from './archive.ts';
import { Complaint } from './complaint.ts';

type Options = Place & { action?: string; file?: string; yaml?: boolean; csv?: boolean; dryRun?: boolean };

/** `warraq review`: the open questions of the archive by their cause; `review apply FILE` takes the answers. */
export async function review({ action, file, yaml = false, csv = false, dryRun = false, ...place }: Options): Promise<number> {
  const archive = await loadArchive(place);
  const { problems } = readIgnored(archive.root);
  if (problems.length > 0) throw new Complaint(problems.join('\n'));
  if (action === 'apply') return apply(archive, file, dryRun);
  if (action !== undefined) throw new Complaint(`"review ${action}" is no command. Write "warraq review", or "warraq review apply FILE".`);
  const words = reviewStrings(archive.config.language);
  const groups = openQuestions(archive.root);
  if (csv) process.stdout.write(writeCsv(groups, words));
  else if (yaml) process.stdout.write(writeYamlSheet(groups, words));
  else console.log(showGroups(groups, words, archive.config));
  return 0;
}

/** Answers are matched, turned into decisions and written while no other run works on the archive. */
async function apply(archive: Archive, file: string | undefined, dryRun: boolean): Promise<number> {
  if (file === undefined) throw new Complaint('review apply needs the file with the answers. Write "warraq review apply answers.csv".');
  const { answers, problems: unread } = readSheet(basename(file), read(file));
  if (unread.length > 0) throw new Complaint(unread.join('\n'));
  const release = await holdArchive(archive.root, () => console.error('Another run works on this archive; waiting for it.'));
  try {
    const { settled, problems } = matchAnswers(archive, answers);
    if (problems.length > 0) throw new Complaint([...problems, 'Nothing was changed.'].join('\n'));
    const plan = await planAnswers(archive, settled);
    console.log(showPlan(plan));
    const written = dryRun ? [] : writeDecisions(archive.root, plan.rows.flatMap(({ decisions }) => decisions));
    for (const one of written.slice(0, LISTED)) console.log(`  wrote ${one}`);
    if (written.length > LISTED) console.log(`  … and ${written.length - LISTED} files more`);
    console.log(dryRun ? 'Nothing was changed: this was a dry run.' : 'Run "warraq ingest" to bring the entries up to date.');
    return 0;
  } finally {
    release();
  }
}

/** So many written files are named. */
const LISTED = 20;

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    throw new Complaint(`${file} cannot be read. Check the path.`, { cause });
  }
}
