import { href } from '../archive/address.ts';

/** What an article tells of its old addresses. */
export type Moved = {
  id: string;
  address: string;
  headline: string;
  redirectFrom: string[];
  withdrawn?: { reason: string } | undefined;
};

/** One old address and the page that took its place. */
export type Move = { from: string; to: string; title: string; id: string };

/** Collect moved and withdrawn addresses, in order of address. */
export function movesOf(articles: Iterable<Moved>): { moves: Move[]; gone: string[] } {
  const moves: Move[] = [];
  const gone: string[] = [];
  for (const { id, address, headline, redirectFrom, withdrawn } of articles) {
    moves.push(...redirectFrom.map((from) => ({ from, to: address, title: headline, id })));
    if (withdrawn) gone.push(address);
  }
  moves.sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  return { moves, gone: gone.sort() };
}

/**
 * Write rules in the format of `_redirects` (Netlify, Cloudflare). The "!" makes a rule win over the file that stands
 * at the address: the page for hosts without redirects, or the tombstone, which is then sent with status 410.
 */
export function formatRedirects({ moves, gone }: { moves: Move[]; gone: string[] }, base: string): string {
  const rules = [
    ...moves.map(({ from, to }) => `${encoded(href(from, base))} ${href(to, base)} 301!`),
    ...gone.map((address) => `${href(address, base)} ${href(address, base)}index.html 410!`),
  ];
  return rules.map((rule) => `${rule}\n`).join('');
}

/** Name the file in which a host without redirects finds an old address: `/old/x` → `old/x/index.html`. */
export function fileOf(address: string): string {
  const path = decoded(address).slice(1);
  if (/\.html?$/i.test(path)) return path;
  return `${path && path.replace(/\/?$/, '/')}index.html`;
}

/** Tell what is wrong with an old address, if anything is. */
export function faultOf({ from, to, id }: Move): string | undefined {
  const wrong = (what: string, remedy: string) => `${id}: redirectFrom "${from}" ${what}. ${remedy}`;
  if (/[?#\s\\]/.test(decoded(from))) {
    return wrong('holds "?", "#", a backslash or a space', 'Write only a path, such as "/old/page/".');
  }
  if (decoded(from).split('/').some((step) => step === '..' || step === '.') || from.startsWith('//')) {
    return wrong('leaves the site', 'Write a path of this site, such as "/old/page/".');
  }
  if (fileOf(from) === fileOf(to)) return wrong('is the address of the article itself', 'Remove the line.');
  return undefined;
}

/** Write the page that sends readers on from an old address. */
export function movedPage(
  move: Move,
  { base, site, language }: { base: string; site: string; language: string },
): string {
  const link = href(move.to, base);
  const title = escapeHtml(move.title);
  return `<!doctype html>
<html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}">
<head>
<meta charset="utf-8">
<title>${title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta http-equiv="refresh" content="0; url=${link}">
<link rel="canonical" href="${site}${link}">
</head>
<body><main><h1><a href="${link}">${title}</a></h1></main></body>
</html>
`;
}

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign);
}

/** Old addresses may be written in Arabic or percent-encoded; files want the first, hosts the second. */
function decoded(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}

function encoded(address: string): string {
  return encodeURI(decoded(address));
}
