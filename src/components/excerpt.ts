/** Cut a text to at most `length` characters, between words, with an ellipsis where something was cut. */
export function excerpt(text: string, length: number): string {
  if (text.length <= length) return text;
  const head = text.slice(0, length + 1);
  const end = head.lastIndexOf(' ');
  return `${head.slice(0, end > 0 ? end : length).replace(/[\s،؛:,;.]+$/, '')}…`;
}
