import { existsSync, rmSync, writeFileSync, type Stats } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { catalogPath } from '../archive/fill.ts';
import { momentOf, touchedSince, type Moment } from '../archive/changes.ts';
import { openCatalog, type Catalog } from '../archive/catalog.ts';
import { article, type Article } from '../archive/questions.ts';
import type { Point } from '../archive/scope.ts';
import type { Archive } from '../schema/config.ts';
import { placeCards } from './cards/cards.ts';
import { checkFiles, type SiteReport } from './checks/site.ts';
import { openDraft, type Draft } from './draft.ts';
import { writeHostingFiles } from './hosting.ts';
import { writePages } from './pages.ts';
import { placePictures, preparePictures } from './pictures/pictures.ts';
import { place } from './place.ts';
import { type Changes, changesBetween, formatManifest, writeWhole } from './record/delivery.ts';
import { published, standing } from './record/folder.ts';
import { manifestPath, openManifest, type Published } from './record/manifest.ts';
import { openRecorder } from './record/recorder.ts';
import { prepareSite } from './site.ts';
import { stopwatch, type Stages } from './stages.ts';
import { loadTheme } from './theme/theme.ts';

/** The folder of the search index in a site. */
const SEARCH = 'pagefind/';

/** What came of it: the checks' report, what other copies of the site need, and how long each stage took. */
export type PublishReport = SiteReport & { changes: Changes; stages: Stages };
/** Without `search` the site has no search index; `full` makes everything anew; `show` is told how far the pages are. */
export type PublishOptions = { search?: boolean; full?: boolean; show?: (done: number, total: number) => void };

/**
 * Bring the site of a filled catalog up to date: pages, search index, hosts' files, checks. What is new is made aside, and
 * takes its place only when the checks found no problem; nothing that stays is touched. The manifest is written last: where a
 * build is cut off it still tells of the old site, and the next build finds what is not as it says.
 */
export async function publish(archive: Archive, { search = true, full = false, show }: PublishOptions = {}): Promise<PublishReport> {
  const { root, out } = archive;
  prepareSite(archive);
  const { done, stages } = stopwatch();
  const pictures = await preparePictures(archive);
  done('pictures');
  const theme = await loadTheme(archive);
  done('theme');
  const path = manifestPath(root, out);
  const manifest = openManifest(path);
  const recorder = openRecorder(catalogPath(root));
  const catalog = openCatalog(catalogPath(root));
  try {
    const before = manifest.files();
    const old = full ? new Map<string, Published>() : standing(out, before);
    const draft = openDraft(join(root, '.warraq/site/dist'), out, old);
    const news = newsOf(catalogPath(root), manifest.moment());
    const points = full || manifest.theme() !== theme.key ? undefined : news.points;
    const outdated = points ? manifest.outdated(points, catalog) : 'all';
    if (!points) manifest.forgetAll();
    done('what changed');

    await writePages(archive, theme, draft, { outdated: points?.length === 0 ? 'none' : outdated, manifest, recorder, ...(show && { show }) });
    done('pages');
    const stays = standsIn(draft);
    placePictures({ ...archive, out: draft.folder }, stays);
    await placeCards({ ...archive, out: draft.folder }, stays);
    done('pictures and cards');
    if (search) await bringSearch(draft, { before, isCurrent: points?.length === 0, catalog });
    done('search');
    const problems = writeHostingFiles(draft.folder, archive.config, movedArticles(catalog), (file) => old.has(file) && manifest.makings().has(file));
    const { files, made } = draft.finish();
    const changes = changesBetween(before, new Map(files.map((each) => [each.file, each])));
    // A page that stands leads to files that are still there, unless one is gone.
    const isTrusted = points !== undefined && changes.removed.length === 0;
    const view = { sizes: new Map(files.map(({ file, bytes }) => [file, bytes])), folderOf: (file: string) => (made.has(file) ? draft.folder : out) };
    const report = await checkFiles(view, archive.config, isTrusted ? new Set(changes.written) : undefined);
    done('checks');
    const all = { ...report, problems: [...problems, ...report.problems], warnings: [...pictures.warnings, ...report.warnings] };
    if (all.problems.length === 0) {
      // Where this is left behind, a build was cut off while it placed files.
      const placing = `${path}.placing`;
      const isSure = !existsSync(placing) && before.size > 0 && old.size === before.size;
      writeFileSync(placing, '');
      place({ folder: draft.folder, out, made, files: view.sizes, known: before.keys(), isSure });
      const placed = files.map((each) => (made.has(each.file) ? { ...published(out, each.file, each), hash: each.hash } : each));
      writeWhole(join(root, '.warraq/manifest.tsv'), formatManifest(placed));
      manifest.keep(placed, theme.key, news.moment);
      rmSync(placing);
    }
    done('publication');
    return { ...all, changes, stages };
  } finally {
    manifest.close();
    recorder.catalog.close();
    catalog.close();
  }
}

/** What changed in a catalog since a moment of it; nothing is known of a moment of another one. */
function newsOf(path: string, last: Moment): { moment: Moment; points: Point[] | undefined } {
  const db = new DatabaseSync(path, { readOnly: true, timeout: 10_000 });
  const moment = momentOf(db);
  const points = last.generation === moment.generation ? touchedSince(db, last.change) : undefined;
  db.close();
  return { moment, points };
}

/** Tell of a file that makers keep elsewhere whether the site has it as it is there, and let it stay: a copy has its time. */
function standsIn({ old, keep }: Draft): (file: string, source: Stats) => boolean {
  return (file, { size, mtimeMs }) => {
    const known = old.get(file);
    return known?.bytes === size && Math.abs(known.changed - mtimeMs) < 1 && keep(file);
  };
}

type Searching = { before: ReadonlyMap<string, Published>; isCurrent: boolean; catalog: Catalog };

async function bringSearch(draft: Draft, { before, isCurrent, catalog }: Searching): Promise<void> {
  const files = [...before.keys()].filter((file) => file.startsWith(SEARCH));
  if (isCurrent && files.length > 0 && files.every((file) => draft.old.has(file))) {
    for (const file of files) draft.keep(file);
    return;
  }
  draft.lend(SEARCH);
  // Loaded only where there is something to index.
  const { indexCatalog } = await import('../search/index/index.ts');
  await indexCatalog(catalog, join(draft.folder, SEARCH));
}

/** Give the articles that moved or were withdrawn. */
export function* movedArticles(catalog: Catalog): Iterable<Article> {
  // In the words of the index that the catalog has for this.
  const rows = catalog.all(`SELECT b.id FROM bodies b CROSS JOIN articles a ON a.id = b.id WHERE a.status <> 'hidden'
    AND (b.data ->> 'withdrawn' IS NOT NULL OR json_array_length(b.data, '$.redirectFrom') > 0) ORDER BY b.id`);
  for (const { id } of rows) yield article(catalog, String(id))!;
}
