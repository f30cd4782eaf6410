import { outlets, labelOf, sections } from './vocabulary.ts';
import type { Article } from './article.ts';

const months = 'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر'.split(' ');

/** Write an article as its outlet's site is copied: masthead, title, section, date, address, text. */
export function seedOf({ url, title, paragraphs, section, outlet, date }: Article): string {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  const head = [labelOf(outlets, outlet), title, `القسم: ${labelOf(sections, section)}`, `تاريخ النشر: ${day} ${months[month - 1]!} ${year}`, url];
  return `${[...head, '', ...paragraphs.flatMap((text) => [text, '']), 'شارك الخبر'].join('\n')}\n`;
}

/** The profile of an outlet, which says how such a copy is read. */
export function profileOf(id: string): object {
  return {
    id,
    label: { ar: labelOf(outlets, id), en: id },
    url: `https://${id}.example`,
    match: { url: [`^https?://${id}\\.example/`], text: [] },
    sequence: { pattern: `^https?://${id}\\.example/news/(?<id>\\d{1,7})$` },
    window: ['2010-01-01', '2021-12-31'],
    sections: Object.fromEntries(sections.map(({ id: section, label }) => [label, section])),
    rules: [
      { id: 'masthead', zone: 'head', exact: labelOf(outlets, id), role: 'boilerplate' },
      { id: 'section', zone: 'head', regex: '^القسم:\\s{0,2}(?<value>\\S.{1,40})$', role: 'section' },
      { id: 'dateline', zone: 'head', regex: '^تاريخ النشر:\\s{0,2}(?<value>\\S.{3,60})$', role: 'dateline' },
      { id: 'share', zone: 'tail', exact: 'شارك الخبر', role: 'share' },
    ],
    rights: 'نصوص مولَّدة للقياس.',
  };
}
