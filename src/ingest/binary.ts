/** First bytes of files that are no text, and what to call them. */
const KINDS: readonly [string, string][] = [
  ['%PDF', 'a PDF'],
  ['{\\rtf', 'a rich-text (RTF) document'],
  ['\xd0\xcf\x11\xe0', 'an old Word, Excel or PowerPoint document'],
  ['PK\x03\x04', 'a zip container or an Office document'],
  ['\x89PNG', 'a picture (PNG)'],
  ['\xff\xd8\xff', 'a picture (JPEG)'],
  ['GIF8', 'a picture (GIF)'],
  ['II*\0', 'a picture (TIFF)'],
  ['MM\0*', 'a picture (TIFF)'],
  ['RIFF', 'a picture, sound or film (RIFF)'],
  ['ID3', 'a sound (MP3)'],
  ['OggS', 'a sound or film (Ogg)'],
  ['\x1aE\xdf\xa3', 'a film (Matroska)'],
  ['SQLite format 3', 'a SQLite database'],
  ['Rar!', 'a RAR container'],
  ['7z\xbc\xaf', 'a 7-Zip container'],
  ['BZh', 'a bzip2 container'],
  ['\xfd7zXZ', 'an xz container'],
  ['\x7fELF', 'a program'],
  ['MZ\x90', 'a program'],
  ['wOF', 'a font'],
  ['\0\x01\0\0', 'a font'],
];
/** Controls that stand in texts: tab, line ends, and the separators of old databases. */
const TEXT_CONTROLS: ReadonlySet<number> = new Set([0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x1a, 0x1c, 0x1d, 0x1e, 0x1f]);

/** Say what kind of binary file bytes are, by their first bytes or their share of controls; nothing for text. */
export function binaryKind(bytes: Uint8Array): string | undefined {
  const start = String.fromCharCode(...bytes.subarray(0, 16));
  const known = KINDS.find(([magic]) => start.startsWith(magic))?.[1];
  if (known) return known;
  if (start.slice(4, 8) === 'ftyp') return 'a film or sound (MP4)';
  const sample = bytes.subarray(0, 4096);
  const controls = sample.filter((byte) => byte < 0x20 && !TEXT_CONTROLS.has(byte)).length;
  return controls > sample.length * 0.01 && controls > 1 ? `binary data (it begins with the bytes ${hex(bytes)})` : undefined;
}

function hex(bytes: Uint8Array): string {
  return Array.from(bytes.subarray(0, 4), (byte) => byte.toString(16).padStart(2, '0')).join(' ');
}
