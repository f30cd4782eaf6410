// Draws the mark as PNG for systems that take no SVG: `node src/components/machine/icons/draw.ts` after it changed.
import { join } from 'node:path';
import sharp, { type Sharp } from 'sharp';
import { mark } from './mark.ts';

/** The icons that stand beside this file: their names, shapes and sizes in pixels. */
export const drawn = [
  { name: 'apple-touch-icon', shape: 'full', size: 180 },
  { name: 'icon-192', shape: 'round', size: 192 },
  { name: 'icon-512', shape: 'round', size: 512 },
  { name: 'icon-maskable-512', shape: 'full', size: 512 },
] as const;

/** Draw an icon as PNG. */
export function draw({ shape, size }: Pick<(typeof drawn)[number], 'shape' | 'size'>): Sharp {
  return sharp(Buffer.from(mark(shape)), { density: (72 * size) / 64 })
    .resize(size, size)
    .png({ palette: true, colours: 32, compressionLevel: 9 });
}

if (import.meta.main) {
  for (const icon of drawn) await draw(icon).toFile(join(import.meta.dirname, `${icon.name}.png`));
}
