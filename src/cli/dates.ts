import { createInterface } from 'node:readline';
import { readDate } from '../arabic/dates/read.ts';
import { dayField } from '../schema/fields.ts';
import { Complaint } from './complaint.ts';

type Options = { json?: boolean; reference?: string };

/** `warraq dates`: read one string a line on standard input, and print what each says of a date. */
export async function dates({ json = false, reference }: Options): Promise<number> {
  if (reference !== undefined && !dayField.safeParse(reference).success) {
    throw new Complaint(`--reference "${reference}" is not a day. Write it as "2016-05-27".`);
  }
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    const reading = readDate(line, reference);
    process.stdout.write(`${json ? JSON.stringify(reading) : inWords(reading)}\n`);
  }
  return 0;
}

function inWords({ text, edtf, calendar, weekdayConflict, ambiguousOrder }: ReturnType<typeof readDate>): string {
  const notes = [
    ...(calendar === 'gregorian' ? [] : ['Hijri']),
    ...(weekdayConflict ? ['the weekday does not fit'] : []),
    ...(ambiguousOrder ? ['day and month can be told either way'] : []),
  ];
  return `${edtf ?? 'no date'}\t${text}${notes.length > 0 ? `\t${notes.join(', ')}` : ''}`;
}
