import { z } from 'zod';
import { accessField, dayField, idField, timeZoneField } from './fields.ts';
import { roles } from './ledger.ts';
import { patternField } from './pattern.ts';
import { label } from './vocabulary.ts';

const zone = z.enum(['head', 'body', 'tail', 'any']);

/** A named rule of an outlet's profile: a whole line, a beginning, or a pattern. Only a rule may drop text. */
export const ruleSchema = z
  .strictObject({
    id: idField,
    zone: zone.default('any'),
    exact: z.string().optional(),
    prefix: z.string().optional(),
    regex: patternField.optional(),
    role: z.enum(roles),
  })
  .refine((rule) => [rule.exact, rule.prefix, rule.regex].filter((form) => form !== undefined).length === 1, {
    error: 'needs exactly one of "exact", "prefix" and "regex"',
  });
export type Rule = z.infer<typeof ruleSchema>;

const oneOrMore = z.union([z.string(), z.array(z.string())]);
const print = z.strictObject({
  issue: z.string().optional(),
  edition: z.string().optional(),
  page: z.string().optional(),
  supplement: z.string().optional(),
});

/**
 * What a profile must find in a fixture. The names are those of the entry; `removed` and `body` list the lines that were
 * taken out and those that stayed, `roles` the lines of any role.
 */
const expectSchema = z.strictObject({
  id: idField.optional(),
  identifier: z.string().optional(),
  headline: z.string().optional(),
  kicker: z.string().optional(),
  articleSection: idField.optional(),
  datePublished: z.string().nullable().optional(),
  dateEdtf: z.string().optional(),
  author: z.array(z.string()).optional(),
  creditText: z.string().optional(),
  locationCreated: z.string().optional(),
  url: z.string().optional(),
  caption: z.string().optional(),
  credit: z.string().optional(),
  print: print.optional(),
  access: accessField.optional(),
  removed: z.array(z.string()).optional(),
  body: z.array(z.string()).optional(),
  roles: z.partialRecord(z.enum(roles), oneOrMore).optional(),
});
export type Expected = z.infer<typeof expectSchema>;

/** An article in the outlet's manner, and what must be found in it. */
const fixtureSchema = z.strictObject({
  text: z.string(),
  /** What the source says beside the text, where the outlet's seeds come as records or pages. */
  meta: z
    .strictObject({ url: z.string().optional(), title: z.string().optional(), date: z.string().optional() })
    .optional(),
  expect: expectSchema,
});
export type Fixture = z.infer<typeof fixtureSchema>;

/** On what terms the texts of an agency may be shown, where these are not the outlet's own. */
const agencySchema = z
  .strictObject({ rights: z.string().min(1).optional(), access: accessField.optional() })
  .refine(({ rights, access }) => rights !== undefined || access !== undefined, {
    error: 'says nothing. Add "rights" or "access"',
  });

/** A publisher whose texts the archive holds, and how its dumps are laid out. */
export const outletSchema = z.strictObject({
  id: idField,
  version: z.int().default(1),
  label,
  url: z.url().optional(),
  match: z
    .strictObject({ url: z.array(patternField).default([]), text: z.array(z.string()).default([]) })
    .default({ url: [], text: [] }),
  timeZone: timeZoneField.optional(),
  monthStyle: z.enum(['egyptian', 'levantine', 'maghrebi', 'dual']).optional(),
  /** How the outlet writes dates in figures: «5/6/2016» is 5 June, or May 6. */
  dateOrder: z.enum(['day-first', 'month-first']).optional(),
  /** The numbers in the outlet's addresses: they rise with time, so that neighbours date each other. */
  sequence: z
    .strictObject({
      pattern: patternField.refine(
        (pattern) => pattern.includes('(?<id>'),
        'names no part of the address as its number. Put it into "(?<id>…)"',
      ),
      radix: z.int().min(2).max(36).default(10),
      anchors: z.array(z.strictObject({ id: z.int(), date: dayField })).default([]),
    })
    .optional(),
  /** Where the outlet's addresses say the day of publication: a pattern with the parts `year`, `month` and `day`. */
  dateInUrl: patternField
    .refine(
      (pattern) => ['year', 'month', 'day'].every((part) => pattern.includes(`(?<${part}>`)),
      'needs the parts "(?<year>…)", "(?<month>…)" and "(?<day>…)"',
    )
    .optional(),
  /** The days between which the outlet can have published. */
  window: z.tuple([dayField, dayField]).optional(),
  /** The outlet's names of sections → ids of the archive's sections. */
  sections: z.record(z.string(), idField).default({}),
  /** Roles of lines at which a text with several articles is cut, such as `title-repeat`, `link`. */
  split: z.strictObject({ newArticleOn: z.array(z.enum(roles)).min(1) }).optional(),
  rules: z.array(ruleSchema).default([]),
  /** How the outlet's tables and JSON Lines are laid out: parts of their paths, and what their fields are called. */
  records: z
    .strictObject({
      files: z.array(z.string().min(1)).min(1),
      fields: z
        .partialRecord(
          z.enum(['id', 'title', 'text', 'date', 'url', 'author', 'section', 'tags', 'picture', 'capturedAt']),
          z.string().min(1),
        )
        .default({}),
    })
    .optional(),
  rights: z.string().optional(),
  access: accessField.default('full'),
  /** Agencies that the outlet credits (`afp`, `رويترز`) → the terms of their texts. */
  agencies: z.record(z.string().min(1), agencySchema).default({}),
  /** Which address search engines shall take for the original. */
  canonical: z.enum(['original', 'self']).default('self'),
  /** A profile loads only if all that its fixtures expect is found in them. */
  fixtures: z.array(fixtureSchema).default([]),
});
export type Outlet = z.infer<typeof outletSchema>;
