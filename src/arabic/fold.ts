/** Letters that writers and keyboards do not tell apart, each with the one that stands for it. */
const SAME: Record<string, string> = {
  'أ': 'ا', 'إ': 'ا', 'آ': 'ا', 'ٱ': 'ا', 'ى': 'ي', 'ئ': 'ي', 'ی': 'ي', 'ؤ': 'و', 'ة': 'ه', 'ک': 'ك', 'ہ': 'ه', 'ھ': 'ه',
};
/** Marks, tatweel and invisible formatting characters: they carry no letter. */
const SILENT = /[\p{Mn}\p{Cf}\u0640]/u;

/** What becomes of each UTF-16 unit that was met, by its code: the code of its letter, or one of the two below. */
const letters = new Uint16Array(0x1_0000);
const [DROPPED, OTHER] = [1, 2];

/** Fold a word or text: hamza seats, ta marbuta, alef maqsura, Persian letters, presentation forms, digits, marks, case. */
export function foldText(text: string): string {
  let folded = '';
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const letter = letters[code] || learn(code);
    if (letter === code) continue;
    if (at > from) folded += text.slice(from, at);
    if (letter === OTHER) {
      const character = String.fromCodePoint(text.codePointAt(at)!);
      folded += foldCharacter(character);
      at += character.length - 1;
    } else if (letter !== DROPPED) {
      folded += String.fromCharCode(letter);
    }
    from = at + 1;
  }
  return from === 0 ? text : folded + text.slice(from);
}

function learn(code: number): number {
  const isPart = code <= OTHER || (code >= 0xd800 && code <= 0xdfff);
  const folded = isPart ? '' : foldCharacter(String.fromCharCode(code));
  const letter = isPart || folded.length > 1 ? OTHER : folded === '' ? DROPPED : folded.charCodeAt(0);
  letters[code] = letter;
  return letter;
}

/** Fold one character (a code point). */
export function foldCharacter(character: string): string {
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
  const found = character.normalize('NFKC');
  return found === character ? character : [...found].map(foldCharacter).join('').slice(0, 3);
}
