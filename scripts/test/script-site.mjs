import { once } from 'node:events';
import { createServer } from 'node:http';

/** A site of one page, whose script `main.js` may import the others. */
export class ScriptSite {
  #server;

  constructor(server) {
    this.#server = server;
  }

  /** @param scripts their texts by their names */
  static async start(scripts, body) {
    const server = createServer(({ url }, response) => {
      const script = scripts.get(url.slice(1));
      response.setHeader('content-type', script ? 'text/javascript' : 'text/html; charset=utf-8');
      response.end(script ?? page(body));
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    return new ScriptSite(server);
  }

  get url() {
    return `http://127.0.0.1:${this.#server.address().port}/`;
  }

  async stop() {
    this.#server.closeAllConnections();
    this.#server.close();
    await once(this.#server, 'close');
  }
}

function page(body) {
  return `<!doctype html><html lang="vi"><title>Cổng</title><link rel="icon" href="data:," />
<script type="module" src="/main.js"></script>${body}</html>`;
}
