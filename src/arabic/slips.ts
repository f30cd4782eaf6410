import { exchange } from './compact.ts';

/** Letters that writers take for one another, by sound or by their dots: each group may stand for the others. */
const confused = ['تطة', 'سصثش', 'دضذظز', 'قكغجف', 'هحخ', 'اعى', 'بنيت', 'رزد', 'لا', 'وؤ'];

/** Letters that are most often left out. */
const skipped = ['ا', 'ي', 'و', 'ل', 'ن'];

/** Keys of a keyboard in its Latin and its Arabic layout (Windows, Arabic 101); B writes لا. */
const latin = "qwertyuiop[]asdfghjkl;'zxcvnm,./`";
const arabic = 'ضصثقفغعهخحجدشسيبلاتنمكطئءؤرىةوزظذ';

/** List the words from which a word may have come by one slip: letters confused, swapped, doubled, left out. */
export function slips(word: string): string[] {
  const letters = [...word];
  const at = (i: number, count: number, instead: string) => letters.toSpliced(i, count, instead).join('');
  const exchanged = letters.flatMap((letter, i) =>
    confused.filter((group) => group.includes(letter)).flatMap((group) => [...group].map((other) => at(i, 1, other))));
  const swapped = letters.flatMap((letter, i) => (i === 0 ? [] : [at(i - 1, 2, letter + letters[i - 1])]));
  const shorter = letters.map((_, i) => at(i, 1, ''));
  const longer = letters.flatMap((_, i) => skipped.map((letter) => at(i + 1, 0, letter)));
  return [...new Set([...swapped, ...exchanged, ...shorter, ...longer])].filter((other) => other !== word);
}

/** Read what was typed as if the keyboard had been set to the other layout: hgvrm is الرقة, ىشفخ is nato. */
export function otherLayout(typed: string): string {
  const [from, to] = /[a-z]/i.test(typed) ? [latin, arabic] : [arabic, latin];
  const text = from === latin ? typed.toLowerCase().replaceAll('b', 'لا') : typed.replaceAll('لا', 'b');
  return exchange(text, from, to);
}
