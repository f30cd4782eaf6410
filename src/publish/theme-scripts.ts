import { readFileSync } from 'node:fs';

type Load = (id: string, options?: { ssr?: boolean }) => string | undefined;
type ScriptPlugin = { name: string; load: { order: 'pre'; handler: Load } };

/**
 * Let the pages' scripts be bundled also where archive and program share no folder but `/`. Astro 7.3 then takes the path of
 * a page for one below its own root (`normalizeFilename`) and does not find the script that it has compiled itself. The
 * script is read from the page instead; Vite bundles it as ever.
 */
export const themeScripts: ScriptPlugin = {
  name: 'warraq:theme-scripts',
  load: { order: 'pre', handler: loadScript },
};

function loadScript(...[id, options]: Parameters<Load>): ReturnType<Load> {
  const [, page, index] = /^(.+\.astro)\?astro&type=script&index=(\d+)/.exec(id) ?? [];
  if (page === undefined) return undefined;
  // On the server's side the script is only named, never run.
  return options?.ssr ? '' : scripts(readFileSync(page, 'utf8'))[Number(index)];
}

function scripts(source: string): string[] {
  return [...source.matchAll(/<script>(.*?)<\/script>/gs)].map(([, code = '']) => code);
}
