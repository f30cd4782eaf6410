import type { Element } from '../markup.ts';

const TAGS: ReadonlySet<string> = new Set(
  ('nav footer aside form button select noscript menu iframe textarea dialog label ' +
    'amp-sidebar amp-consent amp-ad amp-social-share amp-user-notification').split(' '),
);
const ROLES: ReadonlySet<string> = new Set(['navigation', 'banner', 'contentinfo', 'search', 'complementary', 'dialog', 'menu']);

/** Words in class names and ids by which authors of pages name what stands around an article. */
const WORDS: ReadonlySet<string> = new Set(
  ('share shares sharing sharedaddy social socials addtoany addthis related relatedposts recommend recommended recommendation ' +
    'recommendations comment comments commentlist disqus respond breadcrumb breadcrumbs crumbs menu navbar nav navigation sidebar footer ' +
    'newsletter subscribe subscription cookie cookies consent gdpr advert advertisement advertisements ad ads adv popup modal pagination ' +
    'pager mostread trending popular ticker tags tagcloud promo poll vote sponsored outbrain taboola login seealso readalso readmore ' +
    'morenews').split(' '),
);
/** The same in two words that follow each other. */
const PAIRS: ReadonlySet<string> = new Set(
  ('most read|most viewed|most popular|most commented|read more|read also|also read|see also|more news|more stories|more articles|more from|' +
    'author bio|author box|author card|author about|about author|post author|you may|you might|top stories|top news|latest news|latest posts|' +
    'last news|recent posts|widget area|up next|next post|previous post|tag cloud|mailing list').split('|'),
);

/** The rule by which an element is chrome for itself: its tag, its name, or that nobody is to see it. */
export function ownRule({ name, attribs }: Element): string | undefined {
  if (TAGS.has(name) || ROLES.has(attribs['role'] ?? '')) return `html/${name}`;
  if (isNamed(`${attribs['id'] ?? ''} ${attribs['class'] ?? ''}`)) return 'html/named-chrome';
  return 'hidden' in attribs || /display\s{0,3}:\s{0,3}none/i.test(attribs['style'] ?? '') ? 'html/hidden' : undefined;
}

function isNamed(names: string): boolean {
  const found = names.slice(0, 300).split(/\s+/).map((name) => name.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase().split(/[^a-z]+/).filter(Boolean));
  return found.some((words) => words.some((word, index) => WORDS.has(word) || PAIRS.has(`${word} ${words[index + 1]}`)));
}

const COMMENTS = /(?:^|[\s_-])(?:comments?|commentlist|disqus)(?:[\s_-](?:list|area|section|box|wrap|wrapper|container|content|block|thread|holder))?(?:$|\s)/i;

/** Whether an element holds the comments of readers, of which there may be more than text: not «comments-open» on the page itself. */
export function isComments({ attribs }: Element): boolean {
  return COMMENTS.test(`${attribs['id'] ?? ''} ${attribs['class'] ?? ''}`.slice(0, 300));
}

const BODY = /(?:^|[\s_-])(?:article|entry|post|story|news|single)[\s_-]?(?:body|content|text|details?)(?:$|[\s_-])/i;

/** Whether a page itself calls an element the body of its article. */
export function isCalledBody({ attribs }: Element): boolean {
  return attribs['itemprop'] === 'articleBody' || BODY.test(`${attribs['id'] ?? ''} ${attribs['class'] ?? ''}`.slice(0, 300));
}
