import { join } from 'node:path';
import { fillCatalog } from '../archive/fill.ts';
import { REPORT_PAGE } from '../ingest/report/write.ts';
import { formatChanges, writeWhole } from '../publish/record/delivery.ts';
import type { PublishReport } from '../publish/publish.ts';
import { stopwatch, type Stages } from '../publish/stages.ts';
import { mayReplace } from '../publish/swap.ts';
import type { Archive } from '../schema/config.ts';
import { loadArchive, type Place } from './archive.ts';
import { Complaint } from './complaint.ts';
import { printIngest, watched } from './ingest.ts';
import { makeProgress, silent, type Progress } from './progress.ts';

type Options = Place & { search?: boolean; full?: boolean; verify?: boolean; json?: boolean; quiet?: boolean; changes?: string };

/** `warraq build`: the whole road from seeds to site. Bad seeds are warnings; bad entries stop it, the old site stays. */
export async function build({ search = true, full = false, verify = false, json = false, quiet = false, changes: list, ...place }: Options): Promise<number> {
  const watch = stopwatch();
  const archive = await loadArchive(place);
  if (!mayReplace(archive.out)) {
    throw new Complaint(`${archive.out} holds files that are no site, and a build would remove them. Name an empty folder with --out.`);
  }
  const { warnings, articles } = await fill(archive, { quiet: quiet || json, done: watch.done });
  const { pages, files, bytes, problems, warnings: siteWarnings, changes, stages } = await published(archive, { search, full }, quiet || json);
  for (const warning of siteWarnings) console.warn(`  ${warning}`);
  if (problems.length > 0) throw new Complaint([...problems, 'The site was not published; the old one stays.'].join('\n'));
  if (list) writeWhole(list, formatChanges(changes));
  const all = [...watch.stages, ...stages];
  const counts = { articles, pages, files, bytes, written: changes.written.length, removed: changes.removed.length, warnings: warnings + siteWarnings.length };
  if (json) console.log(JSON.stringify({ ...counts, stages: all }));
  else if (!quiet) printSite(archive, counts, all);
  return verify ? await compare(archive, search) : 0;
}

async function published(archive: Archive, options: { search: boolean; full: boolean }, quiet: boolean): Promise<PublishReport> {
  // Loaded here, so that what entries are found wrong is said sooner.
  const { publish } = await import('../publish/publish.ts');
  return shown(quiet, (show) => publish(archive, { ...options, show: (done, total) => show('pages', done, total) }));
}

/** Do a work and show how far it is. */
async function shown<Result>(quiet: boolean, work: (show: Progress['show']) => Result): Promise<Awaited<Result>> {
  const progress = quiet ? silent : await makeProgress();
  try {
    return await work(progress.show);
  } finally {
    progress.stop();
  }
}

type Counts = Record<'articles' | 'pages' | 'files' | 'bytes' | 'written' | 'removed' | 'warnings', number>;

function printSite({ root, out }: Archive, { articles, pages, bytes, written, removed, warnings }: Counts, stages: Stages): void {
  const seconds = stages.reduce((sum, stage) => sum + stage.seconds, 0).toFixed(1);
  console.log(`site: ${articles} articles, ${pages} pages, ${megabytes(bytes)} MB, ${warnings} warnings, ${seconds} s`);
  console.log(`  ${written} files written, ${removed} removed; ${stages.map(({ stage, seconds: s }) => `${stage} ${s.toFixed(1)} s`).join(' · ')}`);
  console.log(`  ${out}\n  ${join(root, REPORT_PAGE)} (what became of each line)`);
}

async function compare(archive: Archive, search: boolean): Promise<number> {
  const { verify } = await import('../publish/verify.ts');
  const faults = await verify(archive, { search });
  if (faults.length > 0) throw new Complaint([...faults, 'The site is not that of a clean build. Build it with --full.'].join('\n'));
  console.error('The site is that of a clean build, byte for byte.');
  return 0;
}

type Filling = { quiet?: boolean; done?: (stage: string) => void };

/** Seeds to entries to catalog; `done` is told when either is. Throws a complaint that names every bad entry. */
export async function fill(archive: Archive, { quiet = false, done = () => {} }: Filling = {}): Promise<{ warnings: number; articles: number }> {
  const warnings = printIngest(await watched(archive, {}, quiet), { quiet });
  done('seeds');
  const { articles, problems } = await shown(quiet, (show) => fillCatalog(archive, (read, all) => show('catalog', read, all)));
  done('catalog');
  if (problems.length > 0) throw new Complaint([...problems, 'Nothing was built; the old site stays.'].join('\n'));
  return { warnings, articles };
}

function megabytes(bytes: number): string {
  return (bytes / 1_000_000).toFixed(1);
}
