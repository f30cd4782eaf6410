import { existsSync, readdirSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { basename, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { catalogPath } from '../../archive/fill.ts';
import { pictureFiles, type Picture } from '../../archive/pictures.ts';
import { bring, type Stands } from '../bring.ts';
import { openLedger, type Outcome } from './ledger.ts';
import { bringUpToDate } from './picture.ts';

type Row = { file: string; data: string };

/**
 * Make the pictures that the articles of a filled catalog show, and write what pages need to know of them into it. What was
 * made before is not made again. What cannot be shown is named with its remedy; its article keeps the caption.
 */
export async function preparePictures({ root }: { root: string }): Promise<{ warnings: string[] }> {
  const folder = folderOf(root);
  const db = new DatabaseSync(catalogPath(root), { timeout: 10_000 });
  try {
    const urls = db.prepare(shown).all().map(({ key }) => String(key));
    const ledger = urls.length > 0 ? openLedger(join(root, '.warraq/pictures.db')) : undefined;
    const outcomes = ledger ? await inParallel(urls, (url) => bringUpToDate(url, { root, folder, ledger })) : [];
    ledger?.close();
    storePictures(db, rowsOf(urls, outcomes));
    return { warnings: urls.flatMap((url, at) => ('problem' in outcomes[at]! ? [`${url}: ${outcomes[at].problem}.`] : [])) };
  } finally {
    db.close();
  }
}

/** Put the pictures of a catalog into a site, and take out of it those of none. `stands` tells which need no copy. */
export function placePictures({ root, out }: { root: string; out: string }, stands: Stands = () => false): void {
  const db = new DatabaseSync(catalogPath(root), { readOnly: true, timeout: 10_000 });
  const names = new Set(db.prepare('SELECT data FROM pictures').all().flatMap(({ data }) => pictureFiles(JSON.parse(String(data)) as Picture).map((file) => basename(file))));
  db.close();
  const place = join(out, 'pictures');
  const there = existsSync(place) ? readdirSync(place) : [];
  for (const name of there) if (!names.has(name)) rmSync(join(place, name), { recursive: true });
  const present = new Set(there);
  for (const name of names) if (!present.has(name)) bring(join(folderOf(root), name), join(place, name), (source) => stands(`pictures/${name}`, source));
}

/** Where the files of an archive's pictures are kept between builds. */
export function folderOf(root: string): string {
  return join(root, '.warraq/pictures');
}

// Pictures of withdrawn articles, and of texts that may not be shown in full, are not published.
const shown = `SELECT DISTINCT m.key FROM members m JOIN articles a USING (id)
  WHERE m.kind = 'picture' AND a.access = 'full' AND a.status IN ('listed', 'duplicate') ORDER BY m.key`;

function rowsOf(urls: readonly string[], outcomes: readonly Outcome[]): Row[] {
  return urls.flatMap((file, at) => {
    const outcome = outcomes[at]!;
    return 'picture' in outcome ? [{ file, data: JSON.stringify(outcome.picture) }] : [];
  });
}

/** Rows that stay as they are are not written, so that a build without news leaves the catalog untouched. */
function storePictures(db: DatabaseSync, rows: readonly Row[]): void {
  const stored = db.prepare('SELECT file, data FROM pictures ORDER BY file').all() as Row[];
  if (JSON.stringify(stored) === JSON.stringify(rows)) return;
  db.exec('BEGIN IMMEDIATE; DELETE FROM pictures');
  const insert = db.prepare('INSERT INTO pictures VALUES (?, ?)');
  for (const { file, data } of rows) insert.run(file, data);
  db.exec('COMMIT');
}

/** Work on as many at a time as there are processors; results in the order of the items. */
async function inParallel<Item, Result>(items: readonly Item[], work: (item: Item) => Promise<Result>): Promise<Result[]> {
  const results: Result[] = [];
  const rest = items.entries();
  const worker = async () => {
    for (const [at, item] of rest) results[at] = await work(item);
  };
  await Promise.all(Array.from({ length: availableParallelism() }, worker));
  return results;
}
