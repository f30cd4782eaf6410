import { existsSync, readFileSync } from 'node:fs';

const END = 0x0a;

/** Read a file line by line, also one that is too long for one string; nothing where there is none. A last line without its end is left out. */
export function* linesOfFile(path: string): Iterable<string> {
  const bytes = existsSync(path) ? readFileSync(path) : Buffer.alloc(0);
  for (let start = 0, end; (end = bytes.indexOf(END, start)) >= 0; start = end + 1) yield bytes.toString('utf8', start, end);
}
