/** Drop the characters that XML 1.0 forbids: one of them spoils a whole document. */
export function cleanXml(text: string): string {
  return text.toWellFormed().replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '');
}

/** Write a text so that it may stand inside an XML element. */
export function escapeXml(text: string): string {
  return cleanXml(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Write the start of an XML document. */
export const prolog = '<?xml version="1.0" encoding="UTF-8"?>\n';

/**
 * Write an XML element. `inside` is XML already; an element without any closes itself, and an attribute without a value
 * is left out.
 */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | undefined>>,
  inside?: string | readonly string[],
): string {
  const written = Object.entries(attributes)
    .flatMap(([key, value]) => (value === undefined ? [] : [` ${key}="${attribute(value)}"`]))
    .join('');
  if (inside === undefined) return `<${name}${written}/>`;
  return `<${name}${written}>${typeof inside === 'string' ? inside : inside.join('')}</${name}>`;
}

// A parser makes bare line breaks and tabs in an attribute into spaces (XML 1.0, 3.3.3).
function attribute(text: string): string {
  return escapeXml(text).replace(/["\t\n\r]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
