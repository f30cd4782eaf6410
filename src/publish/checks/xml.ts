import { XMLValidator } from 'fast-xml-parser';
import { Parser } from 'htmlparser2';

// XML 1.0, production 2: these may stand in no document, not even as "&#8;".
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/;
const FORBIDDEN_BY_NUMBER = /&#(?:x0*(?:[0-8bcef]|1[0-9a-f])|0*(?:[0-8]|1[124-9]|2\d|3[01]));/i;

/** Judge a feed, a sitemap or another XML file: well formed, and no character that XML forbids. */
export function checkXml(xml: string): string[] {
  const messages: string[] = [];
  const bad = (FORBIDDEN.exec(xml) ?? FORBIDDEN_BY_NUMBER.exec(xml))?.[0];
  if (bad) {
    messages.push(`the file holds ${JSON.stringify(bad)}, a character that XML forbids. Remove it from the entry.`);
  }
  const verdict = XMLValidator.validate(xml);
  if (verdict !== true) messages.push(`the file is not XML (line ${verdict.err.line}): ${verdict.err.msg}`);
  return messages;
}

/** Collect the addresses that a feed or sitemap names for itself and its pages; not those inside articles. */
export function xmlLinks(xml: string): string[] {
  const links: string[] = [];
  let inside: string | undefined;
  const parser = new Parser(
    {
      onopentag(name, { href, xmlUrl, htmlUrl, url }) {
        for (const link of [href, xmlUrl, htmlUrl, url]) if (link) links.push(link);
        inside = name === 'link' || name === 'loc' ? '' : undefined;
      },
      ontext(text) {
        if (inside !== undefined) inside += text;
      },
      onclosetag() {
        if (inside?.trim()) links.push(inside.trim());
        inside = undefined;
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  return links;
}
