const page = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
];

/**
 * Give the Content-Security-Policy of a page, for hosts that send no headers. Pages run no script at all, but for
 * search, whose index is WebAssembly and is fetched in pieces.
 */
export function contentPolicy(script: boolean): string {
  const scripts = script ? ["script-src 'self' 'wasm-unsafe-eval'", "connect-src 'self'"] : ["script-src 'none'"];
  return [...page, ...scripts].join('; ');
}
