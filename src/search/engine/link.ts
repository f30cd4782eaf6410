import type { Run } from './excerpt.ts';

/** Passages that a link names at most. */
const most = 4;

/**
 * Add a text fragment to an article's address, so that the browser marks the found words there and scrolls to them:
 * articles need no script for it. Runs with a dash or a comma are written in escapes, since both have a meaning in a
 * fragment.
 */
export function linkTo(url: string, runs: readonly Run[]): string {
  const marked = [...new Set(passages(runs))].slice(0, most);
  if (marked.length === 0) return url;
  return `${url}#:~:${marked.map((text) => `text=${encode(text)}`).join('&')}`;
}

/** Join marked words that stand side by side: «جبهة النصرة» is one passage. */
function passages(runs: readonly Run[]): string[] {
  return runs
    .map(({ text, marked }, i) => (marked || (text === ' ' && i > 0 && i < runs.length - 1) ? text : '\n'))
    .join('')
    .split('\n')
    .map((text) => text.trim())
    .filter((text) => text !== '');
}

function encode(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D');
}
