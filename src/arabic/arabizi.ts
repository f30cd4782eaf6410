import { foldText } from './fold.ts';

/** A letter: how names write it in Latin letters, and the figure that chats write for it. */
type Letter = { latin: readonly string[]; figure?: string };

/** Figures that nearly all write; with them those of Egypt and the Levant; with these those of the Gulf. */
const STYLES = ['37', '3725', '372568', '3769'].map((figures) => new Set(figures));

const LETTERS: Record<string, Letter> = {
  'ب': { latin: ['bb', 'b', 'p'] }, 'ت': { latin: ['tt', 't'] }, 'ث': { latin: ['th', 't', 's'] }, 'ج': { latin: ['dj', 'jj', 'j', 'gg', 'g'] },
  'ح': { latin: ['hh', 'h'], figure: '7' }, 'خ': { latin: ['kh', 'ch', 'h'], figure: '5' }, 'د': { latin: ['dd', 'd'] }, 'ذ': { latin: ['dh', 'th', 'd', 'z'] },
  'ر': { latin: ['rr', 'r'] }, 'ز': { latin: ['zz', 'z'] }, 'س': { latin: ['ss', 's', 'c'] }, 'ش': { latin: ['sh', 'ch', 'sch'] },
  'ص': { latin: ['ss', 's'], figure: '9' }, 'ض': { latin: ['dh', 'dd', 'd', 'z'] }, 'ط': { latin: ['tt', 't'], figure: '6' }, 'ظ': { latin: ['dh', 'th', 'z'] },
  'ع': { latin: [''], figure: '3' }, 'غ': { latin: ['gh', 'g'], figure: '8' }, 'ف': { latin: ['ff', 'f', 'v', 'ph'] }, 'ق': { latin: ['qq', 'kk', 'q', 'k', 'g'], figure: '2' },
  'ك': { latin: ['kk', 'k', 'c', 'q'] }, 'ل': { latin: ['ll', 'l'] }, 'م': { latin: ['mm', 'm'] }, 'ن': { latin: ['nn', 'n'] }, 'ه': { latin: ['h', ''] },
  'و': { latin: ['ou', 'oo', 'w', 'u', 'o', 'v', ''] }, 'ي': { latin: ['yy', 'ay', 'ai', 'ee', 'ei', 'y', 'i', 'e', ''] }, 'ا': { latin: ['aa', 'a', 'e', 'i', 'o', 'u', ''] },
};
const VOWELS = /^['’`aeiouyw]*$/;

/**
 * Write a name as chats do, with figures for the letters that Latin has not: «الرقة», "Raqqa" → ra22a; «حلب», "Halab" →
 * 7alab. It follows the Latin name given; nothing where that is another name («دمشق», "Damascus").
 */
export function arabiziOf(arabic: string, latin: string): string[] {
  const words = wordsOf(foldText(arabic), /^ال(?=..)/u);
  const names = wordsOf(latin.toLowerCase().normalize('NFD').replace(/\p{Mn}/gu, ''), /^(?:al|el|ar|as|ash|at|ad|az|an)-/u);
  if (words.length !== names.length) return [];
  const forms = STYLES.flatMap((style) => together(words.map((word, index) => write(word, names[index]!, style))));
  return [...new Set(forms)].filter((form) => /\d/.test(form));
}

/** All ways to write the words of a name one after another; none where one of them cannot be written. */
function together(words: readonly string[][]): string[] {
  return words.reduce((before, word) => before.flatMap((start) => word.map((end) => `${start} ${end}`.trim())), ['']);
}

function wordsOf(name: string, article: RegExp): string[] {
  return name.split(/\s+/).map((word) => word.replace(article, ''));
}

/** Follow a word's letters through its Latin form, vowels between them at will. ع may stand before or behind its vowel. */
function write(word: string, name: string, style: ReadonlySet<string>): string[] {
  const [letter] = word;
  if (letter === undefined) return VOWELS.test(name) || name === 'h' || name === 'ah' ? [name] : [];
  const known = LETTERS[letter];
  if (!known) return [];
  const found: string[] = [];
  for (let vowels = 0; vowels === 0 || (vowels <= name.length && VOWELS.test(name.slice(0, vowels))); vowels += 1) {
    for (const latin of known.latin.filter((form) => name.startsWith(form, vowels))) {
      const rest = write(word.slice(1), name.slice(vowels + latin.length), style);
      found.push(...rest.map((end) => name.slice(0, vowels) + figureFor(known, latin, style) + end));
      if (found.length > 0 && (letter !== 'ع' || vowels > 0)) return found;
    }
  }
  return found;
}

function figureFor({ figure }: Letter, latin: string, style: ReadonlySet<string>): string {
  // «Google» is no 2oogle, «Riga» no ri8a.
  if (figure === undefined || !style.has(figure) || latin === 'g') return latin;
  return latin.length === 2 && latin[0] === latin[1] ? figure + figure : figure;
}
