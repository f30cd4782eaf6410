import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Archive } from '../../schema/config.ts';
import { compileTheme } from './compile.ts';
import { themeKey } from './key.ts';

/** A page or another file that the theme makes: its address without the base, its file in the site, and the route that renders it. */
export type ThemePage = { address: string; file: string; route: string };
/** The compiled theme of an archive. `assets` is the folder of the files with hashed names that pages load. */
export type Theme = { key: string; assets: string; pages: () => Promise<ThemePage[]>; render: (page: ThemePage) => Promise<Buffer> };

type Part = { content: string; dynamic: boolean; spread: boolean };
type Route = { type: string; origin: string; component: string; route: string; segments: Part[][]; params: string[] };
type Params = Record<string, string | undefined>;
type Module = { getStaticPaths?: () => { params: Params }[] | Promise<{ params: Params }[]> };
type App = {
  manifest: { routes: { routeData: Route }[]; pageMap: Map<string, () => Promise<{ page: () => Promise<Module> }>> };
  render: (request: Request, options: { routeData: Route }) => Promise<Response>;
};

/** Give the compiled theme, compiled now if that was not done since one of its files changed. */
export async function loadTheme(archive: Archive): Promise<Theme> {
  const key = themeKey(archive);
  const home = join(archive.root, '.warraq/site/theme');
  if (!existsSync(join(home, key))) {
    await compileTheme(archive, join(home, key));
    for (const name of readdirSync(home)) if (name !== key) rmSync(join(home, name), { recursive: true });
  }
  return openTheme(archive, key);
}

/** Open a theme that is compiled, by its key. */
export async function openTheme({ root, config: { site, base } }: Archive, key: string): Promise<Theme> {
  const folder = join(root, '.warraq/site/theme', key);
  const { app } = (await import(pathToFileURL(join(folder, 'server/entry.mjs')).href)) as { app: App };
  const routes = new Map(app.manifest.routes.map(({ routeData }) => [routeData.route, routeData]));
  return {
    key,
    assets: join(folder, 'client'),
    pages: () => pagesOf(app),
    render: (page) => render(app, page, routes.get(page.route)!, site + base),
  };
}

async function pagesOf({ manifest }: App): Promise<ThemePage[]> {
  const pages: ThemePage[] = [];
  for (const { routeData: route } of manifest.routes) {
    if (route.origin !== 'project') continue;
    const load = manifest.pageMap.get(route.component);
    const { getStaticPaths } = route.params.length > 0 && load ? await (await load()).page() : {};
    const all = getStaticPaths ? await getStaticPaths() : [{ params: {} }];
    pages.push(...all.map(({ params }) => pageOf(route, params)));
  }
  return pages;
}

function pageOf(route: Route, params: Params): ThemePage {
  const path = route.segments.map((parts) => parts.map((part) => filled(part, params)).join('')).join('/');
  if (route.type !== 'page') return { address: `/${path}`, file: path, route: route.route };
  if (path === '404') return { address: '/404/', file: '404.html', route: route.route };
  return { address: path === '' ? '/' : `/${path}/`, file: path === '' ? 'index.html' : `${path}/index.html`, route: route.route };
}

function filled({ content, dynamic, spread }: Part, params: Params): string {
  if (spread) return params[content.slice(3)] ?? '';
  return dynamic ? (params[content] ?? '') : content;
}

async function render(app: App, { address }: ThemePage, route: Route, home: string): Promise<Buffer> {
  const response = await app.render(new Request(home + encodeURI(address.slice(1))), { routeData: route });
  if (response.status >= 500) throw new Error(`The page ${address} could not be made (${route.component}). The message above says why.`);
  return Buffer.from(await response.arrayBuffer());
}
