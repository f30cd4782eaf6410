import { dateWords } from '../../arabic/calendar.ts';
import { absolute } from '../../archive/address.ts';
import type { Brief } from '../../archive/article.ts';
import type { Catalog } from '../../archive/catalog.ts';
import { excerptHtml } from '../../archive/excerpt.ts';
import { enclosure, picture } from '../../archive/pictures.ts';
import { bodyHtml } from '../../archive/questions.ts';
import type { Config } from '../../schema/config.ts';
import { fill, strings } from '../../strings/index.ts';
import { foreign } from '../foreign.ts';
import { element, escapeXml } from './xml.ts';

/**
 * Write an article for a feed reader: the notes of the editors, then pictures and text as far as its rights and the
 * publisher allow. It carries its own language and direction, since a reader's page is most likely an English one.
 */
export function itemHtml(c: Catalog, article: Brief, config: Config): string {
  const whole = config.feeds.fullText && article.access === 'full';
  const text = whole ? bodyHtml(c, article.id) : excerptHtml(c, article.id);
  const pictures = whole ? article.image.map((image) => pictureHtml(c, image, config)) : [];
  const notes = article.notes.map((note) => noteHtml(note, config));
  const parts = [...notes, ...pictures, text, whole ? '' : restHtml(article, config)];
  return element('div', foreign(article.inLanguage, ''), withFullLinks(parts.join(''), article, config));
}

function noteHtml({ kind, date, text }: Brief['notes'][number], config: Config): string {
  const kinds = strings(config.language).article.notes;
  const name = date ? `${kinds[kind]} (${dateWords(date, config)})` : kinds[kind];
  return element('p', {}, [element('strong', {}, `${escapeXml(name)}:`), ' ', escapeXml(text)]);
}

// A picture that the archive does not hold is left to the page, which says what it showed.
function pictureHtml(c: Catalog, { url, alt = '', caption, credit }: Brief['image'][number], config: Config): string {
  const held = url === undefined ? undefined : picture(c, url);
  if (!held) return '';
  const { address, width, height } = enclosure(held);
  const image = element('img', { src: absolute(address, config), alt, width: `${width}`, height: `${height}` });
  const by = credit && fill(strings(config.language).article.pictureCredit, { credit });
  const words = [caption, by].filter(Boolean).join(' ');
  return element('figure', {}, words ? [image, element('figcaption', {}, escapeXml(words))] : image);
}

// Says why the text ends here, and where the rest of it is.
function restHtml({ access, address, url }: Brief, config: Config): string {
  const words = strings(config.language);
  const here = absolute(address, config);
  const { excerptOnly, metadataOnly } = words.article;
  if (access === 'full') return element('p', {}, element('a', { href: here }, escapeXml(words.front.readOn)));
  const why = access === 'excerpt' ? excerptOnly : metadataOnly;
  return element('p', {}, element('a', { href: url ?? here }, escapeXml(why)));
}

/** Links inside the site stand without its address; a feed is read elsewhere. Only tags are touched, never text. */
function withFullLinks(html: string, { address }: Brief, config: Config): string {
  return html.replace(/<[a-z][^>]*>/g, (tag) =>
    tag
      .replace(/ (href|src)="(\/(?!\/)[^"]*)"/g, (_, name, path) => ` ${name}="${absolute(path, config)}"`)
      .replace(/ href="(#[^"]*)"/g, (_, place) => ` href="${absolute(address, config)}${place}"`),
  );
}
