import type { z } from 'zod';
import { isoDate } from './iso-date.ts';
import { nearest } from './nearest.ts';

/** Where a value stands in the data: `['keywords', 2]`. */
export type Path = (string | number)[];
type Message = { path: Path; message: string };
type Issue = z.core.$ZodIssue;

/** Say a schema's complaints again for people who write YAML: the value, what is wrong, what to write instead. */
export function messagesOf(error: z.ZodError, schema: z.ZodType, data: unknown): Message[] {
  return error.issues.flatMap((issue) => {
    const path = issue.path.filter((step) => typeof step !== 'symbol');
    if (issue.code !== 'unrecognized_keys') return [{ path, message: sentence(issue, path, valueAt(data, path)) }];
    const known = keysAt(schema, path);
    return issue.keys.map((key) => ({ path: [...path, key], message: unknownKey(key, known) }));
  });
}

/** Name a field as a publisher sees it, without the numbers of list items: `author.name`. */
export function nameOf(path: Path): string {
  return path.filter((step) => typeof step === 'string').join('.') || 'the file';
}

/** Show a value in quotes, cut where it is long. The quotes also keep an Arabic value apart from the sentence. */
export function quoted(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return `"${text.length > 80 ? `${text.slice(0, 80)}…` : text}"`;
}

function unknownKey(key: string, known: string[]): string {
  const meant = nearest(key, known);
  const others = known.length > 0 && known.length <= 12 ? `, or write ${orList(known)}` : '';
  return `key "${key}" is not known. ${meant ? `Write "${meant}"` : `Remove the line${others}`}.`;
}

function sentence(issue: Issue, path: Path, value: unknown): string {
  const name = nameOf(path);
  if (value === undefined) return `${name} is missing. Add a line "${path.at(-1)}: …".`;
  const complaint = /^(Invalid|Too) /.test(issue.message) ? ownWords(issue, value) : issue.message;
  const shown = value === '' || value === null ? name : `${name} ${quoted(value)}`;
  const isDate = complaint.startsWith('is not an ISO date');
  return `${shown} ${isDate ? dateComplaint(name, String(value), complaint) : complaint}.`;
}

function dateComplaint(name: string, value: string, complaint: string): string {
  const day = isoDate(value);
  if (day) return `is not an ISO date. Write "${day}"`;
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return 'is not a day of the calendar. Correct the month or the day';
  if (name !== 'datePublished' || !/^\d{4}(-\d{2})?$/.test(value)) return complaint;
  return `is not a full day. Write "datePublished: null", and on the next line "dateEdtf: '${value}'"`;
}

function ownWords(issue: Issue, value: unknown): string {
  if (issue.code === 'invalid_value') return `is not known. Write ${orList(issue.values.map(quoted))}`;
  if (issue.code === 'invalid_type') {
    if (value === null) return 'has no value. Write one, or remove the line';
    return types[issue.expected] ?? `is not of the type "${issue.expected}"`;
  }
  return `is not allowed here (${issue.message})`;
}

const types: Partial<Record<string, string>> = {
  string: 'is not text. Put it in double quotes',
  number: 'is not a number. Write it in digits, without quotes',
  int: 'is not a whole number. Write it in digits, without quotes',
  boolean: 'is neither true nor false. Write true or false, without quotes',
  array: 'is not a list. Write each item on a line of its own, with "- " before it',
  object: 'has no keys of its own. Write each as "key: value" on a line of its own, two spaces further in',
  record: 'has no keys of its own. Write each as "key: value" on a line of its own, two spaces further in',
};

function orList(words: string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}

function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, step) => (value as Record<string | number, unknown> | undefined)?.[step], data);
}

// The keys that a schema knows at a path, seen through defaults, optional fields and lists.
function keysAt(schema: z.core.$ZodType, path: Path): string[] {
  const { def } = schema._zod as unknown as { def: SchemaDef };
  if (def.innerType) return keysAt(def.innerType, path);
  if (def.type === 'pipe' && def.in) return keysAt(def.in, path);
  const [step, ...rest] = path;
  if (step === undefined) return Object.keys(def.shape ?? {});
  const inner = def.shape?.[step] ?? def.element ?? def.valueType;
  return inner ? keysAt(inner, rest) : [];
}

// zod's own description of a schema, as far as it is read here.
type SchemaDef = {
  type: string;
  shape?: Record<string, z.core.$ZodType>;
  innerType?: z.core.$ZodType;
  element?: z.core.$ZodType;
  valueType?: z.core.$ZodType;
  in?: z.core.$ZodType;
};
