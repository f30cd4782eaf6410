import { z } from 'zod';

/** What the editor says of a learned line: nothing yet, take it out of the articles, or never ask again. */
export const learnedStatus = z.enum(['proposed', 'accepted', 'rejected']);

/** A line that stands in the head or the tail of many seeds of an outlet, and is perhaps no part of its articles. */
export const learnedLineSchema = z.strictObject({
  text: z.string().min(1, 'is empty. Write the line as it stands in the seeds'),
  zone: z.enum(['head', 'tail']),
  /** In how many of the outlet's seeds it stands, digits and punctuation aside. */
  count: z.int().nonnegative().default(0),
  /** The first of these seeds. */
  example: z.string().optional(),
  status: learnedStatus.default('proposed'),
});
export type LearnedLine = z.infer<typeof learnedLineSchema>;

/** `content/outlets/learned/<outlet>.yaml`; `of` counts the seeds of the outlet. */
export const learnedSchema = z.strictObject({
  of: z.int().nonnegative().default(0),
  lines: z.array(learnedLineSchema).default([]),
});
export type Learned = z.infer<typeof learnedSchema>;

/** The name under which seeds of no known outlet are counted, and under which their entries get an id. */
export const STRANGERS = 'x';
