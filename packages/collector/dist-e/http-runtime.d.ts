import type { Socket } from 'node:net';
import type { RequestHead, Runtime } from './exchange.ts';
/**
 * What Node vouches for: its parser ends every body where `Content-Length` says.
 *
 * @param trustedProxies proxies between the visitors and this server
 */
export declare function nodeRuntime(socket: Pick<Socket, 'remoteAddress'>, { headers }: Pick<RequestHead, 'headers'>, trustedProxies: number): Runtime;
//# sourceMappingURL=http-runtime.d.ts.map