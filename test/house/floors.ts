import { posix } from 'node:path';

// From the ground up. A room may import its own files and those of the rooms named here.
const GROUND = ['arabic', 'schema', 'strings', 'markdown'];
// It reads the files of `content/`, for those who make entries and for those who show them.
const BASE = [...GROUND, 'content'];
const STORE = [...BASE, 'archive'];
const SITE_PARTS = ['pages', 'layouts', 'components', 'styles', 'live.config.ts'];
const SITE = [...STORE, 'search', 'publish', ...SITE_PARTS];

export const FLOORS: Record<string, string[]> = {
  ...Object.fromEntries(GROUND.map((room) => [room, []])),
  content: GROUND,
  ingest: BASE,
  archive: BASE,
  search: STORE,
  // It makes the whole of a site, and search is a part of that.
  publish: [...STORE, 'search'],
  ...Object.fromEntries(SITE_PARTS.map((room) => [room, SITE])),
  cli: [...SITE, 'ingest'],
};

/** Find the modules that a file imports, also by `import()`, `export … from` and in the front part of an Astro page. */
export function importsOf(code: string): string[] {
  const pattern = /(?:^|[\n;])\s*(?:import|export)\b[^'";]*?\bfrom\s*['"]([^'"]+)|(?:^|[\n;])\s*import\s*['"]([^'"]+)|\bimport\(\s*['"]([^'"]+)/g;
  return Array.from(code.matchAll(pattern), ([, from, bare, dynamic]) => from ?? bare ?? dynamic ?? '');
}

/** Give the room of a file, such as `arabic` for `src/arabic/fold.ts`. */
export function roomOf(file: string): string | undefined {
  const [top, room] = file.split('/');
  return top === 'src' ? room : undefined;
}

/** Tell which imports of a file climb: into a room that is not below its own, or out of `src`. */
export function climbs(file: string, code: string): string[] {
  const room = roomOf(file) ?? '';
  const allowed = FLOORS[room];
  if (!allowed) return [`${file} stands in "${room}", which has no floor. Give it one in test/house/floors.ts.`];
  return importsOf(code)
    .filter((module) => module.startsWith('.'))
    .map((module) => posix.join(posix.dirname(file), module))
    .flatMap((target) => {
      const other = roomOf(target);
      if (other === room || allowed.includes(other ?? '')) return [];
      return [`${file} imports ${target}, which is not below it.`];
    });
}
