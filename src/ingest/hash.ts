import { createHash } from 'node:crypto';

/** The SHA-256 of a text or of bytes, in hex. */
export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/** A short hash of a value for telling whether it changed: twelve hex digits of its JSON, '' for nothing. */
export function fingerprint(value: unknown): string {
  return value === undefined || value === null || (Array.isArray(value) && value.length === 0)
    ? ''
    : sha256(JSON.stringify(value)).slice(0, 12);
}
