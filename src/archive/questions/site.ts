import type { Config } from '../../schema/config.ts';
import type { Catalog } from '../catalog.ts';

let last: { text: string; config: Config } | undefined;

/** Give the archive's configuration. It is asked for by each part of a page, so the same text is not read twice. */
export function settings(c: Catalog): Config {
  const text = String(c.get("SELECT value FROM meta WHERE key = 'config'")?.['value']);
  if (last?.text !== text) last = { text, config: JSON.parse(text) as Config };
  return last.config;
}

/** Give the slugs of the standing pages, sorted. */
export function pageSlugs(c: Catalog): string[] {
  return c.all('SELECT slug FROM pages ORDER BY slug').map((row) => String(row['slug']));
}

/** Give the title and HTML of `content/pages/<slug>.md`. */
export function pageText(c: Catalog, slug: string): { title: string; html: string } | undefined {
  const row = c.get('SELECT title, html FROM pages WHERE slug = ?', slug);
  return row && { title: String(row['title']), html: String(row['html']) };
}
