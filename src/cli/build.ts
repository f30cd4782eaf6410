import { join } from 'node:path';
import { fillCatalog } from '../archive/fill.ts';
import { REPORT_PAGE } from '../ingest/report/write.ts';
import { publish } from '../publish/publish.ts';
import { mayReplace } from '../publish/swap.ts';
import type { Archive } from '../schema/config.ts';
import { loadArchive, type Place } from './archive.ts';
import { Complaint } from './complaint.ts';
import { printIngest, watched } from './ingest.ts';

/** `warraq build`: the whole road from seeds to site. Bad seeds are warnings; bad entries stop it, the old site stays. */
export async function build(place: Place): Promise<number> {
  const started = performance.now();
  const archive = await loadArchive(place);
  if (!mayReplace(archive.out)) {
    throw new Complaint(`${archive.out} holds files that are no site, and a build would remove them. Name an empty folder with --out.`);
  }
  const { warnings, articles } = await fill(archive);
  const { pages, bytes, problems, warnings: siteWarnings } = await publish(archive);
  for (const warning of siteWarnings) console.warn(`  ${warning}`);
  if (problems.length > 0) throw new Complaint([...problems, 'The site was not published; the old one stays.'].join('\n'));
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`site: ${articles} articles, ${pages} pages, ${megabytes(bytes)} MB, ${warnings + siteWarnings.length} warnings, ${seconds} s`);
  console.log(`  ${archive.out}\n  ${join(archive.root, REPORT_PAGE)} (what became of each line)`);
  return 0;
}

/** Seeds to entries to catalog. Throws a complaint that names every bad entry. */
export async function fill(archive: Archive): Promise<{ warnings: number; articles: number }> {
  const warnings = printIngest(await watched(archive));
  const { articles, problems } = fillCatalog(archive);
  if (problems.length > 0) throw new Complaint([...problems, 'Nothing was built; the old site stays.'].join('\n'));
  return { warnings, articles };
}

function megabytes(bytes: number): string {
  return (bytes / 1_000_000).toFixed(1);
}
