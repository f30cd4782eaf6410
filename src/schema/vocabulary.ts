import { z } from 'zod';
import { idField } from './fields.ts';

/** A name in both languages of the interface. */
export const label = z.strictObject({ ar: z.string().min(1), en: z.string().min(1) });
const month = z.string().regex(/^\d{4}(-\d{2}){0,2}$/, 'is not a year, month or day. Write "2013-04"');

/** One term of the controlled vocabulary: the only source of automatic tags. */
export const tagSchema = z.strictObject({
  /** Hand-written ASCII name, also the slug of the tag's page. */
  id: idField,
  kind: z.enum(['place', 'org', 'person', 'topic', 'event']),
  label,
  /** Other names and spellings. Those in Latin letters («NATO», «ra22a») are for readers who search, not looked for in texts. */
  aliases: z.array(z.string().min(1)).default([]),
  /** Adjectives of origin («السورية»): they count half. */
  demonyms: z.array(z.string().min(1)).default([]),
  /** Names that are also ordinary words («مالي», «قطر»): never automatic without a word of `context` in the text. */
  ambiguous: z.array(z.string().min(1)).default([]),
  context: z.array(z.string().min(1)).default([]),
  /** Names that match only as they are written, without clitics, Latin ones too. */
  exact: z.array(z.string().min(1)).default([]),
  /** Longer phrases that hold a name of the term and mean something else («بني إسرائيل», «جوز الهند»). */
  not: z.array(z.string().min(1)).default([]),
  /** Ids of broader terms, such as the country of a city. */
  broader: z.array(idField).default([]),
  /** The time in which news used the name: evidence for a missing year. */
  from: month.optional(),
  to: month.optional(),
  /** IPTC Media Topics code. */
  iptc: z.string().regex(/^medtop:\d{8}$/).optional(),
});
export type Tag = z.infer<typeof tagSchema>;

export const sectionSchema = z.strictObject({ id: idField, label, order: z.int().default(100) });
export type Section = z.infer<typeof sectionSchema>;
