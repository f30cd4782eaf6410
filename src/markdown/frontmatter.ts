import { emitYaml } from './yaml.ts';

/** An entry's file in its two parts. `bodyLine` is the line of the file (from 1) on which the body begins. */
export type EntryText = { yaml: string; body: string; bodyLine: number };

const fences = /^\uFEFF?---[ \t]*\r?\n((?:[\s\S]*?\r?\n)??)---[ \t]*(?:\r?\n(?:[ \t]*\r?\n)?|$)/;

/** Part an entry's file into its front matter and its body. Without front matter `yaml` is empty. */
export function splitEntry(text: string): EntryText {
  const [head, yaml = ''] = fences.exec(text) ?? [''];
  return { yaml, body: text.slice(head.length), bodyLine: head.split('\n').length };
}

/**
 * Write an entry's file: front matter with the keys in the order given, then the body. What is empty is left out
 * (undefined, lists and objects without content), null is kept. Values that begin with a digit, such as dates, are
 * quoted, so that no other reader of YAML takes them for numbers or times.
 */
export function joinEntry(data: Record<string, unknown>, body: string): string {
  return `---\n${writeYaml(data)}---\n\n${body}`;
}

/** Write data as YAML, in the form that `joinEntry` gives front matter. The same data gives the same text. */
export function writeYaml(data: unknown): string {
  return emitYaml(withoutEmpty(data));
}

/** Cut some fields out of YAML that `writeYaml` wrote, so that a reader of these need not read all. */
export function fieldsOf(yaml: string, names: ReadonlySet<string>): string {
  return yaml.split(/\n(?=[^ \n])/).filter((field) => names.has(field.slice(0, field.indexOf(':')))).join('\n');
}

/** Data as its file will give it back: without what is empty, but for null. */
export function withoutEmpty(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutEmpty).filter((item) => !isEmpty(item));
  if (value === null || typeof value !== 'object') return value;
  const kept = Object.entries(value).map(([key, item]) => [key, withoutEmpty(item)] as const);
  return Object.fromEntries(kept.filter(([, item]) => !isEmpty(item)));
}

function isEmpty(value: unknown): boolean {
  return value === undefined || (typeof value === 'object' && value !== null && Object.keys(value).length === 0);
}
