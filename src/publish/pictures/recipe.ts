import { createHash } from 'node:crypto';
import sharp, { type Sharp } from 'sharp';

/** Widths in pixels: a thumbnail or a phone, a tablet or the measure of a text on a fine screen, a desk. */
export const WIDTHS = [480, 768, 1200];
/** What no camera of a newsroom gives, and no build should decode. */
export const MOST_PIXELS = 100_000_000;
export const MOST_BYTES = 64_000_000;

/** How each format is written. Qualities at which photographs show no fault at a phone's distance. */
export const FORMATS = {
  avif: (image: Sharp) => image.avif({ quality: 52, effort: 3 }),
  webp: (image: Sharp) => image.webp({ quality: 78, effort: 5, smartSubsample: true }),
  jpg: (image: Sharp) => image.jpeg({ quality: 80, mozjpeg: true }),
  png: (image: Sharp) => image.png({ palette: true, effort: 8, compressionLevel: 9 }),
} as const;

/** Raise it whenever the same picture would give other files: names hold it, and browsers keep what has a name. */
const RECIPE = JSON.stringify([1, WIDTHS, sharp.versions.vips, sharp.versions['aom'], sharp.versions['webp']]);

/** Name a picture by its bytes and by how it is made. */
export function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(RECIPE).update(bytes).digest('hex').slice(0, 16);
}

/** Choose the widths for a picture: never wider than it is, nor two that are nearly one. */
export function widthsFor(width: number): number[] {
  const widest = Math.min(width, WIDTHS.at(-1)!);
  return [...WIDTHS.filter((one) => one < widest * 0.9), widest];
}
