import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';
import type { Config } from '../../schema/config.ts';
import { BUDGETS, gzipped, overBudget } from './budgets.ts';
import { type Finding, summarise } from './findings.ts';
import { fitsHosts, type Weight, weigh } from './hosts.ts';
import { readPage } from './page.ts';
import { checkPage, isArticle, type Pending } from './pages.ts';
import { type FindTarget, targetsAmong } from './targets.ts';
import { checkXml, xmlLinks } from './xml.ts';

export type SiteReport = {
  pages: number;
  files: number;
  bytes: number;
  weight: Weight;
  /** A reader would meet these: the site should not be published. */
  problems: string[];
  /** The site works, and is heavier than it should be or than a host allows. */
  warnings: string[];
};

/** The files of a site with their sizes in bytes, in order of name, and the folder in which each lies. */
export type SiteFiles = { sizes: ReadonlyMap<string, number>; folderOf: (file: string) => string };
type Address = Pick<Config, 'site' | 'base'>;

/** Check the site in a folder as its readers will find it. */
export async function checkSite(out: string, config: Address): Promise<SiteReport> {
  return checkFiles({ sizes: listFiles(out), folderOf: () => out }, config);
}

/**
 * Check the files of a site. Reads each page once and holds none, so its memory stays flat. With `only` the other files are
 * known to be well: they were checked as they are, and no file that they lead to is gone.
 */
export function checkFiles({ sizes, folderOf }: SiteFiles, config: Address, only?: ReadonlySet<string>): SiteReport {
  const files = [...sizes.keys()];
  const find = targetsAmong(new Set(files), config);
  const read = (file: string) => readFileSync(join(folderOf(file), file));
  const weight = weigh(Array.from(sizes, ([file, bytes]) => ({ file, bytes })));

  const pages = files.filter((file) => file.endsWith('.html') && !file.startsWith('pagefind/'));
  const used = new Set<string>();
  const suspect = only ? (list: string[]) => list.filter((file) => only.has(file)) : (list: string[]) => list;
  const checked = checkPages({ pages: suspect(pages), read, find, site: config.site, used });
  const problems = [...checked.problems, ...checkXmlFiles({ files: suspect(files), read, find })];
  const warnings = [
    ...summarise([...checked.warnings, ...(only ? [] : orphans({ files, read, used }))]),
    ...heavyAssets({ sizes, read }),
    ...fitsHosts(weight).flatMap(({ host, reason }) => (reason ? [`The site does not fit ${host}: ${reason}.`] : [])),
  ];
  const { files: count, bytes } = weight;
  return { pages: pages.length, files: count, bytes, weight, problems: summarise(problems), warnings };
}

/** Map each file of a folder, in order of name, to its size in bytes. */
function listFiles(out: string): Map<string, number> {
  const files = readdirSync(out, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(out, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
  return new Map(files.map((file) => [file, statSync(join(out, file)).size]));
}

type Reading = { read: (file: string) => Buffer; find: FindTarget };

function checkPages(
  { pages, read, find, site, used }: Reading & { pages: string[]; site: string; used: Set<string> },
): { problems: Finding[]; warnings: Finding[] } {
  const problems: Finding[] = [];
  const warnings: Finding[] = [];
  const pending: Pending[] = [];
  for (const file of pages) {
    const html = read(file);
    const facts = readPage(html.toString());
    const page = checkPage({ file, facts, find, site });
    problems.push(...page.messages.map((message) => ({ file, message })));
    pending.push(...page.pending);
    for (const link of facts.links) if (link.includes('/_astro/')) used.add(basename(link));
    const size = isArticle(file) ? overBudget(html, BUDGETS.article) : undefined;
    if (size) warnings.push({ file, message: `the page has more than ${BUDGETS.article} bytes gzipped.` });
  }
  return { problems: [...problems, ...lost(pending, read)], warnings };
}

/** Find the links to places that the other page does not have. */
function lost(pending: Pending[], read: Reading['read']): Finding[] {
  const places = new Map<string, Set<string>>();
  return pending.flatMap(({ file, link, target, fragment }) => {
    let ids = places.get(target);
    if (!ids) places.set(target, (ids = readPage(read(target).toString()).ids));
    if (ids.has(fragment)) return [];
    return [{ file, message: `"${link}" leads to no place of ${target}. Correct what follows "#".` }];
  });
}

function checkXmlFiles({ files, read, find }: Reading & { files: string[] }): Finding[] {
  return files
    .filter((file) => /\.(xml|opml|svg)$/.test(file))
    .flatMap((file) => {
      const xml = read(file).toString();
      const broken = file.endsWith('.svg')
        ? []
        : xmlLinks(xml).filter((link) => find(link, file) === 'missing');
      return [...checkXml(xml), ...broken.map((link) => `"${link}" leads to no file of this site.`)].map((message) => ({
        file,
        message,
      }));
    });
}

/** Find assets that neither a page nor another asset names: an old stylesheet, a forgotten font. */
function orphans({ files, read, used }: { files: string[]; read: Reading['read']; used: Set<string> }): Finding[] {
  const assets = files.filter((file) => file.startsWith('_astro/'));
  const sources = assets.filter((file) => /\.(css|js)$/.test(file)).map((file) => read(file).toString());
  return assets
    .filter((file) => !used.has(basename(file)) && !sources.some((text) => text.includes(basename(file))))
    .map((file) => ({ file, message: 'no page uses this file. Delete the output folder and build again.' }));
}

function heavyAssets({ sizes, read }: { sizes: ReadonlyMap<string, number>; read: Reading['read'] }): string[] {
  const css = [...sizes.keys()].filter((file) => /^_astro\/.*\.css$/.test(file)).map((file) => gzipped(read(file)));
  const fonts = [...sizes].filter(([file]) => /\.(woff2?|ttf|otf)$/.test(file)).map(([, bytes]) => bytes);
  const weights = { css: sum(css), fonts: sum(fonts) };
  return (['css', 'fonts'] as const).flatMap((kind) =>
    weights[kind] > BUDGETS[kind]
      ? [`The site's ${kind === 'css' ? 'styles' : 'fonts'} have ${weights[kind]} bytes, at most ${BUDGETS[kind]}.`]
      : [],
  );
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
