import { existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { configSchema, type Archive, type Config } from '../schema/config.ts';
import { Complaint } from './complaint.ts';

const FILE = 'archive.config.ts';

/** Where an archive lies and where its site goes, as a command line names them. */
export type Place = { root?: string | undefined; out?: string | undefined };

/**
 * Load an archive: its folders and its configuration, with WARRAQ_SITE and WARRAQ_BASE over the file. Throws a
 * complaint that names every wrong value.
 */
export async function loadArchive({ root = '.', out }: Place, env: NodeJS.ProcessEnv = process.env): Promise<Archive> {
  const folder = resolve(root);
  return { root: folder, out: resolve(out ?? join(folder, 'dist')), config: await loadConfig(folder, env) };
}

async function loadConfig(root: string, env: NodeJS.ProcessEnv): Promise<Config> {
  const path = join(root, FILE);
  if (!existsSync(path)) {
    throw new Complaint(`${root} holds no ${FILE}, so it is no archive. Go to the archive's folder, or name it with --root.`);
  }
  const written = await importFresh(path);
  const fromEnvironment = { ...(env['WARRAQ_SITE'] && { site: env['WARRAQ_SITE'] }), ...(env['WARRAQ_BASE'] && { base: env['WARRAQ_BASE'] }) };
  return parseConfig({ ...(written as object), ...fromEnvironment }, env);
}

/** Check a configuration and fill in its defaults. Throws a complaint with file, key, value and remedy of each fault. */
export function parseConfig(written: unknown, env: NodeJS.ProcessEnv = {}): Config {
  const result = configSchema.safeParse(written);
  if (result.success) return result.data;
  throw new Complaint(
    result.error.issues
      .flatMap((issue) => (issue.code === 'unrecognized_keys' ? issue.keys.map((key) => unknownKey(key)) : [faultOf(issue, written, env)]))
      .join('\n'),
  );
}

type Issue = { path: PropertyKey[]; message: string };

function faultOf({ path, message }: Issue, written: unknown, env: NodeJS.ProcessEnv): string {
  const key = path.join('.');
  const variable = `WARRAQ_${key.toUpperCase()}`;
  const place = env[variable] ? `the environment variable ${variable}` : `${FILE}: ${key}`;
  const value = path.reduce<unknown>((inner, step) => (inner as Record<PropertyKey, unknown> | undefined)?.[step], written);
  const isMissing = value === undefined;
  return isMissing ? `${place} is missing. Add it: ${key}: …` : `${place} ${JSON.stringify(value)} ${message}.`;
}

function unknownKey(key: string): string {
  const known = Object.keys(configSchema.shape);
  return `${FILE}: ${key} is no setting. The settings are ${known.join(', ')}.`;
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
