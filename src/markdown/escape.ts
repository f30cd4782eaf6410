/** Signs that are markup wherever they stand, as CommonMark 0.31 has them. A backslash before a letter is none. */
const SIGNS = /[`*[<]|\\(?=[!-/:-@[-`{-~]|[ \t]?$)|&(?=[#a-z])/gi;
/** Underscores are markup but inside a word. */
const UNDERSCORES = /(?<![\p{L}\p{N}_])_+|(?<=[\p{L}\p{N}])_+(?![\p{L}\p{N}_])/gu;
/** Signs that are markup at the beginning of a line: heading, quote, underline, fence, list. */
const FIRST = /^[#>=~]|^[-+](?=[ \t-]|$)|(?<=^\d{1,9})[.)](?=[ \t]|$)/;
/** Markdown takes blanks off the ends of a line, and a byte-order mark off the beginning of a file. */
const EDGES = /^[ \t\uFEFF]|(?<=[^])[ \t]$/g;

/** Write a text without line ends as the words of a paragraph, so that Markdown reads it back letter for letter. */
export function escapeText(text: string): string {
  return edges(signs(text).replace(FIRST, String.raw`\$&`));
}

/** Write a text without line ends as the words of a heading: a sign at its end would close it («C#»). */
export function escapeHeading(text: string): string {
  return edges(signs(text).replace(/#$/, String.raw`\#`));
}

function signs(text: string): string {
  const escaped = text.replace(SIGNS, String.raw`\$&`);
  return escaped.includes('_') ? escaped.replace(UNDERSCORES, (found) => String.raw`\_`.repeat(found.length)) : escaped;
}

function edges(text: string): string {
  return text.replace(EDGES, (blank) => `&#x${blank.charCodeAt(0).toString(16).toUpperCase()};`);
}
