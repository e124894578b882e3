import { clientNetwork } from "./guards/client-network.js";
/**
 * What Node vouches for: its parser ends every body where `Content-Length` says.
 *
 * @param trustedProxies proxies between the visitors and this server
 */
export function nodeRuntime(socket, { headers }, trustedProxies) {
    return {
        framedBodies: true,
        requestId: trustedProxies > 0 ? (headers.get('X-Request-Id') ?? undefined) : undefined,
        clientNetwork: () => clientNetwork(socket.remoteAddress ?? '', trustedProxies > 0 ? (headers.get('X-Forwarded-For') ?? '') : '', trustedProxies),
    };
}
//# sourceMappingURL=http-runtime.js.map