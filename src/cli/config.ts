import { configSchema, type Config } from '../schema/config.ts';
import { FILE } from './archive.ts';
import { Complaint } from './complaint.ts';

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
