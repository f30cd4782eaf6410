import { join } from 'node:path';
import sharp from 'sharp';

/** The two cuts of the face. They come with the program: what a machine has installed must not show. */
export type Cut = 'regular' | 'bold';

/** The name that the files give themselves, so that no installed font is taken for them. */
export const FAMILY = 'Warraq Naskh';
const files: Record<Cut, string> = {
  regular: join(import.meta.dirname, 'naskh-regular.ttf'),
  bold: join(import.meta.dirname, 'naskh-bold.ttf'),
};
const styles: Record<Cut, string> = { regular: '', bold: 'Bold' };

/** A block of text as pixels on nothing. */
export type Block = { data: Buffer; width: number; height: number };

/** Set a text in lines no wider than `width`, in its own direction, shaped by HarfBuzz. Sizes are pixels. */
export async function setBlock(text: string, { cut, size, colour, width }: {
  cut: Cut;
  size: number;
  colour: string;
  width: number;
}): Promise<Block> {
  const { data, info } = await sharp({
    text: {
      text: `<span foreground="${colour}">${escaped(text)}</span>`,
      // Points of 72 dpi are pixels.
      font: `${FAMILY} ${styles[cut]} ${size}`,
      fontfile: files[cut],
      dpi: 72,
      rgba: true,
      width,
      wrap: 'word',
      // Pango's "left" is the side on which the text begins.
      align: 'left',
    },
  })
    .png()
    .toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}

/** Give the size at which a text stands on one line of `width`: the wanted one, or as much smaller as it must be. */
export async function sizeFor(text: string, { cut, size, width }: { cut: Cut; size: number; width: number }): Promise<number> {
  const line = await setBlock(text.replaceAll(' ', '\u00A0'), { cut, size, colour: '#000', width: 100_000 });
  return Math.min(size, Math.floor((size * width) / line.width));
}

/** Make both cuts known to the drawing of SVG, which has no way of its own to name a font's file. */
export async function loadFonts(): Promise<void> {
  for (const cut of ['regular', 'bold'] as const) await setBlock('ا', { cut, size: 12, colour: '#000', width: 100 });
}

/** Write a text so that it may stand in markup. */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
