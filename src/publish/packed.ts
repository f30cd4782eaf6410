import { readFileSync, statSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** The texts of a site and their media types. Fonts and pictures are packed already. */
const types: Record<string, string> = {
  '.css': 'text/css',
  '.csv': 'text/csv',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.jsonl': 'application/jsonl',
  '.opml': 'text/x-opml',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain',
  '.webmanifest': 'application/manifest+json',
  '.xml': 'application/xml',
};

/**
 * Send a text of a site gzipped, as hosts do, to a browser that takes it so; a folder is its `index.html`. Returns
 * false, with nothing sent, where this is no text of the site or the browser wants it plain.
 */
export function sendPacked(out: string, request: IncomingMessage, response: ServerResponse): boolean {
  const accepts = /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''));
  if (request.method !== 'GET' || request.headers.range || !accepts) return false;
  const file = fileAt(out, request.url ?? '/');
  const type = file && types[extname(file)];
  if (!file || !type) return false;
  const body = gzipSync(readFileSync(file));
  if (!response.hasHeader('Content-Type')) response.setHeader('Content-Type', `${type};charset=utf-8`);
  response.setHeader('Vary', 'Accept-Encoding');
  response.writeHead(200, { 'Content-Encoding': 'gzip', 'Content-Length': body.length }).end(body);
  return true;
}

function fileAt(out: string, url: string): string | undefined {
  const path = decoded(new URL(url, 'http://localhost').pathname);
  // Nothing hidden, and nothing outside of the folder.
  if (path === undefined || /(^|[/\\])\.|\0/.test(path)) return undefined;
  const file = join(out, path.endsWith('/') ? `${path}index.html` : path);
  return statSync(file, { throwIfNoEntry: false })?.isFile() ? file : undefined;
}

function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}
