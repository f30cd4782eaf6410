import { gunzipSync, gzipSync } from 'node:zlib';

/**
 * All that we know of Pagefind's files that its documentation does not promise. A fragment is what a result shows;
 * Pagefind writes into it what it indexed, our stems, and we put the article's own text back. Read from version 1.6.0:
 * on an upgrade, run the tests of this file first.
 */
const version = '1.6.0';
const signature = 'pagefind_dcd';

/** What a fragment holds. Filled by Pagefind from a custom record; `anchors` are headings, of which we have none. */
export type Fragment = {
  url: string;
  content: string;
  word_count: number;
  filters: Record<string, string[]>;
  meta: Record<string, string>;
  anchors: unknown[];
};

const shape = {
  url: 'string',
  content: 'string',
  word_count: 'number',
  filters: 'object',
  meta: 'object',
  anchors: 'object',
} as const;

/** Read the file of one fragment. Throws an error that names the version where the file is not what 1.6.0 writes. */
export function decodeFragment(bytes: Uint8Array, path: string): Fragment {
  return asFragment(decode(bytes, path), path);
}

/** Change the fragments of a file. Where they are told to share files (`maxFragments`), it holds several by their names. */
export function changeFragments(bytes: Uint8Array, path: string, change: (fragment: Fragment) => Fragment): Uint8Array {
  const held = decode(bytes, path);
  if (typeof Object(held)['url'] === 'string') return encodeFragment(change(asFragment(held, path)));
  const all = Object.entries(Object(held) as object).map(([name, one]) => [name, change(asFragment(one, path))]);
  return encode(Object.fromEntries(all.toSorted()));
}

function decode(bytes: Uint8Array, path: string): unknown {
  const text = unzip(bytes, path).toString('utf8');
  if (!text.startsWith(signature)) throw unknownFormat(path, `it does not begin with "${signature}"`);
  return JSON.parse(text.slice(signature.length));
}

function asFragment(fragment: unknown, path: string): Fragment {
  const missing = lacking(fragment);
  if (missing.length > 0) throw unknownFormat(path, `it lacks ${missing.join(', ')}`);
  return fragment as Fragment;
}

/** Write a fragment file. The same fragment gives the same bytes on every system. */
export function encodeFragment(fragment: Fragment): Uint8Array {
  return encode(fragment);
}

function encode(held: unknown): Uint8Array {
  const bytes = gzipSync(signature + JSON.stringify(held), { level: 9 });
  // The tenth byte of gzip names the operating system (RFC 1952, 2.3.1): 255 is "unknown".
  bytes[9] = 255;
  return bytes;
}

/** Check that the index was written by the version whose files we know: `entry` is the text of pagefind-entry.json. */
export function checkVersion(entry: string): void {
  const found = (JSON.parse(entry) as { version?: string }).version;
  if (found !== version) throw unknownFormat('pagefind-entry.json', `it says version "${found}"`);
}

function unzip(bytes: Uint8Array, path: string): Buffer {
  try {
    return gunzipSync(bytes);
  } catch (cause) {
    throw unknownFormat(path, 'it is not gzip', cause);
  }
}

function lacking(fragment: unknown): string[] {
  const value = Object(fragment) as Record<string, unknown>;
  return Object.entries(shape)
    .filter(([key, type]) => typeof value[key] !== type)
    .map(([key, type]) => `${key} (${type})`);
}

/** Say that a file of Pagefind's is not as we know it. */
export function unknownFormat(path: string, what: string, cause?: unknown): Error {
  return new Error(
    `${path}: this is not a file of Pagefind ${version}: ${what}. Install pagefind ${version} (npm ci), or teach ` +
      'src/search/index/fragment.ts the new format.',
    { cause },
  );
}
