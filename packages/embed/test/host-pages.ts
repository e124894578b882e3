import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

interface HostPage {
  readonly body: string;
  readonly policy: string;
  /** What its head has beside a title. */
  readonly head?: string;
  /** Bodies of further pages, at `/0`, `/1` and so on. */
  readonly further?: readonly string[];
  /** A script that runs before every other one. Default: none. */
  readonly firstScript?: string;
}

/** A site of somebody else: one page under one policy, on its own origin. */
export class HostPages {
  readonly #server: Server;

  private constructor({ body, policy, head = '', further = [], firstScript = '' }: HostPage) {
    this.#server = createServer(({ url = '/' }, response) => {
      if (url === '/first.js') {
        response.setHeader('content-type', 'text/javascript');
        response.end(firstScript);
        return;
      }
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.setHeader('content-security-policy', policy);
      response.end(
        `<!doctype html><html lang="vi"><title>Cổng</title><link rel="icon" href="data:," />${
          firstScript && '<script src="/first.js"></script>'
        }${head}<main>${further[Number(url.slice(1) || NaN)] ?? body}</main></html>`,
      );
    });
  }

  static async start(page: HostPage): Promise<HostPages> {
    const host = new HostPages(page);
    host.#server.listen(0, '127.0.0.1');
    await once(host.#server, 'listening');
    return host;
  }

  get url(): string {
    const { port } = this.#server.address() as AddressInfo;
    return `http://127.0.0.1:${String(port)}/`;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    this.#server.close();
    await once(this.#server, 'close');
  }
}
