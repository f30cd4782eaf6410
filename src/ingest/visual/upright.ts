import type { Decoded, Refused } from '../decode.ts';
import { toLogical } from './order.ts';
import { isVisual } from './recognise.ts';

/** Put a text whose letters stand in visual order right; how it stood before is kept beside it, for the ledger. */
export function upright<Content extends Decoded | Refused>(content: Content): Content {
  if ('refused' in content || !isVisual(content.text)) return content;
  return { ...content, text: toLogical(content.text).text, visual: content.text };
}
