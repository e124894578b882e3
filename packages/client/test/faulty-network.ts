import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What happens to one request. */
export type Fault = 'none' | 'refused' | 'limited' | 'broken' | 'answer lost' | 'answer cut';

/** Everything that stands between a kiosk and its collector, and fails in every way. */
export interface FaultyNetwork {
  readonly url: string;
  stop(): void;
}

/** Starts one. `target` is asked for with each request: the collector comes back elsewhere. */
export async function startFaultyNetwork(
  target: () => string,
  nextFault: () => Fault,
): Promise<FaultyNetwork> {
  const server = createServer((incoming, response) => {
    void readAll(incoming).then((body) => {
      answer(nextFault(), { url: target() + (incoming.url ?? ''), body }, response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${String(port)}`,
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

interface Forwarded {
  readonly url: string;
  readonly body: string;
}

function answer(fault: Fault, forwarded: Forwarded, response: ServerResponse): void {
  if (fault === 'refused') response.destroy();
  else if (fault === 'limited') response.writeHead(429, { 'Retry-After': '1' }).end();
  else if (fault === 'broken') response.writeHead(500).end('<h1>Internal Server Error</h1>');
  else forward(fault, forwarded, response);
}

function forward(fault: Fault, { url, body }: Forwarded, response: ServerResponse): void {
  const headers = { 'Content-Type': 'text/plain;charset=UTF-8' };
  const outgoing = request(url, { method: 'POST', headers }, (incoming) => {
    void readAll(incoming).then((text) => {
      if (fault === 'answer lost') {
        response.destroy();
        return;
      }
      const type = incoming.headers['content-type'] ?? '';
      response.writeHead(incoming.statusCode ?? 502, {
        'Content-Type': type,
        'Content-Length': Buffer.byteLength(text),
      });
      if (fault === 'none') response.end(text);
      else response.write(text.slice(0, text.length / 2), () => response.destroy());
    });
  });
  outgoing.on('error', () => response.destroy());
  outgoing.end(body);
}

/** What arrived until the end, or until the other side was gone. */
async function readAll(message: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  try {
    for await (const chunk of message) chunks.push(chunk as Buffer);
  } catch {
    // A collector that was killed: half an answer is passed on as one.
  }
  return Buffer.concat(chunks).toString('utf8');
}
