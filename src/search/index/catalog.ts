import { dirname, join } from 'node:path';
import type { Catalog } from '../../archive/catalog.ts';
import { tags } from '../../archive/questions.ts';
import { sha256 } from '../../content/files.ts';
import { assemble } from './assemble.ts';
import { datesFile } from './dates.ts';
import { readKey, replaceIndex, writeKey } from './keep.ts';
import { rangesUpTo, sizes as usual, type Range, type Sizes } from './ranges.ts';
import type { SearchRecord } from './record.ts';
import { recordsOf } from './records.ts';
import { engineHash } from './version.ts';
import { findable, makeIndex } from './write.ts';

/** An article that search finds, and what tells whether it is still the same. */
type Row = { number: number; id: string; hash: string; access: string };
type Part = Range & { rows: Row[] };

/** Articles whose texts share a file in a part that is no longer open: a file each would be too many for hosts. */
const TOGETHER = 5;

/**
 * Make the folder `out` hold the search index of a catalog. It stands in parts (`rangesUpTo`), each of which is kept
 * beside the catalog and made again only when what it says of its articles has changed. Withdrawn articles and copies
 * are not found. The same catalog gives the same bytes, whatever was kept.
 */
export async function indexCatalog(catalog: Catalog, out: string, sizes: Sizes = usual): Promise<{ records: number; bytes: number }> {
  const kept = join(dirname(catalog.path), 'search');
  const version = engineHash();
  const told = catalog.all("SELECT value FROM meta WHERE key IN ('pipeline', 'vocabulary', 'config') ORDER BY key");
  const parts = partsOf(catalog, sizes).filter(({ rows }) => rows.length > 0);
  for (const { first, rows } of parts) {
    const asked = sha256(JSON.stringify([version, told, sizes, rows]));
    const read = () => findable(recordsOf(catalog, rows.map(({ id }) => id)));
    await bring(join(kept, String(first)), asked, { read, version, sizes });
  }
  const bytes = await assemble(kept, parts.map(({ first }) => join(kept, String(first))), { out, version, vocabulary: tags(catalog) });
  return { records: parts.reduce((sum, { rows }) => sum + rows.length, 0), bytes };
}

function partsOf(catalog: Catalog, sizes: Sizes): Part[] {
  const sql = "SELECT b.data ->> 'accession' AS number, a.id, a.hash, a.access, a.status FROM bodies b JOIN articles a USING (id) ORDER BY a.id";
  const all = catalog.all(sql) as (Row & { status: string })[];
  const rows = all.filter(({ status }) => status === 'listed');
  const last = all.reduce((most, { number }) => Math.max(most, number), 1);
  return rangesUpTo(last, sizes).map((range) => ({ ...range, rows: rows.filter(({ number }) => number >= range.first && number <= range.last) }));
}

type Making = { read: () => SearchRecord[]; version: string; sizes: Sizes };

/** Bring the index of a part up to date. Where only that changed which its articles do not show, it stays. */
async function bring(folder: string, asked: string, { read, version, sizes }: Making): Promise<void> {
  const known = readKey(folder);
  if (known?.asked === asked) return;
  const records = read();
  const said = sha256(JSON.stringify([version, sizes, records]));
  if (known?.said === said) return writeKey(folder, { asked, said });
  const files = records.length > 0 ? await makeIndex(records, records.length > sizes.open ? TOGETHER : undefined) : [];
  replaceIndex(folder, [...files, datesFile(records)], { asked, said });
}
