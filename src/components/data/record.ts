import { absolute } from '../../archive/address.ts';
import type { Whole } from '../../archive/article.ts';
import type { Config } from '../../schema/config.ts';
import type { Outlet } from '../../schema/outlet.ts';

export type Rights = (article: Whole) => string;

/** Make the function that says whose rights an article is under: its own word, else its outlet's, else the archive's. */
export function rightsBy(outlets: readonly Outlet[], config: Config): Rights {
  const known = new Map(outlets.map(({ id, rights }) => [id, rights]));
  return ({ copyrightNotice, publisher }) => copyrightNotice ?? known.get(publisher ?? '') ?? config.rights;
}

/**
 * Give all that may be given away of an article: its entry, the address of its page, its rights, and its text as far as
 * it may be shown. What the archive keeps for its own work stays at home: reviews, locks, and the lines that were removed.
 */
export function record(article: Whole, rights: Rights, config: Config): Record<string, unknown> {
  const { address, lead, text, year, month, sortDate, review, editor, draft, embargo, redirectFrom, ingest, ...entry } = article;
  return {
    ...entry,
    ...(ingest && { ingest: { file: ingest.file, sha256: ingest.sha256, encoding: ingest.encoding, profile: ingest.profile } }),
    page: absolute(address, config),
    rights: rights(article),
    text,
  };
}
