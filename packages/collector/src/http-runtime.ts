import type { Socket } from 'node:net';
import type { RequestHead, Runtime } from './exchange.ts';
import { clientNetwork } from './guards/client-network.ts';

/**
 * What Node vouches for: its parser ends every body where `Content-Length` says.
 *
 * @param trustedProxies proxies between the visitors and this server
 */
export function nodeRuntime(
  socket: Pick<Socket, 'remoteAddress' | 'destroy'>,
  { headers }: Pick<RequestHead, 'headers'>,
  trustedProxies: number,
): Runtime {
  return {
    framedBodies: true,
    requestId: trustedProxies > 0 ? (headers.get('X-Request-Id') ?? undefined) : undefined,
    clientNetwork: () =>
      clientNetwork(
        socket.remoteAddress ?? '',
        trustedProxies > 0 ? (headers.get('X-Forwarded-For') ?? '') : '',
        trustedProxies,
      ),
    isBehindTls: () => trustedProxies > 0 && headers.get('X-Forwarded-Proto') === 'https',
    breakOff: () => {
      socket.destroy();
    },
  };
}
