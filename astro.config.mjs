// `npm run build` does more than `astro build` (ingest, catalog, search, checks); this file is for Astro's own tools.
import { loadArchive } from './src/cli/archive.ts';
import { prepareSite, siteConfig } from './src/publish/site.ts';

const archive = await loadArchive({ root: process.env.WARRAQ_ROOT ?? import.meta.dirname });
prepareSite(archive);

const { configFile, root, ...config } = siteConfig(archive);
export default config;
