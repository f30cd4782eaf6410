/**
 * Write data as YAML: maps and lists in block style, lists of nothing but numbers in brackets, texts without quotes where
 * they cannot be taken for anything else. The same data gives the same text. Holds nothing back: what is empty is written.
 */
export function emitYaml(data: unknown): string {
  return isNested(data) ? `${nested(data, '').slice(1)}\n` : `${scalar(data)}\n`;
}

type Nested = unknown[] | Record<string, unknown>;

function isNested(value: unknown): value is Nested {
  return typeof value === 'object' && value !== null && Object.keys(value).length > 0 && !isFigures(value);
}

function isFigures(value: object): value is number[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'number');
}

/** A map or list, each item on a line of its own, with the line end before it. */
function nested(value: Nested, indent: string): string {
  if (Array.isArray(value)) return value.map((item) => `\n${indent}- ${below(item, `${indent}  `)}`).join('');
  return Object.entries(value).map(([key, item]) => `\n${indent}${text(key)}:${isNested(item) ? nested(item, `${indent}  `) : ` ${scalar(item)}`}`).join('');
}

/** An item of a list: its first line stands behind the dash. */
function below(item: unknown, indent: string): string {
  return isNested(item) ? nested(item, indent).slice(indent.length + 1) : scalar(item);
}

function scalar(value: unknown): string {
  if (typeof value === 'string') return text(value);
  if (typeof value === 'object' && value !== null) return Array.isArray(value) ? `[${value.join(', ')}]` : '{}';
  return String(value);
}

/** What would not be read as a text, or not as this one, without quotes (YAML 1.2, 7.3.3 and 10.3.2). */
const QUOTED =
  /^(?:$|[\d+,[\]{}#&*!|>'"%@` -]|\?(?: |$)|\.(?:\d|\.\.|inf$|nan$)|(?:~|null|true|false)$)|: | #|[: ]$|[\0-\x1f\x7f-\x9f\u2028\u2029\uFEFF]|\p{Cs}/iu;
/** Written by number, so that no reader takes them for line ends or refuses them. */
const UNPRINTED = /[\x7f-\x9f\u2028\u2029\uFEFF]/g;

/** Tell whether YAML takes a value without quotes for a text, and for this one. */
export function isPlainText(value: string): boolean {
  return !QUOTED.test(value);
}

function text(value: string): string {
  if (isPlainText(value)) return value;
  if (value.includes('"') && !/['\0-\x1f\x7f-\x9f\u2028\u2029\uFEFF]|\p{Cs}/u.test(value) && !/^[\d+-]/.test(value)) return `'${value}'`;
  return JSON.stringify(value).replace(UNPRINTED, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
