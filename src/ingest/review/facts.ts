import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { DateProvenance } from '../../schema/entry.ts';
import { STRANGERS } from '../../schema/learned.ts';
import { findEntries } from '../entries.ts';
import { named } from '../run/settle.ts';
import type { Question } from './question.ts';

/** What review asks of an entry, without the rest of its front matter. */
export type Facts = {
  id: string;
  /** Path of the entry within the archive. */
  path: string;
  file: string;
  record?: string;
  outlet?: string;
  /** Read only where something is asked. */
  headline?: string;
  review: string[];
  datePublished: string | null;
  dateEdtf?: string;
  /** How the date was found, where it is open or doubtful. */
  dateProvenance?: DateProvenance;
};

/** Read the facts of all entries of an archive that came from seeds, by id. Entries that are no valid YAML are left out: the build names them. */
export function readFacts(root: string): Facts[] {
  return [...findEntries(root)].flatMap(([id, path]) => factsOf(id, path, readFileSync(join(root, path), 'utf8')) ?? []);
}

/** Read the facts of one entry; none where no seed stands behind it. Only what review asks is parsed: all would take ten times as long. */
export function factsOf(id: string, path: string, source: string): Facts | undefined {
  const end = source.indexOf('\n---', 3);
  const front = source.slice(source.indexOf('\n'), end + 1);
  const from = front.search(/^ingest:\r?\n/m);
  if (end < 0 || from < 0) return undefined;
  try {
    const [file, record] = SEED.map((key) => valueOf(key, front.slice(from)));
    const [outlet, day, dateEdtf] = OWN.map((key) => valueOf(key, front));
    const isDoubtful = day === undefined || day === 'null' || front.includes('\n  weekdayConflict: true');
    const asked = [...(isDoubtful ? ['dateProvenance'] : []), 'review'].map((key) => blockOf(key, front)).join('\n').trim();
    const { review = [], dateProvenance } = (asked === '' ? {} : parse(asked)) as Partial<Facts>;
    const headline = review.length > 0 ? valueOf(HEADLINE, front) : undefined;
    return {
      id, path, file: file ?? '', ...(record !== undefined && { record }), ...(outlet !== undefined && { outlet }), ...(headline !== undefined && { headline }),
      review, datePublished: day === undefined || day === 'null' ? null : day, ...(dateEdtf !== undefined && { dateEdtf }), ...(dateProvenance && { dateProvenance }),
    };
  } catch {
    return undefined;
  }
}

const HEADLINE = '\nheadline: ';
const [SEED, OWN] = [['  file', '  record'], ['publisher', 'datePublished', 'dateEdtf']].map((keys) => keys.map((key) => `\n${key}: `)) as [string[], string[]];

/** What a question about an entry begins with. */
export function about(facts: Facts): Pick<Question, 'outlet' | 'seed' | 'path'> {
  const { outlet = STRANGERS, path } = facts;
  return { outlet, seed: named(facts), path };
}

/** A value that stands on the line of its key. */
function valueOf(key: string, front: string): string | undefined {
  const at = front.indexOf(key);
  const text = at < 0 ? undefined : copied(front.slice(at + key.length, front.indexOf('\n', at + key.length)).trim());
  return text === undefined || /^[\w./\p{L}-][^"'#&*{}[\]|>!%@`:]*$/u.test(text) ? text : String(parse(text));
}

/** A text of its own: a slice would keep the whole file in memory. */
function copied(text: string): string {
  return Buffer.from(text).toString();
}

/** A key of the top level with all that is indented below it. */
function blockOf(key: string, front: string): string {
  const start = new RegExp(`^${key}:`, 'm').exec(front)?.index;
  if (start === undefined) return '';
  const next = /\n(?=[^\s#-])/.exec(front.slice(start));
  return front.slice(start, next ? start + next.index : undefined);
}
