import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { openCatalog, type Catalog } from '../archive/catalog.ts';
import { catalogPath } from '../archive/fill.ts';
import { article, articleIds, type Article } from '../archive/questions.ts';
import type { Archive } from '../schema/config.ts';
import { indexCatalog } from '../search/index/index.ts';
import { checkSite, type SiteReport } from './checks/site.ts';
import { writeHostingFiles } from './hosting.ts';
import { renderSite } from './site.ts';
import { swapIn } from './swap.ts';

/**
 * Make the site of a filled catalog: pages, search index, hosts' files, checks. It is made aside and takes its place
 * only when the checks found no problem; otherwise the old site stays.
 */
export async function publish(archive: Archive): Promise<SiteReport> {
  const draft = join(archive.root, '.warraq/site/dist');
  rmSync(draft, { recursive: true, force: true });
  await renderSite({ ...archive, out: draft });
  const catalog = openCatalog(catalogPath(archive.root));
  await indexCatalog(catalog, join(draft, 'pagefind'));
  const problems = writeHostingFiles(draft, archive.config, articlesOf(catalog));
  catalog.close();
  const report = await checkSite(draft, archive.config);
  const all = { ...report, problems: [...problems, ...report.problems] };
  if (all.problems.length === 0) swapIn(draft, archive.out);
  return all;
}

function* articlesOf(catalog: Catalog): Iterable<Article> {
  for (const id of articleIds(catalog)) yield article(catalog, id)!;
}
