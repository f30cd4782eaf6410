import { joinEntry } from '../../src/markdown/frontmatter.ts';
import type { Article } from './article.ts';

/** Write an article as an entry of Warraq, as ingest makes it of the seed but for what it notes about the source. */
export function entryOf({ number, id, url, title, paragraphs, section, tags, outlet, date }: Article): string {
  const data = {
    schema: 1, id, accession: number + 1, headline: title, inLanguage: 'ar', articleSection: section, datePublished: date,
    publisher: outlet, url, keywords: tags,
  };
  return joinEntry(data, `${paragraphs.join('\n\n')}\n`);
}

/** Write an article as Hugo and Eleventy take it: the same text, names by their ids. */
export function peerEntryOf({ title, paragraphs, section, tags, outlet, date }: Article): string {
  const lines = { title, date, outlet, tags, sections: [section], archive: [date.slice(0, 7)] };
  const yaml = Object.entries(lines).map(([key, value]) => `${key}: ${key === 'date' ? String(value) : JSON.stringify(value)}\n`).join('');
  return `---\n${yaml}---\n\n${paragraphs.join('\n\n')}\n`;
}
