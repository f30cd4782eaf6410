/** Encodings in which Arabic and its neighbours are found, as messages name them. */
const USUAL = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1256', 'iso-8859-6', 'windows-1252'];

const ARABIC = /[\u0621-\u064a]/g;
/** The commonest Arabic letters: about two thirds of any text. In the wrong code page they are rare. */
const COMMON = /[الميونترب]/g;

/** The name of an encoding as the Encoding Standard has it. Throws with the usual names where nobody knows it. */
export function encodingNamed(name: string): string {
  try {
    return new TextDecoder(name.trim()).encoding;
  } catch {
    throw new Error(`nobody knows the encoding "${name}". Write one of ${USUAL.map((one) => `"${one}"`).join(', ')}`);
  }
}

/** Decode bytes that must be valid in an encoding; nothing where they are not. */
export function strictly(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** The encoding that a byte-order mark names. */
export function markOf([a, b, c]: Uint8Array): string | undefined {
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  return undefined;
}

/** UTF-16 without a mark: every other byte is the number of a block, 06 for Arabic or 00 for Latin. */
export function utf16Pattern(bytes: Uint8Array): string | undefined {
  const sample = bytes.subarray(0, 4096);
  const share = [0, 0];
  sample.forEach((byte, index) => {
    if (byte === 0x06 || byte === 0x00) share[index % 2]! += 1;
  });
  const [even, odd] = share.map((count) => count / (sample.length / 2));
  if (odd! > 0.9 && even! < 0.3) return 'utf-16le';
  return even! > 0.9 && odd! < 0.3 ? 'utf-16be' : undefined;
}

/** So many bytes tell a code page. */
const SAMPLE = 250_000;

/**
 * The single-byte code page in which bytes read as a language: the one of both Arabic pages that gives more of the common
 * letters, or windows-1252 where nearly all is Latin («Élève» has a few accents). Nothing where none is plausible.
 */
export function codePageOf(whole: Uint8Array): string | undefined {
  const bytes = whole.subarray(0, SAMPLE);
  const scored = ['windows-1256', 'iso-8859-6'].map((encoding) => ({ encoding, score: arabicScore(new TextDecoder(encoding).decode(bytes)) }));
  const best = scored.reduce((one, other) => (other.score > one.score ? other : one));
  if (best.score > 0.5) return best.encoding;
  return isLatin(new TextDecoder('windows-1252').decode(bytes)) ? 'windows-1252' : undefined;
}

/** Share of the non-ASCII characters that are common Arabic letters, less the damaged ones. */
function arabicScore(text: string): number {
  const foreign = count(text, /[^\x00-\x7f]/g);
  return foreign === 0 ? 0 : (count(text, ARABIC) + count(text, COMMON) - 2 * count(text, /\ufffd/g)) / (2 * foreign);
}

/** Accents stand inside words of plain letters, or are the signs of print («…», dashes, quotation marks). */
function isLatin(text: string): boolean {
  const foreign = count(text, /[^\x00-\x7f]/g);
  const plain = count(text, /[a-z]/gi);
  const fitting = count(text, /[À-ÖØ-öø-ÿŒœŠšŽžŸ](?=[a-z]|[^\p{L}]|$)|(?<=[a-z])[À-ÖØ-öø-ÿŒœŠšŽžŸ]|[\u00a0«»°’‘“”–—…€·]/giu);
  return plain > 4 * foreign && fitting > 0.9 * foreign;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
