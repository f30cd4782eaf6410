import { z } from 'zod';

/** Ids and slugs: short Latin names that are safe in file names and addresses. */
export const idField = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{0,63}$/, 'may hold a–z, 0–9 and "-" only (at most 64), such as "arab-world"');

/** A calendar day, `2016-05-27`. */
export const dayField = z.iso.date('is not an ISO date. Write it as "2016-05-27"');

/** A calendar day, or a moment with its offset as the source gives it. */
export const dateField = z.union([dayField, z.iso.datetime({ offset: true })], {
  error: 'is not an ISO date. Write it as "2016-05-27", or with a time as "2016-05-27T14:30:00+03:00"',
});

const calendarPoint = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?[~?%]?$/;

/**
 * A date in the Extended Date/Time Format (EDTF, ISO 8601-2:2019): a day, month or year, perhaps approximate (`~`) or
 * uncertain (`?`), or a set of which one is meant (`[2011-05-27,2016-05-27]`).
 */
export const edtfField = z.string().refine(
  (value) => {
    const set = /^\[(.+)\]$/.exec(value);
    return (set?.[1]?.split(',') ?? [value]).every((point) => calendarPoint.test(point));
  },
  { error: 'is not an EDTF date. Write "1994-05" for a month, "1994" for a year, "2016-05-27~" for an inferred day' },
);

/** How much of a text readers may see: all of it, its beginning, its metadata only, or nothing. */
export const accessField = z.enum(['full', 'excerpt', 'metadata', 'closed']);
export type Access = z.infer<typeof accessField>;

/** A name of the IANA time zone database. */
export const timeZoneField = z.string().refine(isTimeZone, 'is not a time zone. Write a name such as "Asia/Riyadh"');

export const urlField = z.url({ protocol: /^https?$/, error: 'is not a web address. Write it in full, with "https://"' });

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }) instanceof Intl.DateTimeFormat;
  } catch {
    return false;
  }
}
