import type { IncomingMessage } from 'node:http';
import type { Runtime } from './exchange.ts';
/**
 * What Node vouches for: its parser ends every body where `Content-Length` says.
 *
 * @param trustedProxies proxies between the visitors and this server
 */
export declare function nodeRuntime({ socket, headers }: Pick<IncomingMessage, 'socket' | 'headers'>, trustedProxies: number): Runtime;
//# sourceMappingURL=http-runtime.d.ts.map