import { digitWords } from '../../arabic/calendar.ts';
import { cardAddress } from '../../archive/card.ts';
import type { Catalog } from '../../archive/catalog.ts';
import type { Config } from '../../schema/config.ts';
import type { Section } from '../../schema/vocabulary.ts';
import { articleStrings } from '../../strings/article.ts';
import type { Card } from './card.ts';
import { colourOf } from './palette.ts';

/** What a card depends on of an article. */
type Shared = { id: string; articleSection?: string; year?: string; headline?: string };

/** List the cards that the pages of a catalog name, in order of their files, each once. */
export function listCards(c: Catalog, config: Config): Card[] {
  if (config.cards === 'none') return [];
  const sections = new Map(c.all("SELECT data FROM terms WHERE kind = 'section'").map(toSection));
  const byFile = new Map(sharedIn(c, config).map((shared) => [fileOf(shared, config), shared]));
  return [...byFile].sort(([a], [b]) => (a < b ? -1 : 1)).map(([file, { articleSection, year, headline }]) => {
    const section = articleSection === undefined ? undefined : sections.get(articleSection);
    const words = articleStrings(config.language).card;
    return {
      file,
      language: config.language,
      archive: config.name,
      over: words.archive,
      year: year === undefined ? words.openYear : digitWords(year, config),
      colour: colourOf(section),
      host: new URL(config.site).host,
      ...(section && { section: section.label[config.language] }),
      ...(headline !== undefined && { headline }),
    };
  });
}

function fileOf(shared: Shared, config: Config): string {
  return cardAddress(shared, config)!.slice(1);
}

// A withdrawn article is shared no more.
function sharedIn(c: Catalog, { cards }: Config): Shared[] {
  const from = `FROM articles a LEFT JOIN members m ON m.kind = 'section' AND m.id = a.id`;
  const shown = "WHERE a.status IN ('listed', 'duplicate')";
  const rows =
    cards === 'article'
      ? c.all(`SELECT a.id, m.key, a.year, b.data ->> 'headline' AS headline ${from} JOIN bodies b ON b.id = a.id ${shown}`)
      : c.all(`SELECT '' AS id, m.key, a.year, NULL AS headline ${from} ${shown} GROUP BY m.key, a.year`);
  return rows.map(({ id, key, year, headline }) => ({
    id: String(id),
    ...(key !== null && { articleSection: String(key) }),
    ...(year !== '' && { year: String(year) }),
    ...(headline !== null && { headline: String(headline) }),
  }));
}

function toSection(row: Record<string, unknown>): [string, Section] {
  const section = JSON.parse(String(row['data'])) as Section;
  return [section.id, section];
}
