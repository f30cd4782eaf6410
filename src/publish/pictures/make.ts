import sharp, { type OutputInfo, type Sharp } from 'sharp';
import { MODERN, type Picture } from '../../archive/pictures.ts';
import { FORMATS, hashOf, MOST_PIXELS, WIDTHS, widthsFor } from './recipe.ts';

/** Pixels of three channels, as sharp gives and takes them. */
type Pixels = { data: Buffer; info: OutputInfo & { channels: 3 } };

/** The files of a picture, by width and format, and what pages need to know of it. */
export type Made = { picture: Picture; files: { width: number; format: keyof typeof FORMATS; bytes: Buffer }[] };

/**
 * Make the sizes and formats of a picture. It is turned upright, its colours become sRGB, and what its camera wrote of place
 * and owner is gone. A drawing (SVG) becomes pixels: a file of a heap may hold scripts. Throws on what is no picture.
 */
export async function makePicture(bytes: Uint8Array): Promise<Made> {
  const { pixels, drawn } = await decode(bytes);
  const { width: widest, height } = pixels.info;
  const hash = hashOf(bytes);
  const widths = widthsFor(widest);
  const at = (width: number) => sharp(pixels.data, { raw: pixels.info }).resize({ width });
  const files: Made['files'] = [];
  for (const width of widths) {
    for (const format of MODERN) files.push({ width, format, bytes: await FORMATS[format](at(width)).toBuffer() });
  }
  const plain = await plainOf(at(widest), drawn);
  const picture = { hash, width: widest, height, widths, plain: plain.format, bytes: plain.bytes.length };
  return { picture, files: [...files, { width: widest, ...plain }] };
}

/** Read the pixels, no wider than the site shows them; `drawn` where sharp edges and few colours are likely. */
async function decode(bytes: Uint8Array): Promise<{ pixels: Pixels; drawn: boolean }> {
  // An animation gives its first picture. A picture that is cut off is damaged, not half good.
  const image = sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: 'truncated' }).timeout({ seconds: 120 });
  const { format } = await image.metadata();
  const { data, info } = await image
    .autoOrient()
    .resize({ width: WIDTHS.at(-1)!, withoutEnlargement: format !== 'svg' })
    // Transparent drawings are drawn for white paper; on a dark page their lines would vanish.
    .flatten({ background: '#fff' })
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { pixels: { data, info: info as Pixels['info'] }, drawn: format !== 'jpeg' && format !== 'heif' };
}

/** The file for programs that know neither AVIF nor WebP: JPEG, or PNG where that is smaller. */
async function plainOf(image: Sharp, drawn: boolean): Promise<{ format: Picture['plain']; bytes: Buffer }> {
  const jpg = { format: 'jpg' as const, bytes: await FORMATS.jpg(image.clone()).toBuffer() };
  if (!drawn) return jpg;
  const png = { format: 'png' as const, bytes: await FORMATS.png(image.clone()).toBuffer() };
  return png.bytes.length < jpg.bytes.length ? png : jpg;
}
