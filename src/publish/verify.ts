import { existsSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { openCatalog } from '../archive/catalog.ts';
import { catalogPath, fillCatalog } from '../archive/fill.ts';
import type { Archive } from '../schema/config.ts';
import { placeCards } from './cards/cards.ts';
import { writeHostingFiles } from './hosting.ts';
import { placePictures, preparePictures } from './pictures/pictures.ts';
import { movedArticles } from './publish.ts';
import { changesBetween } from './record/delivery.ts';
import { listPublished } from './record/folder.ts';
import { renderSite } from './site.ts';

/**
 * Make the site anew aside, with nothing that earlier builds left and with Astro's own static build, and name each file in
 * which the published site differs.
 */
export async function verify(archive: Archive, { search = true } = {}): Promise<string[]> {
  const root = join(archive.root, '.warraq/verify');
  rmSync(root, { recursive: true, force: true });
  mkdirSync(root, { recursive: true });
  try {
    for (const name of ['content', 'media', 'public']) {
      if (existsSync(join(archive.root, name))) symlinkSync(join(archive.root, name), join(root, name), 'junction');
    }
    await buildReference({ ...archive, root, out: join(root, 'dist') }, search);
    const [clean, published] = [join(root, 'dist'), archive.out].map((folder) => new Map(listPublished(folder, new Map()).map((each) => [each.file, each])));
    const { written, removed } = changesBetween(clean!, published!);
    return [...written.map((file) => `${file}: ${clean!.has(file) ? 'differs from a clean build' : 'a clean build has no such file'}.`), ...removed.map((file) => `${file}: only a clean build has it.`)];
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

async function buildReference(archive: Archive, search: boolean): Promise<void> {
  fillCatalog(archive);
  await preparePictures(archive);
  await renderSite(archive);
  placePictures(archive);
  await placeCards(archive);
  const catalog = openCatalog(catalogPath(archive.root));
  if (search) await (await import('../search/index/index.ts')).indexCatalog(catalog, join(archive.out, 'pagefind'));
  writeHostingFiles(archive.out, archive.config, movedArticles(catalog));
  catalog.close();
}
