import sharp from 'sharp';
import { SIZE, type Card } from './card.ts';
import { escaped, FAMILY, loadFonts, setBlock, sizeFor, type Block, type Cut } from './lettering.ts';
import { INK, PAPER, SOFT } from './palette.ts';

const MARGIN = 84;
const MEASURE = SIZE.width - 2 * MARGIN;
/** From the rule below the name to the foot: where a headline stands. */
const STAGE = { top: 186, height: 240 };

type Line = { text: string; y: number; size: number; cut: Cut; colour: string; side: 'start' | 'end' };

/** Draw a card: the archive's name, a rule, and the year or the headline as large as may be. The same bytes each time. */
export async function drawCard(card: Card): Promise<Buffer> {
  await loadFonts();
  const rtl = card.language === 'ar';
  const lines = [...(await frameOf(card)), ...(card.headline === undefined ? [yearLine(card)] : [])];
  const ground = Buffer.from(drawing(lines, card.colour, rtl));
  const headline = card.headline === undefined ? [] : [placed(await headlineBlock(card.headline), isRtl(card.headline))];
  return sharp(ground).composite(headline).png({ palette: true, colours: 64, dither: 0, compressionLevel: 9 }).toBuffer();
}

async function frameOf({ archive, over, section, host, year, headline, colour }: Card): Promise<Line[]> {
  const name = await sizeFor(archive, { cut: 'bold', size: 64, width: 0.62 * MEASURE });
  const foot = headline === undefined ? section : [section, year].filter(Boolean).join(' · ');
  const footSize = foot ? await sizeFor(foot, { cut: 'bold', size: 54, width: 0.62 * MEASURE }) : 0;
  return [
    { text: archive, y: 112, size: name, cut: 'bold', colour: INK, side: 'start' },
    { text: over, y: 112, size: 36, cut: 'regular', colour: SOFT, side: 'end' },
    ...(foot ? [{ text: foot, y: 532, size: footSize, cut: 'bold', colour: headline === undefined ? INK : colour, side: 'start' } as const] : []),
    { text: host, y: 532, size: 30, cut: 'regular', colour: SOFT, side: 'end' },
  ];
}

// Letters need less room than figures, and have marks above and below.
function yearLine({ year, colour }: Card): Line {
  const isFigure = /^\p{Nd}+$/u.test(year);
  return { text: year, y: isFigure ? 416 : 370, size: isFigure ? 264 : 150, cut: 'bold', colour, side: 'start' };
}

/** The largest size at which a headline fits the stage. The longest ones end below their foot rather than be cut. */
async function headlineBlock(headline: string): Promise<Block> {
  const set = (size: number) => setBlock(headline, { cut: 'bold', size, colour: INK, width: MEASURE });
  for (const size of [68, 60, 52, 44]) {
    const block = await set(size);
    if (block.height <= STAGE.height) return block;
  }
  return set(36);
}

function placed({ data, width, height }: Block, rtl: boolean): { input: Buffer; left: number; top: number } {
  const top = STAGE.top + Math.max(0, Math.round((STAGE.height - height) / 2));
  return { input: data, top, left: rtl ? SIZE.width - MARGIN - width : MARGIN };
}

function drawing(lines: readonly Line[], colour: string, rtl: boolean): string {
  const { width, height } = SIZE;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" font-family="${FAMILY}">
<rect width="${width}" height="${height}" fill="${PAPER}"/>
<rect x="${MARGIN}" y="146" width="${MEASURE}" height="3" fill="${INK}"/>
<rect x="${MARGIN}" y="153" width="${MEASURE}" height="1" fill="${INK}"/>
<rect y="${height - 36}" width="${width}" height="36" fill="${colour}"/>
${lines.map((line) => element(line, rtl)).join('\n')}
</svg>`;
}

// An end anchor turns with the direction of the text itself, so a Latin host on a card in Arabic needs the other one.
function element({ text, y, size, cut, colour, side }: Line, rtl: boolean): string {
  const atRight = (side === 'start') === rtl;
  const textRtl = isRtl(text);
  const anchor = atRight === textRtl ? 'start' : 'end';
  const weight = cut === 'bold' ? 700 : 400;
  return `<text x="${atRight ? SIZE.width - MARGIN : MARGIN}" y="${y}" font-size="${size}" font-weight="${weight}"
  direction="${textRtl ? 'rtl' : 'ltr'}" text-anchor="${anchor}" fill="${colour}">${escaped(text)}</text>`;
}

// A text begins on the side of its first letter.
function isRtl(text: string): boolean {
  return /^\P{L}*[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(text);
}
