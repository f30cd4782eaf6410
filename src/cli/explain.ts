import { existsSync, statSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { containerOf, explain as explainFile, type Explanation, type Unexplained } from '../ingest/explain.ts';
import { loadHouse } from '../ingest/house.ts';
import { loadArchive, type Place } from './archive.ts';
import { Complaint } from './complaint.ts';
import { inColours } from './explained.ts';

type Options = Place & { files: string[]; json?: boolean };

/** `warraq explain`: what becomes of each character of a file. Writes nothing. */
export async function explain({ files, json = false, ...place }: Options): Promise<number> {
  const archive = await loadArchive(place);
  const { house, problems } = loadHouse(archive);
  if (problems.length > 0) throw new Complaint(problems.join('\n'));
  const missing = files.filter((file) => !existsSync(containerOf(file)) || !statSync(containerOf(file)).isFile());
  if (missing.length > 0) throw new Complaint(missing.map((file) => `${file}: no such file. Check the path.`).join('\n'));
  let code = 0;
  for (const file of files) {
    for await (const one of explainFile(file, house, nameIn(archive.root, file))) {
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

/** What a file is called in its archive, where it lies there: overrides and batches know it by that name. */
function nameIn(root: string, file: string): string {
  const name = relative(root, resolve(file)).replaceAll('\\', '/');
  return name.startsWith('../') ? file : name;
}
