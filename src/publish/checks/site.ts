import { readdirSync, readFileSync, statSync } from 'node:fs';
import { once } from 'node:events';
import { basename, join, relative, sep } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Config } from '../../schema/config.ts';
import { BUDGETS, gzipped } from './budgets.ts';
import { type Finding, summarise } from './findings.ts';
import { fitsHosts, type Weight, weigh } from './hosts.ts';
import { judgePages, type Judgement, type Pages } from './judging.ts';
import { readPage } from './page.ts';
import type { Pending } from './pages.ts';
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
/** Fewer pages than this are judged before a second thread has begun. */
const MANY = 2000;

/** Check the site in a folder as its readers will find it. */
export function checkSite(out: string, config: Address): Promise<SiteReport> {
  return checkFiles({ sizes: listFiles(out), folderOf: () => out }, config);
}

/**
 * Check the files of a site. With `only` the other files are known to be well: they were checked as they are, and no file
 * that they lead to is gone.
 */
export async function checkFiles({ sizes, folderOf }: SiteFiles, config: Address, only?: ReadonlySet<string>): Promise<SiteReport> {
  const files = [...sizes.keys()];
  const find = targetsAmong(new Set(files), config);
  const read = (file: string) => readFileSync(join(folderOf(file), file));
  const weight = weigh(Array.from(sizes, ([file, bytes]) => ({ file, bytes })));

  const pages = files.filter((file) => file.endsWith('.html') && !file.startsWith('pagefind/'));
  const suspect = only ? (list: string[]) => list.filter((file) => only.has(file)) : (list: string[]) => list;
  const checked = await judged(suspect(pages).map((file) => ({ file, folder: folderOf(file) })), files, config);
  const lostPlaces = lost(checked.flatMap(({ pending }) => pending), read);
  const problems = [...checked.flatMap((each) => each.problems), ...lostPlaces, ...checkXmlFiles({ files: suspect(files), read, find })];
  const used = new Set(checked.flatMap(({ assets }) => [...assets]));
  const warnings = [
    ...summarise([...checked.flatMap((each) => each.warnings), ...(only ? [] : orphans({ files, read, used }))]),
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

/** Judge pages: many of them by two threads, each one half. */
function judged(pages: Pages['pages'], files: readonly string[], config: Address): Promise<Judgement[]> {
  const { site, base } = config;
  const of = (some: Pages['pages']): Pages => ({ pages: some, files, config: { site, base } });
  if (pages.length < MANY) return Promise.resolve([judgePages(of(pages))]);
  const middle = pages.length / 2;
  return Promise.all([pages.slice(0, middle), pages.slice(middle)].map(async (half) => {
    const thread = new Worker(new URL('./judging-thread.ts', import.meta.url), { workerData: of(half) });
    const [judgement] = await once(thread, 'message');
    return judgement as Judgement;
  }));
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
