/** What may happen to a text on its way into another file: its blocks, and those of an article about something else. */
export type Change = { name: string; sameOutlet?: true; make: (body: readonly string[], other: readonly string[]) => readonly string[] };

/** The changes of which the finder of copies is measured, from the slightest on. */
export const changes: readonly Change[] = [
  { name: 'other lines of the page', make: (body) => ['تابعونا على صفحاتنا', ...body, 'جميع الحقوق محفوظة'] },
  { name: 'other spelling', make: (body) => body.map((block) => block.replaceAll(/[أإآ]/g, 'ا').replaceAll('ة', 'ه').replaceAll(/[\u064b-\u0652]/g, '')) },
  { name: 'a paragraph added', make: (body, other) => [...body, longest(other)] },
  { name: 'a paragraph cut', make: (body) => body.toSpliced(2, 1) },
  { name: '5 % of words edited', make: (body) => edited(body, 20) },
  { name: '10 % of words edited', make: (body) => edited(body, 10) },
  { name: 'its first half', make: firstHalf },
  { name: 'its first half, in its own outlet', sameOutlet: true, make: firstHalf },
  { name: 'its next version, in its own outlet', sameOutlet: true, make: (body, other) => [...body.slice(0, 2), longest(other), ...body.slice(2)] },
  { name: 'another article', make: (_, other) => other },
];

function longest(blocks: readonly string[]): string {
  return blocks.reduce((best, block) => (block.length > best.length ? block : best));
}

/** The blocks up to half of the text, and no less than one. */
function firstHalf(body: readonly string[]): readonly string[] {
  const size = body.join('').length;
  let sum = 0;
  return body.filter((block, index) => index === 0 || (sum += block.length) <= size / 2);
}

function edited(body: readonly string[], every: number): readonly string[] {
  let count = 0;
  return body.map((block) => block.split(' ').map((word) => ((count += 1) % every === 0 ? `مبدل${'ابتثجحخ'[count % 7]!}` : word)).join(' '));
}
