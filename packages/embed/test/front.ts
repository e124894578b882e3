import { once } from 'node:events';
import {
  createServer,
  request as ask,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { setTimeout } from 'node:timers/promises';

/** What a front does beside handing on. */
export interface FrontOptions {
  /** A script that runs before every other one of each page. Default: none. */
  readonly firstScript?: string;
  /** How long everything but style sheets is held back. Default: 0. */
  readonly delayMs?: number;
  /** Whether the pages may not run scripts. */
  readonly isWithoutScript?: boolean;
}

const FIRST_SCRIPT = '/first.js';

/** A collector seen through a proxy, which can watch its pages, be slow, and be cut off. */
export class Front {
  readonly #collector: string;
  readonly #options: FrontOptions;
  readonly #server: Server;
  #open = 0;
  #lastEndMs = 0;
  /** Whether every connection is refused, as if there were no network. */
  isCut = false;

  private constructor(collector: string, options: FrontOptions) {
    this.#collector = collector;
    this.#options = options;
    this.#server = createServer((request, response) => {
      if (this.isCut) request.destroy();
      else void this.#answer(request, response);
    });
  }

  static async start(collector: string, options: FrontOptions = {}): Promise<Front> {
    const front = new Front(collector, options);
    front.#server.listen(0, '127.0.0.1');
    await once(front.#server, 'listening');
    return front;
  }

  /** `http://127.0.0.1:<port>` of the proxy. */
  get url(): string {
    const { port } = this.#server.address() as AddressInfo;
    return `http://127.0.0.1:${String(port)}`;
  }

  /** Resolves when nothing has been asked for a while. */
  async quiet(): Promise<void> {
    const whileMs = 2 * (this.#options.delayMs ?? 0) + 100;
    while (this.#open > 0 || Date.now() - this.#lastEndMs < whileMs) await setTimeout(20);
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    this.#server.close();
    await once(this.#server, 'close');
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    this.#open += 1;
    response.once('close', () => {
      this.#open -= 1;
      this.#lastEndMs = Date.now();
    });
    const { firstScript = '', delayMs = 0 } = this.#options;
    const { method, url = '/', headers } = request;
    if (url === FIRST_SCRIPT) {
      response.setHeader('content-type', 'text/javascript');
      response.end(firstScript);
      return;
    }
    if (!url.endsWith('.css')) await setTimeout(delayMs);
    const onward = ask(new URL(url, this.#collector), {
      ...(method !== undefined && { method }),
      // Not every engine can be told which language its visitor reads.
      headers: { ...headers, 'accept-encoding': 'identity', 'accept-language': 'vi' },
    });
    onward.on('response', (answer) => void this.#handOn(answer, response));
    onward.on('error', () => response.destroy());
    request.pipe(onward);
  }

  async #handOn(answer: IncomingMessage, response: ServerResponse): Promise<void> {
    const { statusCode = 502, headers } = answer;
    const isPage = headers['content-type']?.startsWith('text/html');
    if (!isPage) {
      answer.pipe(response.writeHead(statusCode, headers));
      return;
    }
    const first = this.#options.firstScript ? `<script src="${FIRST_SCRIPT}"></script>` : '';
    const page = (await text(answer)).replace(/<head>/, `$&${first}`);
    const changed = { ...headers };
    delete changed['content-length'];
    if (this.#options.isWithoutScript) changed['content-security-policy'] = "script-src 'none'";
    response.writeHead(statusCode, changed);
    response.end(page);
  }
}
