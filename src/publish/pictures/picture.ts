import { existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { enclosure, pictureAddress } from '../../archive/pictures.ts';
import type { Ledger, Outcome } from './ledger.ts';
import { makePicture } from './make.ts';
import { hashOf, MOST_BYTES, MOST_PIXELS } from './recipe.ts';

/** The archive, where its pictures' files are kept, and what is known of them. */
export type Workshop = { root: string; folder: string; ledger: Ledger };

/** Bring one picture up to date: its bytes are read only where the file changed, its sizes made only for new bytes. */
export async function bringUpToDate(url: string, { root, folder, ledger }: Workshop): Promise<Outcome> {
  const path = placeOf(url, root);
  const stat = path === undefined ? undefined : statSync(path, { throwIfNoEntry: false });
  if (!path || !stat?.isFile()) return { problem: 'an article names it, and it is not there. Put it there, or take the line out of the article' };
  if (stat.size > MOST_BYTES) {
    return { problem: `it has ${Math.round(stat.size / 1e6)} MB, more than ${MOST_BYTES / 1e6}. Save a smaller copy in its place` };
  }
  const stamp = `${stat.size} ${stat.mtimeMs}`;
  const last = ledger.hashOf(url, stamp);
  const lately = last === undefined ? undefined : ledger.outcomeOf(last);
  if (lately && stands(lately, folder)) return lately;
  const bytes = readFileSync(path);
  const hash = hashOf(bytes);
  const known = ledger.outcomeOf(hash);
  const outcome = known && stands(known, folder) ? known : await make(bytes, folder);
  ledger.keep(hash, outcome);
  ledger.saw(url, stamp, hash);
  return outcome;
}

/** `media/a.jpg` lies in the archive, `/a.jpg` in its `public/`; what leads elsewhere lies nowhere. */
function placeOf(url: string, root: string): string | undefined {
  const [home, path] = url.startsWith('/') ? [join(root, 'public'), join(root, 'public', url)] : [join(root, 'media'), join(root, url)];
  return relative(home, path).startsWith('..') ? undefined : path;
}

/** The plain file is written last: where it stands, the others do. */
function stands(outcome: Outcome, folder: string): boolean {
  return 'problem' in outcome || existsSync(join(folder, basename(enclosure(outcome.picture).address)));
}

async function make(bytes: Buffer, folder: string): Promise<Outcome> {
  try {
    const { picture, files } = await makePicture(bytes);
    for (const { width, format, bytes: made } of files) writeWhole(join(folder, basename(pictureAddress(picture, width, format))), made);
    return { picture };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code) throw error;
    return { problem: whatIsWrong((error as Error).message) };
  }
}

/** A build that is stopped leaves no half file under a name that is trusted. */
function writeWhole(path: string, bytes: Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.tmp`, bytes);
  renameSync(`${path}.tmp`, path);
}

function whatIsWrong(message: string): string {
  if (/pixel limit/i.test(message)) return `it has more than ${MOST_PIXELS / 1e6} million pixels. Save a smaller copy in its place`;
  const [first = ''] = message.split('\n');
  return `it cannot be read as a picture (${first}). Open it in a program that shows it, and save it again as JPEG or PNG`;
}
