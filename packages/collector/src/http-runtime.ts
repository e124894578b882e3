import type { IncomingMessage } from 'node:http';
import type { Runtime } from './exchange.ts';
import { clientNetwork } from './guards/client-network.ts';

/**
 * What Node vouches for: its parser ends every body where `Content-Length` says.
 *
 * @param trustedProxies proxies between the visitors and this server
 */
export function nodeRuntime(
  { socket, headers }: Pick<IncomingMessage, 'socket' | 'headers'>,
  trustedProxies: number,
): Runtime {
  const requestId = trustedProxies > 0 ? headers['x-request-id'] : undefined;
  return {
    framedBodies: true,
    requestId: typeof requestId === 'string' ? requestId : undefined,
    clientNetwork: () =>
      clientNetwork(
        socket.remoteAddress ?? '',
        String(headers['x-forwarded-for'] ?? ''),
        trustedProxies,
      ),
  };
}
