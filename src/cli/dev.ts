import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { watch } from 'chokidar';
import sirv from 'sirv';
import { openCatalog } from '../archive/catalog.ts';
import { catalogPath } from '../archive/fill.ts';
import { folderOf, preparePictures } from '../publish/pictures/pictures.ts';
import { prepareSite, siteConfig } from '../publish/site.ts';
import type { Archive } from '../schema/config.ts';
import { indexCatalog } from '../search/index/index.ts';
import { loadArchive, type Place } from './archive.ts';
import { fill } from './build.ts';

/** So long (milliseconds) an editor may take to save several files before they are read. */
const QUIET = 80;

/** `warraq dev`: the site while it is edited. A saved seed, entry, setting or template shows at once. */
export async function dev({ port, ...place }: Place & { port: number }): Promise<number> {
  const archive = await loadArchive(place);
  await fill(archive);
  await warnOfPictures(archive);
  prepareSite(archive);
  const pagefind = join(archive.root, '.warraq/dev/pagefind');
  await indexCatalog(openCatalog(catalogPath(archive.root)), pagefind);
  const { dev: startAstro } = await import('astro');
  await startAstro({
    ...siteConfig(archive),
    logLevel: 'info',
    server: { port: Number(port) },
    integrations: [followArchive(archive, place, pagefind)],
  });
  return new Promise(() => {});
}

/** Serve the search index, and take the archive in again whenever one of its files is saved. */
function followArchive(archive: Archive, place: Place, pagefind: string): AstroIntegration {
  return {
    name: 'warraq-dev',
    hooks: {
      'astro:server:setup': ({ server, logger }) => {
        server.middlewares.use(`${archive.config.base}pagefind`, sirv(pagefind, { dev: true }));
        server.middlewares.use(`${archive.config.base}pictures`, sirv(folderOf(archive.root), { dev: true }));
        const again = async () => {
          try {
            const current = await loadArchive(place);
            await fill(current);
            await warnOfPictures(current);
            server.environments['ssr']?.hot.send('astro:content-changed', {});
            server.ws.send({ type: 'full-reload' });
            await indexCatalog(openCatalog(catalogPath(current.root)), pagefind);
          } catch (error) {
            logger.error((error as Error).message);
          }
        };
        const folders = ['seeds', 'content', 'media', 'archive.config.ts'].map((name) => join(archive.root, name));
        const watcher = watch(folders, { ignoreInitial: true, ignored: (path) => path.includes('/content/.ingest') || path.endsWith('.tmp') });
        watcher.on('all', debounce(again));
      },
    },
  };
}

async function warnOfPictures(archive: Archive): Promise<void> {
  for (const warning of (await preparePictures(archive)).warnings) console.warn(`  ${warning}`);
}

/** Call once things are quiet, never twice at a time. */
function debounce(work: () => Promise<void>): () => void {
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  return () => {
    clearTimeout(timer);
    timer = setTimeout(() => (running = running.then(work)), QUIET);
  };
}
