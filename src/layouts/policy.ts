const page = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "manifest-src 'self'",
  // Of no use to a page without scripts; what looks a page over (Lighthouse) asks for robots.txt in its name.
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
];

/**
 * Give the Content-Security-Policy of a page, for hosts that send no headers. Pages run no script at all, but for
 * search, whose index is WebAssembly and is fetched in pieces.
 */
export function contentPolicy(script: boolean): string {
  const scripts = script ? ["script-src 'self' 'wasm-unsafe-eval'"] : ["script-src 'none'"];
  return [...page, ...scripts].join('; ');
}
