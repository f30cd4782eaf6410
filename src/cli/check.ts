import { existsSync } from 'node:fs';
import { fillCatalog } from '../archive/fill.ts';
import { ingest } from '../ingest/ingest.ts';
import { checkSite } from '../publish/checks/site.ts';
import { loadArchive, type Place } from './archive.ts';
import { Complaint } from './complaint.ts';
import { printIngest } from './ingest.ts';

/** `warraq check`: profiles, vocabulary and proofs, then the entries, then the built site if there is one. */
export async function check(place: Place): Promise<number> {
  const archive = await loadArchive(place);
  const ingested = ingest(archive, { dryRun: true });
  printIngest(ingested);
  const failed = ingested.files.filter(({ outcome }) => outcome === 'failed').map(({ message }) => message ?? '');
  const { articles, problems } = fillCatalog(archive);
  const site = existsSync(archive.out) ? await checkSite(archive.out, archive.config) : undefined;
  for (const warning of site?.warnings ?? []) console.warn(`  ${warning}`);
  const all = [...failed, ...problems, ...(site?.problems ?? [])];
  if (all.length > 0) throw new Complaint(all.join('\n'));
  console.log(`entries: ${articles} articles, all well`);
  console.log(site ? `site: ${site.pages} pages, all well` : `site: none in ${archive.out} yet`);
  return 0;
}
