import type { Reference } from './reference.ts';

/** Write a reference in RIS: a tag, two spaces, a hyphen, a space, one line each; lines end with CR and LF where saved. */
export function ris(of: Reference): string {
  const { headline, authors, outlet, date, section, issue, page, url, archive, language } = of;
  const [year, month = '', day = ''] = date?.split('-') ?? [];
  const lines: [tag: string, value: string | undefined][] = [
    ['TY', 'NEWS'],
    ['T1', headline],
    ...authors.map(({ name }): [string, string] => ['AU', name]),
    ['JF', outlet],
    ['PB', outlet],
    ['PY', year],
    // Open parts stay empty between their slashes.
    ['DA', year && `${year}/${month}/${day}/`],
    ['SE', section],
    ['IS', issue],
    ['SP', page],
    ['UR', url],
    ['DB', archive],
    ['LA', language],
  ];
  const known = lines.flatMap(([tag, value]) => (value ? [`${tag}  - ${oneLine(value)}`] : []));
  return [...known, 'ER  - '].join('\n');
}

// A line break in a value would begin another field.
function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
