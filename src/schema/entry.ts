import { z } from 'zod';
import { accessField, dateField, dayField, edtfField, idField, urlField } from './fields.ts';

const text = z.string().trim().min(1, 'is empty. Write some text, or remove the line');

export const confidence = z.enum(['certain', 'high', 'medium', 'low', 'none']);

/** How the date of an entry was found, with all that speaks for it. A date is called inferred when `method` is not empty. */
export const dateProvenance = z.strictObject({
  basis: z.enum(['metadata', 'profile-dateline', 'head-line', 'lead-mention', 'body-mention', 'override']),
  /** The words of the source. */
  text: z.string().optional(),
  /** UTF-16 offsets of the words in the decoded source. */
  span: z.tuple([z.int(), z.int()]).optional(),
  calendar: z.enum(['gregorian', 'islamic-umalqura']).default('gregorian'),
  precision: z.enum(['day', 'month', 'year']),
  confidence,
  /** Kinds of evidence that chose among the candidates, such as `weekday`, `eras`, `sequence`. */
  method: z.array(z.string()).default([]),
  candidates: z
    .array(z.strictObject({ date: z.string(), p: z.number().min(0).max(1), why: z.array(z.string()).default([]) }))
    .default([]),
  weekdayConflict: z.boolean().optional(),
  ambiguousOrder: z.boolean().optional(),
});

const image = z.strictObject({
  caption: text.optional(),
  url: z.string().optional(),
  alt: text.optional(),
  credit: text.optional(),
});

const note = z.strictObject({
  kind: z.enum(['correction', 'clarification', 'update', 'reply', 'editor']),
  date: dayField.optional(),
  text,
});

/** What the machine noted about the source of an entry. */
const ingest = z.strictObject({
  file: z.string(),
  /** Key of the record in a file that holds several. */
  record: z.string().optional(),
  /** SHA-256 of the file's bytes as received. */
  sha256: z.string(),
  encoding: z.string(),
  profile: z.string().optional(),
  removed: z.array(z.strictObject({ rule: z.string(), text: z.string() })).default([]),
});

/** The front matter of an entry: names of schema.org where it has them. The order here is the order in the file. */
export const entrySchema = z.strictObject({
  schema: z.literal(1, 'must be 1'),
  id: idField,
  accession: z.int().positive(),
  /** The batch of `content/batches.yaml` with which the source came. */
  batch: idField.optional(),
  headline: text,
  kicker: text.optional(),
  alternativeHeadline: text.optional(),
  abstract: text.optional(),
  description: text.optional(),
  inLanguage: z.string().default('ar'),
  articleSection: idField.optional(),
  datePublished: dateField.nullable(),
  dateEdtf: edtfField.optional(),
  dateProvenance: dateProvenance.optional(),
  dateModified: dateField.optional(),
  author: z
    .array(z.strictObject({ name: text, type: z.enum(['Person', 'Organization']).default('Person') }))
    .default([]),
  publisher: idField.optional(),
  creditText: text.optional(),
  locationCreated: text.optional(),
  url: urlField.optional(),
  formerAddresses: z.array(urlField).default([]),
  identifier: text.optional(),
  print: z
    .strictObject({
      issue: text.optional(),
      edition: text.optional(),
      page: text.optional(),
      supplement: text.optional(),
    })
    .optional(),
  image: z.array(image).default([]),
  keywords: z.array(idField).default([]),
  keywordProvenance: z.array(z.strictObject({ id: idField, text: z.array(z.string()) })).default([]),
  about: z.array(idField).default([]),
  mentions: z.array(idField).default([]),
  isBasedOn: urlField.optional(),
  duplicateOf: idField.optional(),
  /** Entries that tell the same story in their own words. */
  sameStory: z.array(idField).default([]),
  access: accessField.optional(),
  /** Whose rights the text is under, where not its publisher's: those of an agency. */
  copyrightNotice: text.optional(),
  notes: z.array(note).default([]),
  withdrawn: z.strictObject({ date: dayField, reason: text }).optional(),
  noindex: z.boolean().optional(),
  redirectFrom: z.array(z.string().startsWith('/', 'must start with "/"')).default([]),
  embargo: dateField.optional(),
  editor: z.strictObject({ lock: z.array(z.string()).default([]) }).optional(),
  draft: z.boolean().optional(),
  review: z.array(z.string()).default([]),
  ingest: ingest.optional(),
});

/** One article as the archive keeps it, without its body. */
export type Entry = z.infer<typeof entrySchema>;
export type DateProvenance = z.infer<typeof dateProvenance>;
export type Confidence = z.infer<typeof confidence>;
