/** Where a link leads: to a file of the site (and a place in it), nowhere, or out of the site. */
export type Target = { file: string; fragment: string } | 'missing' | 'outside';

export type FindTarget = (link: string, page: string) => Target;

/**
 * Make the function that finds the file behind a link, as a static host would. Pages and files are named relative to
 * the site's folder (`tags/x/index.html`). Pure: all it knows is the list of files.
 */
export function targetsAmong(files: ReadonlySet<string>, { site, base }: { site: string; base: string }): FindTarget {
  const known = new Map<string, Target>();

  const find = (link: string, page: string): Target => {
    const from = site + base + page.replace(/(^|\/)index\.html$/, '$1');
    if (!URL.canParse(link, from)) return 'missing';
    const { origin, protocol, pathname, hash } = new URL(link, from);
    if (origin !== site || !/^https?:$/.test(protocol)) return 'outside';
    if (!pathname.startsWith(base)) return 'missing';
    const path = decode(pathname.slice(base.length));
    const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
    return files.has(file) ? { file, fragment: decode(hash.slice(1)) } : 'missing';
  };

  return (link, page) => {
    // The links of header and footer come on each page.
    const shared = link.startsWith('/') || link.startsWith('http');
    if (!shared) return find(link, page);
    let target = known.get(link);
    if (!target) known.set(link, (target = find(link, page)));
    return target;
  };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
