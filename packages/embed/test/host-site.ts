import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { missing, scriptAnswer, send, type Answer } from './hosts/answer.ts';
import { CollectorFront } from './hosts/collector-front.ts';
import { mediaTypeOf, readHostFile, readLibraryFile, readRules } from './hosts/host-files.ts';
import { listPage } from './hosts/list-page.ts';
import { fillPlaceholders } from './hosts/placeholders.ts';
import { referencePage } from './hosts/reference-page.ts';

const { version } = createRequire(import.meta.url)('../package.json') as { version: string };

/** The version that `older/v1` pretends to be. */
const OLDER_VERSION = '0.9.0';

/** What belongs to the collector wherever it is served from. */
const collectorPath = /^\/(embed|v1|rate)\//;

/** How the portals are served. */
export interface HostSiteOptions {
  /** Address of the collector. Default: none is there, and the pages stay without our script. */
  readonly collector?: string;
  /** A script that runs before every other one of each page. Default: none. */
  readonly firstScript?: string;
}

/**
 * The pages of `examples/hosts` as their portals serve them, all on one origin: `/dnn/`,
 * `/wordpress/optimised.html`. `/embed`, `/v1` and `/rate` are the collector's, for a portal that
 * has it behind its own address; `/older` is the script as an earlier version.
 */
export class HostSite {
  readonly #server: Server;
  readonly #firstScript: string | undefined;
  #front: CollectorFront | undefined;
  #integrity = '';
  /** What was asked for, in order: `GET /dnn/`, `OPTIONS /v1/ratings`. */
  readonly received: string[] = [];

  private constructor({ firstScript }: HostSiteOptions) {
    this.#firstScript = firstScript;
    this.#server = createServer((request, response) => {
      this.#answer(request).then(
        (answer) => {
          send(response, answer);
        },
        (error: unknown) => {
          send(response, { status: 500, headers: {}, body: String(error) });
        },
      );
    });
  }

  static async start(options: HostSiteOptions): Promise<HostSite> {
    const site = new HostSite(options);
    if (options.collector !== undefined) {
      site.#front = new CollectorFront(options.collector);
      site.#integrity = await site.#front.integrityOf(`${version}/vhcs.all.js`, version);
    }
    site.#server.listen(0, '127.0.0.1');
    await once(site.#server, 'listening');
    return site;
  }

  /** `http://127.0.0.1:<port>` of the portals. */
  get origin(): string {
    const { port } = this.#server.address() as AddressInfo;
    return `http://127.0.0.1:${String(port)}`;
  }

  /** Published hash of the pinned script; empty without a collector. */
  get integrity(): string {
    return this.#integrity;
  }

  /** Makes the collector fail what matches, as often as said, with the status of an overload. */
  fail(pattern: RegExp, times: number): void {
    this.#front?.fail(pattern, times);
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    this.#server.close();
    await once(this.#server, 'close');
  }

  async #answer(request: IncomingMessage): Promise<Answer> {
    const { pathname, search, searchParams } = new URL(request.url ?? '/', this.origin);
    this.received.push(`${request.method ?? ''} ${pathname}`);
    if (collectorPath.test(pathname)) {
      const body = await buffer(request);
      return this.#front?.forward(request, `${pathname}${search}`, body) ?? missing;
    }
    if (pathname === '/') return this.#page(listPage(), {});
    if (pathname === '/favicon.ico') return { status: 204, headers: {}, body: '' };
    if (pathname === '/first.js' && this.#firstScript !== undefined) {
      return scriptAnswer(this.#firstScript);
    }
    if (pathname === '/reference') return this.#page(referencePage(searchParams), {});
    if (pathname.startsWith('/older/')) return this.#older(pathname);
    if (pathname.startsWith('/libraries/')) {
      return scriptAnswer(await readLibraryFile(pathname.slice('/libraries/'.length)));
    }
    const path = pathname.slice(1).replace(/(^|\/)$/, '$1index.html');
    return this.#file(path);
  }

  async #file(path: string): Promise<Answer> {
    const [portal = '', ...names] = path.split('/');
    const { headers = {}, concatenated = {} } = await readRules(portal);
    const parts = concatenated[names.join('/')]?.map((part) => this.#part(part));
    if (parts) return scriptAnswer((await Promise.all(parts)).join('\n'));
    const text = await readHostFile(path);
    if (text === undefined) return missing;
    if (mediaTypeOf(path).startsWith('text/html')) return this.#page(text, headers);
    return { status: 200, headers: { 'content-type': mediaTypeOf(path) }, body: text };
  }

  /** A page under its policy: placeholders filled, the first script in its head. */
  #page(text: string, headers: Readonly<Record<string, string>>): Answer {
    const nonce = randomBytes(9).toString('base64url');
    const first = `<script src="/first.js" nonce="${nonce}"></script>`;
    const body = this.#firstScript === undefined ? text : text.replace(/<head[^>]*>/, `$&${first}`);
    const filled = Object.entries(headers).map(([name, value]) => [name, this.#fill(value, nonce)]);
    return {
      status: 200,
      headers: {
        ...(Object.fromEntries(filled) as Record<string, string>),
        'content-type': mediaTypeOf('index.html'),
      },
      body: this.#fill(body, nonce),
    };
  }

  #fill(text: string, nonce = ''): string {
    const collector = this.#front?.address ?? `${this.origin}/nowhere`;
    return fillPlaceholders(text, { collector, integrity: this.#integrity, version, nonce });
  }

  async #part(path: string): Promise<string> {
    const text = collectorPath.test(path)
      ? await this.#front?.text(this.#fill(path))
      : await readHostFile(path.slice(1));
    return text ?? '';
  }

  async #older(pathname: string): Promise<Answer> {
    const path = pathname.replace('/older/', '/embed/').replace(OLDER_VERSION, version);
    const text = await this.#front?.text(path);
    return scriptAnswer(text?.replaceAll(version, OLDER_VERSION));
  }
}
