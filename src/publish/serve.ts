import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { headersFor, parseHeaders } from './headers.ts';
import { sendPacked } from './packed.ts';

export type Preview = { url: string; close: () => Promise<void> };

/**
 * Serve a built site as a host would: under its base path, with the headers of its own `_headers`, and with 404.html
 * (status 404) for all else, its texts gzipped. Port 0 takes any free one. Files are read anew each time, so a new build shows at once.
 */
export async function serveSite(
  { out, base, port = 0, host = '127.0.0.1' }: { out: string; base: string; port?: number; host?: string },
): Promise<Preview> {
  if (!existsSync(join(out, 'index.html'))) {
    throw new Error(`${out} holds no site. Run "warraq build" first, or name another folder with --out.`);
  }
  const files = sirv(out, { dev: true, dotfiles: false });
  const server = createServer((request, response) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
    for (const [name, value] of Object.entries(headersFor(pathname, rulesOf(out)))) response.setHeader(name, value);
    const missing = () => {
      const page = join(out, '404.html');
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
      response.end(existsSync(page) ? readFileSync(page) : 'Not found');
    };
    if (`${pathname}/` === base || (pathname === '/' && base !== '/')) {
      response.writeHead(302, { Location: base }).end();
      return;
    }
    // Hosts read these two and never send them.
    const isSecret = ['_headers', '_redirects'].includes(pathname.slice(base.length));
    if (!pathname.startsWith(base) || isSecret) return missing();
    request.url = pathname.slice(base.length - 1) + search;
    if (!sendPacked(out, request, response)) files(request, response, missing);
  });
  const address = await listen(server, port, host);
  return { url: `http://${host}:${address}${base}`, close: () => close(server) };
}

function rulesOf(out: string) {
  const file = join(out, '_headers');
  return existsSync(file) ? parseHeaders(readFileSync(file, 'utf8')) : [];
}

function listen(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => {
      if (cause.code !== 'EADDRINUSE') return reject(cause);
      reject(new Error(`Port ${port} is taken by another program. Try another one: --port ${port + 1}`, { cause }));
    });
    server.listen(port, host, () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}

function close(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
