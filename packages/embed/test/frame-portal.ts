import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A portal's page that holds a frame. */
export interface FramePortalOptions {
  readonly body: string;
  /** Default: none. */
  readonly headers?: Readonly<Record<string, string>>;
  /** An address of this machine; the samples register sites of `127.0.0.1` only. Default: that. */
  readonly host?: string;
}

/** A portal with one page, on an origin of its own. */
export class FramePortal {
  readonly #server: Server;
  readonly #host: string;

  private constructor({ body, headers = {}, host = '127.0.0.1' }: FramePortalOptions) {
    this.#host = host;
    this.#server = createServer((_, response) => {
      for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(
        `<!doctype html><html lang="vi"><title>Cổng</title><link rel="icon" href="data:," />${body}</html>`,
      );
    });
  }

  static async start(options: FramePortalOptions): Promise<FramePortal> {
    const portal = new FramePortal(options);
    portal.#server.listen(0, portal.#host);
    await once(portal.#server, 'listening');
    return portal;
  }

  /** `http://127.0.0.1:<port>`. */
  get origin(): string {
    const { port } = this.#server.address() as AddressInfo;
    return `http://${this.#host}:${String(port)}`;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    this.#server.close();
    await once(this.#server, 'close');
  }
}
