/** Letters that writers and keyboards do not tell apart, each with the one that stands for it. */
const SAME: Record<string, string> = {
  'أ': 'ا', 'إ': 'ا', 'آ': 'ا', 'ٱ': 'ا', 'ى': 'ي', 'ئ': 'ي', 'ی': 'ي', 'ؤ': 'و', 'ة': 'ه', 'ک': 'ك', 'ہ': 'ه', 'ھ': 'ه',
};
/** Marks, tatweel and invisible formatting characters: they carry no letter. */
const SILENT = /[\p{Mn}\p{Cf}\u0640]/u;
const FOLDABLE = /[\p{Mn}\p{Cf}\u0640أإآٱىئیؤةکہھ٠-٩۰-۹A-Zﭐ-﷿ﹰ-ﻼ]/u;

/** A folded text and, for each of its UTF-16 units and its end, the offset of the source it came from. */
export type Folded = { text: string; at: (index: number) => number };

/** Fold a word or text: hamza seats, ta marbuta, alef maqsura, Persian letters, presentation forms, digits, marks, case. */
export function foldText(text: string): string {
  return foldWithOffsets(text).text;
}

/** Fold a text and keep the way back: `at(i)` is the source offset of the folded text's unit `i`. */
export function foldWithOffsets(text: string): Folded {
  if (!FOLDABLE.test(text)) return { text, at: (index) => index };
  const offsets = new Uint32Array(text.length * 3 + 1);
  let folded = '';
  let offset = 0;
  for (const character of text) {
    const letters = foldCharacter(character);
    offsets.fill(offset, folded.length, folded.length + letters.length);
    folded += letters;
    offset += character.length;
  }
  offsets[folded.length] = offset;
  return { text: folded, at: (index) => offsets[index] ?? offset };
}

function foldCharacter(character: string): string {
  const same = SAME[character];
  if (same !== undefined) return same;
  const code = character.charCodeAt(0);
  if (code >= 0x660 && code <= 0x669) return String(code - 0x660);
  if (code >= 0x6f0 && code <= 0x6f9) return String(code - 0x6f0);
  if (code >= 0x41 && code <= 0x5a) return character.toLowerCase();
  if (code >= 0xfb50 && code <= 0xfefc && code !== 0xfdfa && code !== 0xfdfd) return foldForms(character);
  return SILENT.test(character) ? '' : character;
}

/** Presentation forms (FB50–FEFC) are the same letters in the shape of an old font. */
function foldForms(character: string): string {
  const letters = character.normalize('NFKC');
  return letters === character ? character : [...letters].map(foldCharacter).join('').slice(0, 3);
}
