import type { Block } from '../schema/ledger.ts';

/** The plain text of a body, a line for each block. */
export function plainBody(body: readonly Block[]): string {
  return body.map(({ text }) => text).join('\n');
}
