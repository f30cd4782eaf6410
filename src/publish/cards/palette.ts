/** The colours of the light theme, as the stylesheet has them: pictures are read on any ground. */
export const INK = '#17181a';
export const SOFT = '#55565a';
export const PAPER = '#fdfdfb';
const TINTS = ['#9c1f16', '#1d5a86', '#2d6a45', '#8a6410', '#64407c', '#2b6b6b', '#4d5663'];

/** Give the colour that a section has in the stylesheet; articles without a section have the archive's own red. */
export function colourOf(section: { order: number } | undefined): string {
  const place = (section?.order ?? 0) % TINTS.length;
  return TINTS.at(place)!;
}
