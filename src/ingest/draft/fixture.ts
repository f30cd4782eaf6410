import { stringify } from 'yaml';
import type { Expected } from '../../schema/outlet.ts';
import type { Reading } from '../read.ts';
import type { Seed } from '../seeds.ts';

/** Write the fixture of a draft: the example, and what is found in it now. */
export function draftFixture({ text, meta }: Seed, reading: Reading): string {
  const { url, title, date } = meta ?? {};
  const beside = Object.fromEntries(Object.entries({ url, title, date }).filter(([, value]) => value !== undefined));
  const fixture = {
    text: text.replace(/\r\n?/g, '\n'),
    ...(meta && Object.keys(beside).length > 0 && { meta: beside }),
    expect: expectedOf(reading),
  };
  return [
    '# A seed of middling length, and what is found in it now: correct what is wrong, then correct the rules until it is found.',
    stringify({ fixtures: [fixture] }, { lineWidth: 0, blockQuote: 'literal' }),
  ].join('\n');
}

function expectedOf({ entry }: Reading): Expected {
  const {
    headline,
    kicker,
    articleSection,
    datePublished,
    dateEdtf,
    author,
    creditText,
    locationCreated,
    url,
    image,
    print,
    ingest,
  } = entry;
  const facts: Record<string, unknown> = {
    headline,
    kicker,
    articleSection,
    datePublished: datePublished ?? undefined,
    dateEdtf: datePublished ? undefined : dateEdtf,
    author: author.length > 0 ? author.map(({ name }) => name) : undefined,
    creditText,
    locationCreated,
    url,
    caption: image[0]?.caption,
    print,
    removed: ingest?.removed.length ? ingest.removed.map(({ text }) => text) : undefined,
  };
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
}
