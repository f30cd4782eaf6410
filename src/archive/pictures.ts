import type { Brief } from './article.ts';
import type { Catalog } from './catalog.ts';
import { parsed } from './parsed.ts';

/** A picture as the site carries it: its files differ in width and format, and are named by the hash of their source. */
export type Picture = {
  hash: string;
  /** Pixels of the largest size. */
  width: number;
  height: number;
  /** All widths, the smallest first. */
  widths: number[];
  /** The format that every program reads, at the largest width, and its size in bytes. */
  plain: 'jpg' | 'png';
  bytes: number;
};

/** The formats that browsers are offered, the best first. */
export const MODERN = ['avif', 'webp'] as const;

/** Give the picture of an address in an entry (`media/a.jpg`, `/a.jpg`), where the archive holds it and it can be shown. */
export function picture(c: Catalog, url: string): Picture | undefined {
  const row = c.get('SELECT data FROM pictures WHERE file = ?', url);
  return row && parsed<Picture>(row);
}

/** Give the first picture that an article may show, with what the entry says of it. */
export function leadPicture(c: Catalog, { access, withdrawn, image }: Brief): Shown | undefined {
  if (access !== 'full' || withdrawn) return undefined;
  for (const { url, alt, caption } of image) {
    const found = url === undefined ? undefined : picture(c, url);
    if (found) return { picture: found, alt: alt ?? caption ?? '' };
  }
  return undefined;
}
export type Shown = { picture: Picture; alt: string };

/** Give the address of one file of a picture, such as `/pictures/0123456789abcdef-480.avif`. */
export function pictureAddress({ hash }: Pick<Picture, 'hash'>, width: number, format: (typeof MODERN)[number] | Picture['plain']): string {
  return `/pictures/${hash}-${width}.${format}`;
}

/** Describe the file that every program reads, for feeds and cards: its address, media type and bytes. */
export function enclosure(of: Picture): { address: string; type: string; bytes: number; width: number; height: number } {
  const { width, height, plain, bytes } = of;
  return { address: pictureAddress(of, width, plain), type: plain === 'jpg' ? 'image/jpeg' : 'image/png', bytes, width, height };
}

/** The addresses of all files of a picture. */
export function pictureFiles(of: Picture): string[] {
  return [...of.widths.flatMap((width) => MODERN.map((format) => pictureAddress(of, width, format))), enclosure(of).address];
}
