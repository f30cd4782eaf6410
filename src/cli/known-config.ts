import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { sha256 } from '../content/files.ts';
import { writeWhole } from '../publish/record/delivery.ts';
import type { Config } from '../schema/config.ts';

/** What makes a configuration of what is written. */
const SCHEMA = ['config.ts', 'fields.ts'].map((name) => join(import.meta.dirname, '../schema', name));

/**
 * Check a configuration as `parseConfig` does; not again what this program checked before. To load the schema takes longer
 * than all else that an untouched archive asks.
 */
export async function checkConfig(root: string, written: object, env: NodeJS.ProcessEnv): Promise<Config> {
  const key = sha256(JSON.stringify([written, process.version, ...SCHEMA.map((path) => readFileSync(path, 'utf8'))]));
  const path = join(root, '.warraq/config.json');
  const known = existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as { key: string; config: Config }) : undefined;
  if (known?.key === key) return known.config;
  const { parseConfig } = await import('./config.ts');
  const config = parseConfig(written, env);
  // A command that leaves no trace in an archive need not begin with this one.
  if (existsSync(dirname(path))) writeWhole(path, JSON.stringify({ key, config }));
  return config;
}
