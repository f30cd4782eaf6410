import { existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Archive, Unchecked } from '../schema/config.ts';
import { Complaint } from './complaint.ts';
import { checkConfig } from './known-config.ts';

/** Where an archive says what it is. */
export const FILE = 'archive.config.ts';

/** Where an archive lies and where its site goes, as a command line names them. */
export type Place = { root?: string | undefined; out?: string | undefined };

/** Load an archive: its folders and its configuration. Throws a complaint that names every wrong value. */
export async function loadArchive(place: Place, env: NodeJS.ProcessEnv = process.env): Promise<Archive> {
  return checked(await findArchive(place, env), env);
}

/** Find an archive: its folders and what is written of it, with WARRAQ_SITE and WARRAQ_BASE over the file. */
export async function findArchive({ root = '.', out }: Place, env: NodeJS.ProcessEnv = process.env): Promise<Unchecked> {
  const folder = resolve(root);
  return { root: folder, out: resolve(out ?? join(folder, 'dist')), written: await readSettings(folder, env) };
}

/** Check what is written of an archive. */
export async function checked({ written, ...archive }: Unchecked, env: NodeJS.ProcessEnv = process.env): Promise<Archive> {
  return { ...archive, written, config: await checkConfig(archive.root, written, env) };
}

async function readSettings(root: string, env: NodeJS.ProcessEnv): Promise<object> {
  const path = join(root, FILE);
  if (!existsSync(path)) {
    throw new Complaint(`${root} holds no ${FILE}, so it is no archive. Go to the archive's folder, or name it with --root.`);
  }
  const settings = (await importFresh(path)) as object;
  return { ...settings, ...(env['WARRAQ_SITE'] && { site: env['WARRAQ_SITE'] }), ...(env['WARRAQ_BASE'] && { base: env['WARRAQ_BASE'] }) };
}

/** Import a module as it is on disk now, also when an earlier version was imported before. */
async function importFresh(path: string): Promise<unknown> {
  try {
    const module = (await import(`${pathToFileURL(path).href}?${statSync(path).mtimeMs}`)) as { default?: unknown };
    return module.default;
  } catch (cause) {
    throw new Complaint(`${FILE} cannot be read: ${(cause as Error).message}`, { cause });
  }
}
