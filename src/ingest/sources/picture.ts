import type { Element } from './markup.ts';
import type { Picture } from './source.ts';

/** Where pages that load a picture late keep its address. */
const SOURCES = ['data-src', 'data-original', 'data-lazy-src', 'data-orig-file', 'src'];
/** Pictures of these names, or below this width (pixels), belong to the page. */
const FURNITURE = /(?:^|[/_.-])(?:logo|icon|icons|avatar|spacer|blank|pixel|loading|loader|arrow|button|banner|ads?)(?:[/_.-]|$)/i;
const NARROWEST = 80;
/** Longer alternative texts are articles, put there for search engines. */
const LONGEST_ALT = 300;

/** The picture that an element shows; none for what belongs to the page, and for what is no address. */
export function pictureOf({ element: { attribs }, at }: { element: Element; at: number }): Picture[] {
  const address = SOURCES.map((name) => attribs[name]?.trim()).find((one) => one && !one.startsWith('data:'));
  if (!address || address.length > 1000 || FURNITURE.test(address) || Number(attribs['width'] ?? NARROWEST) < NARROWEST) return [];
  const alt = attribs['alt']?.replace(/\s+/g, ' ').trim();
  return [{ address, at, ...(alt && alt.length <= LONGEST_ALT && { alt }) }];
}
