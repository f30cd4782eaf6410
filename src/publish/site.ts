import { lstatSync, mkdirSync, readlinkSync, rmSync, symlinkSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroInlineConfig } from 'astro';
import { catalogPath } from '../archive/fill.ts';
import type { Archive } from '../schema/config.ts';
import { themeScripts } from './theme-scripts.ts';

const PROGRAM = fileURLToPath(new URL('../../', import.meta.url));

/**
 * The Astro configuration of an archive. Astro's own root is a folder of the archive, so that nothing is ever written
 * beside the program; the theme comes from the program's `src/`.
 */
export function siteConfig({ root, out, config }: Archive): AstroInlineConfig {
  const work = join(root, '.warraq');
  return {
    configFile: false,
    root: join(work, 'site'),
    srcDir: join(PROGRAM, 'src'),
    publicDir: join(root, 'public'),
    outDir: out,
    cacheDir: join(work, 'astro'),
    site: config.site,
    base: config.base,
    output: 'static',
    trailingSlash: 'always',
    // The default of Astro 7 ('jsx') deletes the space between inline elements on separate lines.
    compressHTML: true,
    devToolbar: { enabled: false },
    build: { inlineStylesheets: 'never' },
    logLevel: 'warn',
    vite: {
      cacheDir: join(work, 'vite'),
      plugins: [themeScripts],
      // The content policy forbids inline scripts and data addresses.
      build: {
        assetsInlineLimit: 0,
        // The oldest browsers in which the site keeps its looks (CONTRIBUTING.md); older ones still show all text.
        cssTarget: ['chrome87', 'safari14.1', 'firefox78'],
        // Text and code compress better apart.
        rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'tables', test: /arabic\/tables/ }] } } },
      },
      server: { fs: { allow: [PROGRAM, root] } },
    },
  };
}

/** Make ready what the pages expect: Astro's root with the program's packages, and the address of the catalog. */
export function prepareSite({ root }: Archive): void {
  const site = join(root, '.warraq/site');
  mkdirSync(site, { recursive: true });
  mkdirSync(join(root, 'public'), { recursive: true });
  linkTo(join(PROGRAM, 'node_modules'), join(site, 'node_modules'));
  process.env['WARRAQ_CATALOG'] = catalogPath(root);
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
}

/** An archive that was copied with its `.warraq/` may hold a link to another program, or to none. */
function linkTo(target: string, path: string): void {
  const known = lstatSync(path, { throwIfNoEntry: false });
  if (known?.isSymbolicLink() && resolve(dirname(path), readlinkSync(path)) === target) return;
  rmSync(path, { recursive: true, force: true });
  symlinkSync(target, path, 'junction');
}

/** Render all pages of an archive into `archive.out` with Astro's own static build. */
export async function renderSite(archive: Archive): Promise<void> {
  prepareSite(archive);
  const { build } = await import('astro');
  await inSite(archive, () => build(siteConfig(archive)));
}

/** Astro puts its bundle below the output folder only if that lies below the current one, else in the current one. */
export async function inSite<Result>({ root }: Archive, work: () => Promise<Result>): Promise<Result> {
  const folder = process.cwd();
  process.chdir(join(root, '.warraq/site'));
  try {
    return await work();
  } finally {
    process.chdir(folder);
  }
}
