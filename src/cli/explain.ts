import { existsSync, statSync } from 'node:fs';
import { containerOf, explain as explainFile, type Explanation, type Unexplained } from '../ingest/explain.ts';
import { loadHouse } from '../ingest/house.ts';
import { nameOf } from '../ingest/sources/source.ts';
import type { Role } from '../schema/ledger.ts';
import { loadArchive, type Place } from './archive.ts';
import { Complaint } from './complaint.ts';

type Options = Place & { files: string[]; json?: boolean };

/** ANSI colours by what becomes of a span: into a field, into the body, removed, not understood. */
const COLOURS = { field: 36, body: 0, removed: 31, unclassified: 33 };

/** `warraq explain`: what becomes of each character of a file. Writes nothing. */
export async function explain({ files, json = false, ...place }: Options): Promise<number> {
  const archive = await loadArchive(place);
  const { house, problems } = loadHouse(archive);
  if (problems.length > 0) throw new Complaint(problems.join('\n'));
  const missing = files.filter((file) => !existsSync(containerOf(file)) || !statSync(containerOf(file)).isFile());
  if (missing.length > 0) throw new Complaint(missing.map((file) => `${file}: no such file. Check the path.`).join('\n'));
  let code = 0;
  for (const file of files) {
    for await (const one of explainFile(file, house)) {
      console.log(json ? JSON.stringify(one) : inColours(one));
      code = Math.max(code, SEVERITY.indexOf(codeOf(one)));
    }
  }
  return SEVERITY[code]!;
}

/** Exit codes, the gravest last. */
const SEVERITY = [0, 3, 1];

function codeOf(one: Explanation | Unexplained): number {
  if ('proofs' in one) return one.proofs.tiling && one.proofs.roundtrip ? 0 : 1;
  return 'quarantined' in one ? 3 : 0;
}

function inColours(one: Explanation | Unexplained): string {
  if (!('spans' in one)) return `${nameOf(one)}: ${one.message}.`;
  const { id, text, spans, entry, proofs, tags } = one;
  const rows = spans.map(({ start, end, role, rule, to, edits }) => {
    const label = `${role} · ${rule} → ${to ?? 'removed'}${edits ? ` (${edits.length} edits)` : ''}`;
    return `${paint(label, 2)}\n${paint(text.slice(start, end), colourOf(role, to))}`;
  });
  const date = entry.dateProvenance;
  return [
    paint(`${nameOf(one)} → ${id}`, 1),
    ...rows,
    paint('date', 2),
    `${entry.datePublished ?? 'open'} (${date ? `“${date.text}”, ${date.confidence}` : 'no date in the text'})`,
    ...(date?.candidates.map(({ date: day, p, why }) => `  ${day}  ${p}  ${why.join(' ')}`) ?? []),
    paint('tags', 2),
    tags.filter(({ automatic }) => automatic).map((tag) => tag.id).join(', '),
    paint(`proofs: tiling ${proofs.tiling}, round trip ${proofs.roundtrip}`, proofs.tiling && proofs.roundtrip ? 32 : 31),
    '',
  ].join('\n');
}

function colourOf(role: Role, to: string | null): number {
  if (to === null) return COLOURS.removed;
  if (role === 'unclassified') return COLOURS.unclassified;
  return to.startsWith('body[') ? COLOURS.body : COLOURS.field;
}

function paint(text: string, colour: number): string {
  return process.stdout.isTTY && !process.env['NO_COLOR'] ? `\u001b[${colour}m${text}\u001b[0m` : text;
}
