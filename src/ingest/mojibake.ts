/** A text that was read in the wrong code page and saved so, put right again. */
export type Repaired = { text: string; encoding: string };

/** windows-1252, by which Western programs misread; bytes without a letter in it are controls of the same number. */
const BYTES = new Map<string, number>();
const TABLE = new TextDecoder('windows-1252').decode(Uint8Array.from({ length: 256 }, (_, byte) => byte));
for (const [byte, letter] of [...TABLE].entries()) BYTES.set(letter, byte);
for (let byte = 0x80; byte < 0xa0; byte += 1) BYTES.set(String.fromCharCode(byte), byte);

/**
 * Undo the two misreadings of Arabic that are found most: UTF-8 read as windows-1252 («Ø§Ù„»), and windows-1256 read as
 * windows-1252 («ÇáÃ»). Exact: nothing where a letter of the text cannot come from that misreading.
 */
export function repairMojibake(text: string): Repaired | undefined {
  if (!/[\u00c0-\u00ff]/.test(text) || /[\u0621-\u064a]/.test(text)) return undefined;
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) {
    const byte = BYTES.get(text[at]!);
    if (byte === undefined) return undefined;
    bytes[at] = byte;
  }
  const twice = strictUtf8(bytes);
  if (twice !== undefined && isArabic(twice)) return { text: twice, encoding: 'utf-8 read as windows-1252' };
  const page = new TextDecoder('windows-1256').decode(bytes);
  return isArabic(page) ? { text: page, encoding: 'windows-1256 read as windows-1252' } : undefined;
}

function strictUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Two of three letters of any Arabic text are among the ten commonest; French in the wrong code page has few of them. */
function isArabic(text: string): boolean {
  const foreign = text.match(/[^\x00-\x7f]/g)?.length ?? 0;
  const common = text.match(/[الميونترب]/g)?.length ?? 0;
  return foreign > 0 && common > foreign * 0.4;
}

/** So many words are needed before the order of letters can be judged. */
const FEWEST_WORDS = 12;

/**
 * Whether the letters of a text stand in visual order, as old systems and PDFs leave them: words begin with letters that
 * only end a word (ة, ى), and end in a reversed article (لا) more often than they begin with one.
 */
export function isReversed(text: string): boolean {
  const words = text.slice(0, 100_000).normalize('NFKC').match(/[\u0621-\u064a]{3,}/g) ?? [];
  if (words.length < FEWEST_WORDS) return false;
  const count = (pattern: RegExp) => words.filter((word) => pattern.test(word)).length;
  const wrong = count(/^[ةى]/) + count(/لا$/);
  const right = count(/[ةى]$/) + count(/^ال/);
  return wrong >= 4 && count(/^[ةى]/) >= 1 && wrong > 2 * right;
}
