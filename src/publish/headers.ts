import { href } from '../archive/address.ts';

export type HeaderRule = { pattern: string; headers: [name: string, value: string][] };

/** Nothing from other sites, nothing inline; only search needs more: a script, its requests, and Pagefind's WASM. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "connect-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

/** List the headers that a host should send with this site's files. */
export function headerRules(base: string): HeaderRule[] {
  return [
    {
      pattern: href('/*', base),
      headers: [
        ['Content-Security-Policy', POLICY],
        ['X-Content-Type-Options', 'nosniff'],
        ['Referrer-Policy', 'strict-origin-when-cross-origin'],
      ],
    },
    {
      // Their names hold a hash of what is in them.
      pattern: href('/_astro/*', base),
      headers: [['Cache-Control', 'public, max-age=31536000, immutable']],
    },
    {
      // Hosts do not know this kind of file.
      pattern: href('/feeds.opml', base),
      headers: [['Content-Type', 'text/x-opml; charset=utf-8']],
    },
    {
      pattern: href('/pictures/*', base),
      headers: [['Cache-Control', 'public, max-age=31536000, immutable']],
    },
  ];
}

/** Write rules in the format of `_headers`, which Netlify and Cloudflare read. */
export function formatHeaders(rules: HeaderRule[]): string {
  const lines = rules.flatMap(({ pattern, headers }) => [
    pattern,
    ...headers.map(([name, value]) => `  ${name}: ${value}`),
  ]);
  return `${lines.join('\n')}\n`;
}

/** Read the format of `_headers`. Throws at a header that stands under no path. */
export function parseHeaders(text: string): HeaderRule[] {
  const rules: HeaderRule[] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const content = line.trim();
    if (!content || content.startsWith('#')) continue;
    if (!/^\s/.test(line)) {
      rules.push({ pattern: content, headers: [] });
      continue;
    }
    const [, name, value] = /^([^:]+):\s*(.*)$/.exec(content) ?? [];
    const rule = rules.at(-1);
    if (!rule || !name || value === undefined) {
      const fault = `_headers:${index + 1}: "${content}" is not a header under a path.`;
      throw new Error(`${fault} Write "/*", then "  Name: value".`);
    }
    rule.headers.push([name.trim(), value]);
  }
  return rules;
}

/** Collect the headers of all rules that match a path. Values of one name are joined with a comma, as Netlify does. */
export function headersFor(path: string, rules: HeaderRule[]): Record<string, string> {
  const found: Record<string, string> = {};
  for (const { pattern, headers } of rules) {
    if (!matches(path, pattern)) continue;
    for (const [name, value] of headers) found[name] = found[name] ? `${found[name]}, ${value}` : value;
  }
  return found;
}

/** `*` stands for any rest of the path, `:name` for one step of it. */
function matches(path: string, pattern: string): boolean {
  const source = pattern
    .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replace(/\/:[a-z_]\w*/gi, '/[^/]+');
  return new RegExp(`^${source}$`).test(path);
}
