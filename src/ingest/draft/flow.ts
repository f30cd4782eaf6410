import { stringify } from 'yaml';

/** Write a value as it stands within brackets, on one line. */
export function flow(value: string): string {
  const written = stringify([value], { collectionStyle: 'flow', lineWidth: 0 }).trim();
  return written.slice(1, -1).trim();
}
