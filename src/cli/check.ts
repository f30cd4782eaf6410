import { existsSync } from 'node:fs';
import { fillCatalog } from '../archive/fill.ts';
import { fixtureFaults } from '../ingest/fixtures.ts';
import { loadHouse } from '../ingest/house.ts';
import { proofFaults } from '../ingest/proofs.ts';
import type { Reading } from '../ingest/read.ts';
import { unusedRules } from '../ingest/unused.ts';
import { checkSite } from '../publish/checks/site.ts';
import { loadArchive, type Place } from './archive.ts';
import { Complaint } from './complaint.ts';

/** `warraq check`: profiles and vocabulary, the proofs of all seeds, the entries, and the built site if there is one. */
export async function check(place: Place): Promise<number> {
  const archive = await loadArchive(place);
  const { house, problems: faults } = loadHouse(archive);
  const used = new Set<string>();
  const note = ({ spans }: Reading) => spans.forEach(({ rule }) => used.add(rule));
  const proofs = faults.length > 0 ? [] : [...fixtureFaults(house, archive.root, note), ...(await proofFaults(archive, house, note))];
  for (const warning of faults.length > 0 ? [] : unusedRules(house, used, archive.root)) console.warn(`  ${warning}`);
  const { articles, problems } = fillCatalog(archive);
  const site = existsSync(archive.out) ? await checkSite(archive.out, archive.config) : undefined;
  for (const warning of site?.warnings ?? []) console.warn(`  ${warning}`);
  const all = [...new Set([...faults, ...proofs, ...problems, ...(site?.problems ?? [])])];
  if (all.length > 0) throw new Complaint(all.join('\n'));
  console.log(`entries: ${articles} articles, all well`);
  console.log(site ? `site: ${site.pages} pages, all well` : `site: none in ${archive.out} yet`);
  return 0;
}
