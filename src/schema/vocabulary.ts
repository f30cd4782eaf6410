import { z } from 'zod';
import { dayField, idField } from './fields.ts';

const label = z.strictObject({ ar: z.string().min(1), en: z.string().min(1) });
const month = z.string().regex(/^\d{4}(-\d{2}){0,2}$/, 'is not a year, month or day. Write "2013-04"');

/** One term of the controlled vocabulary: the only source of automatic tags. */
export const tagSchema = z.strictObject({
  /** Hand-written ASCII name, also the slug of the tag's page. */
  id: idField,
  kind: z.enum(['place', 'org', 'person', 'topic', 'event']),
  label,
  /** Other names and spellings, in Arabic or Latin letters. */
  aliases: z.array(z.string().min(1)).default([]),
  /** Adjectives of origin («السورية»): they count half. */
  demonyms: z.array(z.string().min(1)).default([]),
  /** Names that are also ordinary words («مالي», «قطر»): never automatic without a word of `context` in the text. */
  ambiguous: z.array(z.string().min(1)).default([]),
  context: z.array(z.string().min(1)).default([]),
  /** Names that match only as they are written, without clitics. */
  exact: z.array(z.string().min(1)).default([]),
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

const zone = z.enum(['head', 'body', 'tail', 'any']);

/** A named rule of an outlet's profile: a whole line, a beginning, or a pattern. Only a rule may drop text. */
export const ruleSchema = z
  .strictObject({
    id: idField,
    zone: zone.default('any'),
    exact: z.string().optional(),
    prefix: z.string().optional(),
    regex: z.string().optional(),
    role: z.string(),
  })
  .refine((rule) => [rule.exact, rule.prefix, rule.regex].filter((form) => form !== undefined).length === 1, {
    error: 'needs exactly one of "exact", "prefix" and "regex"',
  });
export type Rule = z.infer<typeof ruleSchema>;

/** A publisher whose texts the archive holds, and how its dumps are laid out. */
export const outletSchema = z.strictObject({
  id: idField,
  version: z.int().default(1),
  label,
  url: z.url().optional(),
  match: z
    .strictObject({ url: z.array(z.string()).default([]), text: z.array(z.string()).default([]) })
    .default({ url: [], text: [] }),
  timeZone: z.string().refine(isTimeZone, 'is no time zone. Write it as "Africa/Cairo"').optional(),
  monthStyle: z.enum(['egyptian', 'levantine', 'maghrebi', 'dual']).optional(),
  /** The numbers in the outlet's addresses: they rise with time, so that neighbours date each other. */
  sequence: z
    .strictObject({
      pattern: z.string(),
      radix: z.int().min(2).max(36).default(10),
      anchors: z.array(z.strictObject({ id: z.int(), date: dayField })).default([]),
    })
    .optional(),
  /** The days between which the outlet can have published. */
  window: z.tuple([dayField, dayField]).optional(),
  /** The outlet's names of sections → ids of the archive's sections. */
  sections: z.record(z.string(), idField).default({}),
  rules: z.array(ruleSchema).default([]),
  /** How the outlet's tables and JSON Lines are laid out: parts of their paths, and what their fields are called. */
  records: z
    .strictObject({
      files: z.array(z.string().min(1)).min(1),
      fields: z.partialRecord(z.enum(['id', 'title', 'text', 'date', 'url', 'author', 'section', 'tags', 'capturedAt']), z.string().min(1)).default({}),
    })
    .optional(),
  rights: z.string().optional(),
  access: z.enum(['full', 'excerpt', 'metadata', 'closed']).default('full'),
  /** Which address search engines shall take for the original. */
  canonical: z.enum(['original', 'self']).default('self'),
  /** Dumps with the roles that the profile must find in them: a profile loads only if all hold. */
  fixtures: z
    .array(
      z.strictObject({
        text: z.string(),
        expect: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
      }),
    )
    .default([]),
});
export type Outlet = z.infer<typeof outletSchema>;

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }) instanceof Intl.DateTimeFormat;
  } catch {
    return false;
  }
}
