/** How chats write Arabic letters that Latin has not. */
const figures: Readonly<Record<string, string>> = { 2: 'q', 3: '', 5: 'kh', 6: 't', 7: 'h', 8: 'gh', 9: 's' };

/** Spellings of one sound, each with the one that stands for all: `oo` is `u`. */
const sounds: readonly (readonly [RegExp, string])[] = [
  [/[ou]u|oo/g, 'u'], [/ee|y/g, 'i'], [/ph/g, 'f'], [/dj/g, 'j'], [/q|c(?![eih])/g, 'k'], [/(.)\1+/g, '$1'], [/(?<=..a)h$/, ''],
];

/**
 * Fold a name in Latin letters so that its spellings meet: Raqqa, Ar-Raqqah and ra22a; United Nations and unitednations.
 * Empty where it has no Latin letter, or an Arabic one.
 */
export function latinKey(name: string): string {
  const text = name.normalize('NFD').toLowerCase().replace(/^\P{L}*(?:al|el|a([rsdtznl])|ash)[-'’](?=\1..)/u, '');
  if (!/[a-z]/.test(text) || /[ء-ي]/.test(text)) return '';
  const letters = text.replace(/[235-9]/g, (figure) => figures[figure] ?? '').replace(/[^a-z0-9]/g, '');
  return sounds.reduce((key, [written, instead]) => key.replace(written, instead), letters);
}

/**
 * What Latin letters may stand for, the likeliest first; `-` for nothing. Vowels are written at the head of a word, within
 * it and at its end by rules of their own.
 */
const head = readTable('aa:ا,ع a:ا,ع e:ا,ع,اي i:ا,ع,اي,عي o:او,ا,ع,عو ou:ا,ع,او u:ا,ع,او y:ي ai:اي ei:اي,ا eu:ا');
const tail = readTable('a:ا,ه,- ah:ه,اح e:-,ه,ي i:ي eh:ه o:و ou:و u:و y:ي ie:ي aa:ا ev:وف,يف,اف');
const inner = readTable(`
aa:ا,- a:-,ا e:-,ي i:ي,- o:و,- u:-,و,ا y:ي ou:و,- oo:و ee:ي,- ei:ي,اي ay:ي,اي ai:ي,اي,اء au:او,و aw:و,او ia:يا,ي io:يو ie:ي
sch:ش tch:تش sh:ش,سه kh:خ,كه gh:غ ch:تش,ش,خ,ك th:ث,ت,ذ,ظ dh:ذ,ض,ظ dj:ج ph:ف ck:ك tz:تس ng:نغ,ن
b:ب p:ب t:ت,ط d:د,ض j:ج g:غ,ق,ك h:ح,ه r:ر z:ز,ظ,ذ,ض s:س,ص f:ف v:ف q:ق,ك k:ك,ق,خ c:ك,س,ق l:ل m:م n:ن w:و x:كس
2:ق,ا 3:ع 5:خ 6:ط 7:ح 8:غ,ق 9:ص,ق
`);

type Sounds = ReadonlyMap<string, readonly string[]>;

function readTable(table: string): Sounds {
  return new Map(table.trim().split(/\s+/).map((row) => {
    const [latin = '', arabic = ''] = row.split(':');
    return [latin, arabic.split(',').map((letters) => letters.replace('-', ''))];
  }));
}

/** Spellings that are kept on the way, and that are given. */
const most = 160;
type Spelling = { text: string; doubt: number };

/** List how a word in Latin letters, or in those of chats, may be written in Arabic, the likeliest first: mahfouz, ma7fouz → محفوظ. */
export function arabicSpellings(word: string): string[] {
  const latin = word.normalize('NFD').toLowerCase().replace(/[^a-z2356-9]/g, '').replace(/([^aeo\d])\1/g, '$1');
  const ends: Spelling[][] = [[{ text: '', doubt: 0 }]];
  for (let start = 0; start < latin.length; start += 1) {
    const known = best(ends[start] ?? []);
    for (let length = 1; length <= 3; length += 1) {
      const end = start + length;
      const letters = latin.slice(start, end);
      const table = start === 0 && head.has(letters) ? head : end === latin.length && tail.has(letters) ? tail : inner;
      // Letters that are one sound together are seldom two: sh is ش.
      for (const [doubt, arabic] of (table.get(letters) ?? []).entries()) {
        (ends[end] ??= []).push(...known.map((each) => ({ text: each.text + arabic, doubt: each.doubt + doubt + (length === 1 ? 0.1 : 0) })));
      }
    }
  }
  return best(ends[latin.length] ?? []).map(({ text }) => text);
}

function best(spellings: readonly Spelling[]): Spelling[] {
  const least = new Map<string, Spelling>();
  for (const each of spellings.toSorted((a, b) => a.doubt - b.doubt)) if (!least.has(each.text)) least.set(each.text, each);
  return [...least.values()].slice(0, most);
}
