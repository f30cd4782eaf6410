import { strictly } from './encodings.ts';

/** A text that was read in the wrong code page and saved so, put right again. */
export type Repaired = { text: string; encoding: string };

/** Bytes by the letters for which a misreading program took them; a byte without a letter is the control of that number. */
function bytesBy(encoding: string): Map<string, number> {
  const table = new TextDecoder(encoding).decode(Uint8Array.from({ length: 256 }, (_, byte) => byte));
  const bytes = new Map([...table].map((letter, byte) => [letter, byte]));
  for (let byte = 0x80; byte < 0xa0; byte += 1) bytes.set(String.fromCharCode(byte), byte);
  return bytes;
}
const WESTERN = bytesBy('windows-1252');
const ARABIC = bytesBy('windows-1256');

/** How each misreading of Arabic looks: «Ø§Ù„» and «ط§ظ„» for UTF-8, «ÇáÃ» for windows-1256. */
const UTF8_AS_WESTERN = /[\u00d8-\u00db][\u00a0-\u00bf\u0080-\u009f\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]/g;
const UTF8_AS_ARABIC = /[طظغع][^\u0621-\u064a\s\p{P}\d]|[طظ][\u00a0-\u00bf\u2010-\u2044\u20ac\u2122\u02c6٠-٩آأؤإئابةتثجحخدذپچژڈگکٹڑں]/gu;

/** Pairs that stand in no text that was read well: a line of a few of them was misread. */
const SIGNS = /[طظ][\u00a0-\u00bf\u2018-\u2044\u20ac\u2122\u02c6]|[\u00d8\u00d9][\u00a0-\u00bf\u2018-\u2044\u20ac\u2122\u02c6]/g;
const FEWEST_SIGNS = 6;

/**
 * Undo the misreadings of Arabic that are found most: UTF-8 read as windows-1252 or as windows-1256, once or twice, and
 * windows-1256 read as windows-1252. Exact: nothing where a letter of the text cannot come from that misreading. Lines
 * that were never misread stay, where most are put right.
 */
export function repairMojibake(text: string): Repaired | undefined {
  const whole = repairPiece(text);
  if (whole) return repairPiece(whole.text) ?? whole;
  return isMisread(text) || (text.match(SIGNS)?.length ?? 0) >= FEWEST_SIGNS ? repairLines(text) : undefined;
}

function repairLines(text: string): Repaired | undefined {
  let encoding: string | undefined;
  const lines = text.split(/(\r\n|[\r\n])/).map((line) => {
    const repaired = isMisread(line) || encoding !== undefined ? repairPiece(line) : undefined;
    encoding ??= repaired?.encoding;
    return repaired?.text ?? line;
  });
  const mended = lines.join('');
  return encoding === undefined || isMisread(mended) ? undefined : { text: mended, encoding: `${encoding}, in part` };
}

function repairPiece(text: string): Repaired | undefined {
  const western = /[\u00c0-\u00ff]/.test(text) && !/[\u0621-\u064a]/.test(text) ? bytesOf(text, WESTERN) : undefined;
  const fromWestern = western && strictly('utf-8', western);
  if (fromWestern !== undefined && (isArabic(fromWestern) || isMisread(fromWestern))) return { text: fromWestern, encoding: 'utf-8 read as windows-1252' };
  const page = western && new TextDecoder('windows-1256').decode(western);
  if (page !== undefined && isArabic(page)) return { text: page, encoding: 'windows-1256 read as windows-1252' };
  const arabic = western === undefined && isMisread(text) ? bytesOf(text, ARABIC) : undefined;
  const fromArabic = arabic && strictly('utf-8', arabic);
  return fromArabic !== undefined && isArabic(fromArabic) ? { text: fromArabic, encoding: 'utf-8 read as windows-1256' } : undefined;
}

/** The bytes that a program took for these letters; nothing where it cannot have made one of them. */
function bytesOf(text: string, table: ReadonlyMap<string, number>): Uint8Array | undefined {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) {
    const byte = table.get(text[at]!);
    if (byte === undefined) return undefined;
    bytes[at] = byte;
  }
  return bytes;
}

/** Two of three letters of any Arabic text are among the ten commonest; French in the wrong code page has few of them. */
function isArabic(text: string): boolean {
  const foreign = countForeign(text);
  const common = text.match(/[الميونترب]/g)?.length ?? 0;
  return foreign > 0 && common > foreign * 0.4;
}

/** So much of a text is looked at (UTF-16 units). */
const SAMPLE = 100_000;

/** Whether most of a text that is not plain Latin looks like Arabic read in a wrong code page. */
export function isMisread(whole: string): boolean {
  const text = whole.slice(0, SAMPLE);
  const foreign = countForeign(text);
  if (foreign < 8) return false;
  const western = text.match(UTF8_AS_WESTERN)?.length ?? 0;
  const arabic = western * 2 > foreign * 0.3 ? 0 : (text.match(UTF8_AS_ARABIC)?.length ?? 0);
  return Math.max(western, arabic) * 2 > foreign * 0.3 && (western > arabic || arabic * 2 > foreign * 0.6);
}

/** Count the UTF-16 units that are not ASCII. */
function countForeign(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) > 0x7f) count += 1;
  return count;
}
