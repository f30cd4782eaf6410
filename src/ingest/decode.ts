import { binaryKind } from './binary.ts';
import { codePageOf, encodingNamed, markOf, strictly, utf16Pattern } from './encodings.ts';
import { isLost } from './lost.ts';
import { hasManyLines, MANY_LINES } from './many-lines.ts';
import { isMisread, repairMojibake } from './mojibake.ts';

export type Decoded = {
  text: string;
  encoding: string;
  /** So many characters were damaged (U+FFFD). */
  damaged: number;
  /** The text as it stood in visual order, where it was put right. */
  visual?: string;
};
/** A file that cannot become an article: `empty` is nothing to worry about, the rest wants a person. */
export type Refused = {
  refused: 'empty' | 'binary' | 'encoding' | 'huge' | 'lost' | 'format' | 'damaged' | 'withheld' | 'skipped';
  message: string;
};

/** What a person can do where the encoding is in doubt. */
const REMEDY = 'Save the file as UTF-8, or name its encoding: "--encoding windows-1256", or "encoding" in its override';

/**
 * Decode a plain-text file: in the encoding that a person named, else by byte-order mark, then the pattern of UTF-16, then
 * strict UTF-8, then the code page that gives a language. The text keeps line ends, controls and presentation forms; only
 * the mark is consumed.
 */
export function decode(bytes: Uint8Array, named?: string): Decoded | Refused {
  if (bytes.every((byte) => byte === 0x20 || (byte >= 0x09 && byte <= 0x0d))) return { refused: 'empty', message: 'the file is empty' };
  if (named !== undefined) return decodeNamed(bytes, named);
  const wide = markOf(bytes) ?? utf16Pattern(bytes);
  if (wide) return withDamage(wide, new TextDecoder(wide).decode(bytes));
  const kind = binaryKind(bytes);
  if (kind) return binary(kind);
  const utf8 = strictly('utf-8', bytes);
  if (utf8 !== undefined) return withDamage('utf-8', utf8);
  const page = codePageOf(bytes);
  return page ? withDamage(page, new TextDecoder(page).decode(bytes)) : truncated(bytes);
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

/** A person's word counts, but for a byte-order mark, which is no text in any other encoding. */
function decodeNamed(bytes: Uint8Array, named: string): Decoded | Refused {
  try {
    const encoding = markOf(bytes) ?? encodingNamed(named);
    const kind = encoding.startsWith('utf-16') ? undefined : binaryKind(bytes);
    if (kind) return binary(kind);
    return withDamage(encoding, new TextDecoder(encoding).decode(bytes));
  } catch (error) {
    return { refused: 'encoding', message: (error as Error).message };
  }
}

function binary(kind: string): Refused {
  return { refused: 'binary', message: `the file is ${kind}, not text. Save its article as text or HTML` };
}

/** UTF-8 that was cut or damaged: what can be read is read, the rest is counted. */
function truncated(bytes: Uint8Array): Decoded | Refused {
  const text = new TextDecoder('utf-8').decode(bytes);
  if (damageOf(text) <= Math.max(2, text.length / 20)) return withDamage('utf-8', text);
  return { refused: 'encoding', message: `its encoding is in doubt: neither UTF-8 nor UTF-16, windows-1256, ISO-8859-6 or windows-1252 gives a text. ${REMEDY}` };
}

function withDamage(encoding: string, text: string): Decoded | Refused {
  const repaired = encoding === 'utf-8' ? repairMojibake(text) : undefined;
  if (repaired) return textContent(repaired.encoding, repaired.text, 0);
  if (isMisread(text)) {
    return { refused: 'encoding', message: `it was saved in a wrong encoding once, and cannot be put right exactly. Ask for the original. ${REMEDY}` };
  }
  return textContent(encoding, text, damageOf(text));
}

function damageOf(text: string): number {
  return text.match(/\ufffd/g)?.length ?? 0;
}

/** A text as a seed's content, or the reason why it is none: blank, or lost before it came here. */
export function textContent(encoding: string, text: string, damaged: number): Decoded | Refused {
  if (text.trim() === '') return { refused: 'empty', message: 'the file is empty' };
  if (hasManyLines(text)) return { refused: 'huge', message: MANY_LINES };
  if (isLost(text)) return { refused: 'lost', message: 'its letters were lost to "????" or "\ufffd" before it came here. Ask for the original' };
  return { encoding, text, damaged };
}
