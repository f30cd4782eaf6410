import { renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import type { Archive } from '../../schema/config.ts';
import { inSite, prepareSite, siteConfig } from '../site.ts';

/** Renders each page when it is asked for, in this process: no server, so nothing but an entry point. */
const adapter: AstroIntegration = {
  name: 'warraq',
  hooks: {
    'astro:config:done': ({ setAdapter }) =>
      setAdapter({
        name: 'warraq',
        entrypointResolution: 'auto',
        serverEntrypoint: new URL('./entry.ts', import.meta.url),
        supportedAstroFeatures: { serverOutput: 'stable', staticOutput: 'stable' },
      }),
  },
};

/**
 * Compile the theme into `folder`: `server/` renders, `client/` holds the files with hashed names that pages load. The
 * folder appears whole or not at all.
 */
export async function compileTheme(archive: Archive, folder: string): Promise<void> {
  prepareSite(archive);
  const draft = `${folder}.tmp`;
  rmSync(draft, { recursive: true, force: true });
  const { build } = await import('astro');
  const config = siteConfig({ ...archive, out: draft });
  await inSite(archive, () =>
    build({
      ...config,
      output: 'server',
      // That paths are not prerendered is what is wanted here.
      logLevel: 'error',
      image: { service: { entrypoint: 'astro/assets/services/noop' } },
      // Public files are no part of the theme.
      publicDir: join(archive.root, '.warraq/site/none'),
      adapter,
      vite: { ...config.vite, ssr: { noExternal: true } },
    }),
  );
  rmSync(folder, { recursive: true, force: true });
  renameSync(draft, folder);
}
