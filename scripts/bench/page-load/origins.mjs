/*
 * Two servers on loopback: the portal, and the collector that scripts come from, so that a script
 * is of another origin as in practice. The emulated network delays each request; connections cost
 * it nothing, so a second origin favours or harms no variant.
 */
import { once } from 'node:events';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
};

/**
 * Serves files over HTTP/1.1 with connections kept, each compressed once by brotli at its best, to
 * every origin. What is not there is answered 404.
 *
 * @param {Record<string, string>} files bodies by path, which starts with `/`
 * @returns address without a slash at its end, a way to add files, and one to stop
 */
export async function startOrigin(files = {}) {
  const packed = new Map();
  const add = (path, body) => packed.set(path, brotliCompressSync(body));
  for (const [path, body] of Object.entries(files)) add(path, body);

  const server = createServer(({ url }, response) => {
    const { pathname } = new URL(url, 'http://localhost');
    const body = packed.get(pathname);
    if (!body) return response.writeHead(404, { 'access-control-allow-origin': '*' }).end();
    const headers = {
      'content-type': types[extname(pathname)] ?? types['.json'],
      'content-encoding': 'br',
      'content-length': body.length,
      'access-control-allow-origin': '*',
      'cache-control': 'public, max-age=300',
    };
    return response.writeHead(200, headers).end(body);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    add,
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
