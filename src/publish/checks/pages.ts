import type { PageFacts } from './page.ts';
import type { FindTarget } from './targets.ts';

/** A link to a place in another page, to be looked up when that page is known. */
export type Pending = { file: string; link: string; target: string; fragment: string };

/** Judge one page by its facts: what it must have, what it must not have, and where its links lead. */
export function checkPage(
  { file, facts, find, site }: { file: string; facts: PageFacts; find: FindTarget; site: string },
): { messages: string[]; pending: Pending[] } {
  const messages = [...checkHead(file, facts, site), ...checkInline(file, facts)];
  const pending: Pending[] = [];
  for (const link of new Set(facts.links)) {
    const target = find(link, file);
    if (target === 'outside') continue;
    if (target === 'missing') messages.push(`"${link}" leads to no file of this site. Correct the link, or remove it.`);
    else if (target.fragment && target.file !== file) {
      pending.push({ file, link, target: target.file, fragment: target.fragment });
    } else if (target.fragment && !facts.ids.has(target.fragment)) {
      messages.push(`"${link}" leads to no place of this page. Give an element id="${target.fragment}".`);
    }
  }
  return { messages, pending };
}

/** Tell whether a file is an article's page, flat or in hashed folders. */
export function isArticle(file: string): boolean {
  return /^articles\/.+\/index\.html$/.test(file);
}

function checkHead(file: string, { title, canonical, headings, redirects }: PageFacts, site: string): string[] {
  const messages: string[] = [];
  if (!title.trim()) messages.push('the page has no <title>. Give it one.');
  if (headings !== 1) messages.push(`the page has ${headings} <h1> headings. Leave exactly one.`);
  if (file === '404.html' || redirects) return messages;
  if (!canonical) messages.push('the page has no canonical address. Add <link rel="canonical">.');
  else if (!URL.canParse(canonical)) {
    messages.push(`canonical "${canonical}" is not a full address. Begin with "${site}".`);
  }
  return messages;
}

function checkInline(file: string, { inline, scripts, data }: PageFacts): string[] {
  const messages = [...new Set(inline)].map(
    (what) => `the page holds ${what}, which the site's security policy stops. Move it into a file.`,
  );
  if (isArticle(file) && scripts > 0) {
    messages.push('an article\'s page loads a script. Articles are read without JavaScript.');
  }
  if (!data.every(isJson)) messages.push('the page holds a block of JSON that cannot be read.');
  return messages;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
