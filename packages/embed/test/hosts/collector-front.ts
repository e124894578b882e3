import type { IncomingMessage } from 'node:http';
import type { Answer } from './answer.ts';

/** What the collector wants to know of a request, and a browser of its answer. */
const passedOn = new Set([
  'accept-language',
  'access-control-request-headers',
  'access-control-request-method',
  'content-type',
  'origin',
]);

/** Headers of the connection itself, and of an encoding that was undone. */
const dropped = new Set(['connection', 'content-encoding', 'content-length', 'keep-alive', 'date']);

/** The collector behind a server of somebody else, which may be overloaded. */
export class CollectorFront {
  /** Address of the collector itself. */
  readonly address: string;
  #failures: { readonly pattern: RegExp; times: number } | undefined;

  constructor(address: string) {
    this.address = address;
  }

  /** Fails what matches, as often as said. */
  fail(pattern: RegExp, times: number): void {
    this.#failures = { pattern, times };
  }

  /** Hands a request on to the collector. */
  async forward(
    request: IncomingMessage,
    path: string,
    body: Uint8Array<ArrayBuffer>,
  ): Promise<Answer> {
    if (this.#failures?.pattern.test(path) && this.#failures.times > 0) {
      this.#failures.times -= 1;
      const headers = { 'access-control-allow-origin': '*', 'content-type': 'text/javascript' };
      return { status: 503, headers, body: '' };
    }
    const headers = Object.entries(request.headers).filter(([name]) => passedOn.has(name));
    const { method = 'GET' } = request;
    const response = await fetch(`${this.address}${path}`, {
      method,
      headers: headers as [string, string][],
      redirect: 'manual',
      ...(body.byteLength > 0 && { body }),
    });
    return {
      status: response.status,
      headers: Object.fromEntries([...response.headers].filter(([name]) => !dropped.has(name))),
      body: new Uint8Array(await response.arrayBuffer()),
    };
  }

  /** A file of the collector as text; undefined where there is none. */
  async text(path: string): Promise<string | undefined> {
    const response = await fetch(`${this.address}${path}`);
    const text = await response.text();
    return response.ok ? text : undefined;
  }

  /** The published hash of a script of the release, such as `1.0.0/vhcs.all.js`. */
  async integrityOf(file: string, version: string): Promise<string> {
    const text = await this.text(`/embed/v1/${version}/integrity.json`);
    const { files } = JSON.parse(text ?? '{"files":{}}') as { files: Record<string, string> };
    const hash = files[file];
    if (hash === undefined) throw new Error(`${this.address} publishes no hash of ${file}`);
    return hash;
  }
}
