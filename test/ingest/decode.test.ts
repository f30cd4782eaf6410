import { describe, expect, test } from 'vitest';
import { decode } from '../../src/ingest/decode.ts';
import { lines } from '../../src/ingest/lines.ts';

const arabic = 'أعلنت الوزارة اليوم عن افتتاح المعرض في موعده المقرر.';
const bytesOf = (encoding: string, text: string) => {
  const table = new TextDecoder(encoding).decode(Uint8Array.from({ length: 256 }, (_, byte) => byte));
  return Uint8Array.from([...text].map((character) => table.indexOf(character)));
};

describe('decoding', () => {
  test.each([
    ['utf-8', new TextEncoder().encode(arabic)],
    ['utf-16le', new Uint8Array(Buffer.from(arabic, 'utf16le'))],
    ['utf-16be', new Uint8Array(Buffer.from(arabic, 'utf16le').swap16())],
    ['windows-1256', bytesOf('windows-1256', arabic)],
    ['iso-8859-6', bytesOf('iso-8859-6', arabic)],
  ])('recognises %s', (encoding, bytes) => {
    expect(decode(bytes)).toEqual({ encoding, text: arabic, damaged: 0 });
  });

  test.each([
    ['utf-8 read as windows-1252', new TextEncoder().encode(arabic)],
    ['windows-1256 read as windows-1252', bytesOf('windows-1256', arabic)],
  ])('repairs %s exactly', (encoding, bytes) => {
    const misread = new TextEncoder().encode(new TextDecoder('windows-1252').decode(bytes));
    expect(decode(misread)).toEqual({ encoding, text: arabic, damaged: 0 });
  });

  test('leaves other languages and Arabic that quotes them alone', () => {
    for (const text of ['Élève à l’école, déjà préférée où la fête s’achève çà et là.', `${arabic} «Élève préféré»`]) {
      expect(decode(new TextEncoder().encode(text))).toMatchObject({ encoding: 'utf-8', text });
    }
  });

  test('counts characters that were cut, and reads the rest', () => {
    const bytes = new TextEncoder().encode(arabic.repeat(3));
    expect(decode(bytes.subarray(0, bytes.length - 2))).toMatchObject({ encoding: 'utf-8', damaged: 1 });
  });

  test.each([
    ['an empty file', new Uint8Array(), 'empty'],
    ['a blank file', new TextEncoder().encode(' \r\n\t\n'), 'empty'],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 1, 0, 2, 3]), 'binary'],
    ['letters lost to question marks', new TextEncoder().encode('?????? ????? ???? ??? ????? 2016'), 'lost'],
  ])('refuses %s and says why', (_, bytes, refused) => {
    expect(decode(bytes)).toMatchObject({ refused, message: expect.stringMatching(/\w{4,}/) });
  });
});

describe('lines', () => {
  test.each(['\n', '\r\n', '\r', '\u2028', '\u2029', '\u0085'])('end at %j', (end) => {
    const source = `أول${end}ثان${end}${end}  ثالث `;
    expect(lines(source).map(({ text, block }) => [text, block])).toEqual([
      ['أول', 0],
      ['ثان', 0],
      ['ثالث', 1],
    ]);
    for (const { start, end: to, text } of lines(source)) expect(source.slice(start, to)).toBe(text);
  });
});
