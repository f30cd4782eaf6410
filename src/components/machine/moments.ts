import type { Brief } from '../../archive/article.ts';

type Dated = Pick<Brief, 'datePublished' | 'dateModified' | 'notes' | 'sortDate'>;

/** Give the moment at which an article appeared, where at least its day is known. */
export function published({ datePublished }: Pick<Dated, 'datePublished'>): Date | undefined {
  return datePublished ? moment(datePublished) : undefined;
}

/** Give the moment of the last correction or other note, if it came after the article itself. */
export function corrected(article: Omit<Dated, 'sortDate'>): Date | undefined {
  const days = [article.dateModified, ...article.notes.map(({ date }) => date)].filter((day) => day !== undefined);
  const last = days.map(moment).toSorted((a, b) => b.getTime() - a.getTime())[0];
  return last && last > (published(article) ?? 0) ? last : undefined;
}

/**
 * Give the moment which Atom asks of every entry. An article of which only the month or the year is known stands at its
 * start; one of which nothing is known at `earliest`, so that it never looks new.
 */
export function updated(article: Dated, earliest: string): Date {
  return corrected(article) ?? published(article) ?? moment(padded(article.sortDate) || earliest);
}

/** Write a moment as Atom and JSON Feed do (RFC 3339): `2016-05-27T12:00:00Z`. */
export function rfc3339(date: Date): string {
  return date.toISOString().replace('.000Z', 'Z');
}

// Readers convert to their own time zone: noon keeps a bare day on the same day from Honolulu to Auckland.
function moment(day: string): Date {
  return new Date(day.length > 10 ? day : `${day}T12:00:00Z`);
}

function padded(sortDate: string): string {
  return sortDate && sortDate + '-01-01'.slice(sortDate.length - 4);
}
