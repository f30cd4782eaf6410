import { z } from 'zod';
import { dateField, dayField, edtfField, idField } from './fields.ts';
import { roles } from './ledger.ts';

const words = z.string().trim().min(1, 'is empty. Write some text, or remove the line');
const noLine = 'is no line. Write its number from 1, or its exact text in quotes';
const line = z.union([z.int().positive(noLine), words], { error: noLine });
const when = z.string().refine((text) => [dateField, edtfField].some((field) => field.safeParse(text).success), {
  error: 'is not a date. Write "2016-05-27", "1994-05" for a month or "1994" for a year',
});

const decisions = {
  /** A day, a day with time and offset, a month or a year as EDTF; null leaves the day open, and nobody asks again. */
  datePublished: when.nullable().optional(),
  /** The headline. */
  title: words.optional(),
  /** Id of the outlet by whose profile the seed is read. */
  profile: idField.optional(),
  encoding: z.string().refine(decodes, 'is no encoding. Write a name such as "windows-1256" or "utf-8"').optional(),
  /** Number of a line (from 1), or its exact text → its role. */
  roles: z.record(z.string(), z.enum(roles)).optional(),
  /** Lines, by number or exact text, at which another article of the file begins. */
  split: z.array(line).optional(),
  /** Why no entry is made of the seed. */
  skip: words.optional(),
  note: words.optional(),
  /** Who decided. */
  by: words.optional(),
  /** The day of the decision. */
  on: dayField.optional(),
};

const recordSchema = z.strictObject(decisions);

/**
 * What an editor decides of one seed against the machine: `content/overrides/a.txt.yaml` for `seeds/a.txt`. What is said
 * of a file holds for all its records; `records` says more of one.
 */
export const overrideSchema = z.strictObject({ ...decisions, records: z.record(z.string(), recordSchema).optional() });
/** What is decided of one article. */
export type Override = z.infer<typeof recordSchema>;
export type OverrideFile = z.infer<typeof overrideSchema>;

/** Whether a name is that of an encoding which can be read. */
export function decodes(name: string): boolean {
  try {
    return new TextDecoder(name).encoding !== '';
  } catch {
    return false;
  }
}
