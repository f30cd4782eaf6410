/** Cut a text to at most `length` characters, between words, with an ellipsis where something was cut. */
export function excerpt(text: string, length: number): string {
  if (text.length <= length) return text;
  const head = text.slice(0, length + 1);
  const end = head.lastIndexOf(' ');
  return `${head.slice(0, end > 0 ? end : length).replace(/[\s،؛:,;.]+$/, '')}…`;
}

/** Give a text's first paragraphs within `length` characters, whole; the first in any case, cut if need be. */
export function openingParagraphs(text: string, length: number): string[] {
  const [first = '', ...others] = text.split(/\n\s*\n/);
  const opening = [excerpt(first, length)].filter(Boolean);
  let room = length - first.length;
  for (const paragraph of others) {
    room -= paragraph.length;
    if (room < 0) break;
    opening.push(paragraph);
  }
  return opening;
}
