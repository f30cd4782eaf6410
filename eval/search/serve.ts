import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

const types: Record<string, string> = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.json': 'application/json' };

/** A server of files that counts what it sends. */
export type Server = { url: string; sent(): number; close(): void };

/** Serve a folder, scripts compressed as hosts do; Pagefind's own files are compressed already. */
export async function serve(folder: string): Promise<Server> {
  let bytes = 0;
  const server = createServer((request, response) => {
    const path = join(folder, new URL(request.url ?? '/', 'http://localhost').pathname);
    const file = path.endsWith('/') ? join(path, 'index.html') : path;
    if (!existsSync(file)) return response.writeHead(404).end();
    const type = types[extname(file)];
    const body = type === undefined ? readFileSync(file) : gzipSync(readFileSync(file));
    bytes += body.length;
    const encoding = type === undefined ? {} : { 'Content-Encoding': 'gzip' };
    return response.writeHead(200, { 'Content-Type': type ?? 'application/octet-stream', ...encoding }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/`, sent: () => bytes, close: () => server.close() };
}
