import { isReversed, repairMojibake } from './mojibake.ts';

/** The text of a file, how it was encoded, and how many characters were damaged (U+FFFD). */
export type Decoded = { text: string; encoding: string; damaged: number };
/** A file that cannot become an article: `empty` is nothing to worry about, the rest wants a person. */
export type Refused = { refused: 'empty' | 'binary' | 'huge' | 'lost' | 'reversed' | 'format' | 'damaged' | 'withheld'; message: string };

const ARABIC = /[\u0621-\u064a]/g;
/** The commonest Arabic letters: about two thirds of any text. In the wrong code page they are rare. */
const COMMON = /[الميونترب]/g;

/**
 * Decode a plain-text file: byte-order mark, then the pattern of UTF-16, then strict UTF-8, then the better of the two
 * Arabic code pages. The text keeps line ends, controls and presentation forms; only the mark is consumed.
 */
export function decode(bytes: Uint8Array): Decoded | Refused {
  if (bytes.every((byte) => byte === 0x20 || (byte >= 0x09 && byte <= 0x0d))) return { refused: 'empty', message: 'the file is empty' };
  const marked = markOf(bytes) ?? utf16Pattern(bytes);
  if (marked) return withDamage(marked, new TextDecoder(marked).decode(bytes));
  if (looksBinary(bytes)) {
    return { refused: 'binary', message: `the file is not text (it begins with the bytes ${hex(bytes)}). Save the article as text` };
  }
  const utf8 = strictly('utf-8', bytes);
  if (utf8 !== undefined) return withDamage('utf-8', utf8);
  return codePage(bytes) ?? truncated(bytes);
}

/** Decode by the encoding that a source declares; what is valid UTF-8 is UTF-8. Nothing where it declares none that is known. */
export function decodeAs(bytes: Uint8Array, declared: string | undefined): Decoded | Refused | undefined {
  if (declared === undefined || markOf(bytes) || /^utf-?16/i.test(declared) || strictly('utf-8', bytes) !== undefined) return undefined;
  try {
    const decoder = new TextDecoder(declared);
    return withDamage(decoder.encoding, decoder.decode(bytes));
  } catch {
    return undefined;
  }
}

function markOf(bytes: Uint8Array): string | undefined {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  return undefined;
}

/** Arabic in UTF-16 without a mark: every other byte is the block number 06 or 00. */
function utf16Pattern(bytes: Uint8Array): string | undefined {
  const sample = bytes.subarray(0, 4096);
  const share = [0, 0];
  sample.forEach((byte, index) => {
    if (byte === 0x06 || byte === 0x00) share[index % 2]! += 1;
  });
  const [even, odd] = share.map((count) => count / (sample.length / 2));
  if (odd! > 0.9 && even! < 0.3) return 'utf-16le';
  if (even! > 0.9 && odd! < 0.3) return 'utf-16be';
  return undefined;
}

function looksBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 4096);
  const controls = sample.filter((byte) => byte < 0x20 && ![0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x1c, 0x1d, 0x1e, 0x1f].includes(byte));
  return controls.length > sample.length * 0.01;
}

/** The Arabic code page whose reading holds more of the common letters; none where neither reads as Arabic. */
function codePage(bytes: Uint8Array): Decoded | Refused | undefined {
  const readings = ['windows-1256', 'iso-8859-6'].map((encoding) => ({ encoding, text: new TextDecoder(encoding).decode(bytes) }));
  const scored = readings.map((reading) => ({ ...reading, score: arabicScore(reading.text) }));
  const best = scored.reduce((one, other) => (other.score > one.score ? other : one));
  return best.score > 0.5 ? withDamage(best.encoding, best.text) : undefined;
}

/** Share of the non-ASCII characters that are common Arabic letters, less the damaged ones. */
function arabicScore(text: string): number {
  const foreign = text.match(/[^\x00-\x7f]/g)?.length ?? 0;
  const [arabic, common] = [ARABIC, COMMON].map((pattern) => text.match(pattern)?.length ?? 0);
  return foreign === 0 ? 0 : (arabic! + common! - 2 * (text.match(/\ufffd/g)?.length ?? 0)) / (2 * foreign);
}

/** UTF-8 that was cut or damaged: what can be read is read, the rest is counted. */
function truncated(bytes: Uint8Array): Decoded | Refused {
  const decoded = withDamage('utf-8', new TextDecoder('utf-8').decode(bytes));
  if ('refused' in decoded || decoded.damaged <= Math.max(2, decoded.text.length / 20)) return decoded;
  return {
    refused: 'binary',
    message: 'the encoding is not UTF-8, UTF-16, windows-1256 or ISO-8859-6. Save the file as UTF-8',
  };
}

function withDamage(encoding: string, text: string): Decoded | Refused {
  const repaired = encoding === 'utf-8' ? repairMojibake(text) : undefined;
  if (repaired) return textContent(repaired.encoding, repaired.text, 0);
  return textContent(encoding, text, text.match(/\ufffd/g)?.length ?? 0);
}

/** A text as a seed's content, or the reason why it is none: blank, or lost before it came here. */
export function textContent(encoding: string, text: string, damaged: number): Decoded | Refused {
  if (text.trim() === '') return { refused: 'empty', message: 'the file is empty' };
  const lost = text.match(/\?{3,}/g)?.join('').length ?? 0;
  if (lost > text.length / 3) {
    return { refused: 'lost', message: 'the letters were lost to "????" before the file came here. Ask for the original' };
  }
  if (isReversed(text)) {
    return { refused: 'reversed', message: 'its letters stand in visual order, as old systems and PDFs leave them. Save it again in logical order' };
  }
  return { encoding, text, damaged };
}

function strictly(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function hex(bytes: Uint8Array): string {
  return Array.from(bytes.subarray(0, 4), (byte) => byte.toString(16).padStart(2, '0')).join(' ');
}
