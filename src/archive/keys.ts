import { foldText } from '../arabic/fold.ts';

/**
 * Give the key of a writer in addresses: «أحمد الحسن» is `احمد-الحسن`. Spellings of one name that readers do not tell
 * apart share a page.
 */
export function authorKey(name: string): string {
  return keyOf(name);
}

/** Give the key of a printed issue: the outlet and the issue as it counts them, `sijill/4127`. */
export function issueKey(outlet: string, issue: string): string {
  return `${outlet}/${keyOf(issue)}`;
}

// Letters and digits only: the key is a step of an address and the name of a folder. Folders hold 255 bytes at most.
function keyOf(text: string): string {
  const key = foldText(text.normalize('NFC')).replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '');
  return [...key].slice(0, 60).join('').replace(/-$/, '') || '-';
}
