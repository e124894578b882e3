import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

interface HostPage {
  readonly body: string;
  readonly policy: string;
}

/** A site of somebody else: one page under one policy, on its own origin. */
export class HostPages {
  readonly #server: Server;

  private constructor({ body, policy }: HostPage) {
    this.#server = createServer((_, response) => {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.setHeader('content-security-policy', policy);
      response.end(
        `<!doctype html><html lang="vi"><title>Cổng</title><link rel="icon" href="data:," /><main>${body}</main></html>`,
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
