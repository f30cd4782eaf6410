import type { Reference } from './reference.ts';

/** Write a reference for biblatex (Biber reads UTF-8): `@article`, of which a newspaper's piece is one. */
export function bibtex(of: Reference): string {
  const { id, headline, authors, outlet, date, isLikely, issue, page, url, archive, language } = of;
  const [year, month] = date?.split('-') ?? [];
  const fields = [
    ['title', doubled(headline)],
    ['author', authors.map(({ name }) => doubled(name)).join(' and ')],
    ['journaltitle', outlet && braced(outlet)],
    // biblatex knows the sign of EDTF for what is approximate.
    ['date', date && `{${date}${isLikely ? '~' : ''}}`],
    ['year', year && `{${year}}`],
    ['month', month && `{${Number(month)}}`],
    ['number', issue && braced(issue)],
    ['pages', page && braced(page)],
    ['url', `{${verbatim(url)}}`],
    ['note', braced(archive)],
    ['langid', language === 'ar' && '{arabic}'],
  ].flatMap(([name, value]) => (value ? [`  ${name} = ${String(value)}`] : []));
  return `@article{${id},\n${fields.join(',\n')}\n}`;
}

/** Write a text as TeX shows it: its ten signs have a meaning there, and a brace would end the field. */
export function texText(text: string): string {
  return text.replace(/[\\{}$&#%_~^]/g, (sign) => signs[sign] ?? `\\${sign}`).replace(/\s+/g, ' ');
}

const signs: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

function braced(text: string): string {
  return `{${texText(text)}}`;
}

// Braced twice: a name is no list of words to turn around at the comma or «and», a title keeps its capitals.
function doubled(text: string): string {
  return `{${braced(text)}}`;
}

// An address is read as it stands, but a brace would end it.
function verbatim(url: string): string {
  return url.replaceAll('{', '%7B').replaceAll('}', '%7D');
}
