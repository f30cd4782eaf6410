/**
 * Give the attributes that mark a text in another language than the page's; nothing where they agree.
 * Its direction is said with it, so that an English text reads from the left on an Arabic page.
 */
export function foreign(text: string, page: string): { lang?: string; dir?: 'rtl' | 'ltr' } {
  if (text === page) return {};
  return { lang: text, dir: rightToLeft.has(text.split('-')[0] ?? '') ? 'rtl' : 'ltr' };
}

const rightToLeft = new Set(['ar', 'arc', 'ckb', 'dv', 'fa', 'he', 'ps', 'sd', 'syr', 'ug', 'ur', 'yi']);
