import { spawnSync } from 'node:child_process';
import { cpSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import manifest from '../../package.json' with { type: 'json' };
import { writeNames, writePeerEntries, type Layout } from '../generator/peers.ts';
import type { Command } from '../search/tree.ts';
import { changeFoot } from './template.ts';
import type { Tool } from './tool.ts';

type Peer = { name: string; layout: Layout; footer: string; made: readonly string[]; site: string; command: Omit<Command, 'cwd'>; version(): string | undefined };

const modules = join(import.meta.dirname, '../../node_modules');

/** Hugo, as the system has it. */
export const hugo = peer({
  name: 'hugo',
  layout: { articles: 'content/articles', data: 'data' },
  footer: 'layouts/partials/footer.html',
  made: ['public', 'resources', '.hugo_build.lock'],
  site: 'public',
  command: { command: 'hugo', args: ['--quiet'] },
  version: () => /v\S+/.exec(spawnSync('hugo', ['version'], { encoding: 'utf8' }).stdout ?? '')?.[0],
});

/** Eleventy, of the lockfile. */
export const eleventy = peer({
  name: 'eleventy',
  layout: { articles: 'articles', data: '_data' },
  footer: '_includes/footer.njk',
  made: ['_site'],
  site: '_site',
  command: { args: [join(modules, '@11ty/eleventy/cmd.cjs'), '--quiet'] },
  version: () => manifest.devDependencies['@11ty/eleventy'],
});

// Peers have no archive to keep: their sources are templates of `bench/peers/` and Markdown.
function peer({ name, layout, footer, made, site, command, version }: Peer): Tool {
  return {
    name, version,
    prepare: async (root, articles) => {
      cpSync(join(import.meta.dirname, '../peers', name), root, { recursive: true });
      symlinkSync(modules, join(root, 'node_modules'), 'junction');
      writeNames(root, layout);
      writePeerEntries(root, layout, articles);
    },
    forget: (root) => made.forEach((path) => rmSync(join(root, path), { recursive: true, force: true })),
    add: (root, articles) => writePeerEntries(root, layout, articles),
    change: (root, number) => changeFoot(join(root, footer), number),
    build: (root) => ({ ...command, cwd: root }),
    site: (root) => join(root, site),
  };
}
