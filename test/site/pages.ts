import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** List the files of a built site in order of name, as paths from its folder. */
export function filesOf(out: string): string[] {
  return readdirSync(out, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(out, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/** List the pages of a built site. */
export function pagesOf(out: string): string[] {
  return filesOf(out).filter((file) => file.endsWith('.html') && !file.startsWith('pagefind/'));
}

/** Take one page of each type: those with the same first folder and depth are alike. */
export function onePageOfEachType(out: string): string[] {
  const types = new Map<string, string>();
  for (const file of pagesOf(out)) {
    const steps = file.split('/');
    const known = ['archive/undated/index.html', 'articles/rt-hoiu/index.html'].includes(file);
    // `/tags/kind/<kind>/` stands as deep as a year of a tag.
    const type = known ? file : steps[1] === 'kind' ? 'kind' : `${steps.length > 1 ? steps[0] : file}/${steps.length}`;
    if (!types.has(type)) types.set(type, file);
  }
  return [...types.values()];
}

/** Give the address, below a site's own, at which a page is read. */
export function addressOf(file: string): string {
  return file.replace(/(^|\/)index\.html$/, '$1');
}

/** Read a file of a built site. */
export function readFrom(out: string, file: string): string {
  return readFileSync(join(out, file), 'utf8');
}
