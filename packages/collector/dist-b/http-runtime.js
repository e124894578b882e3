import { clientNetwork } from "./guards/client-network.js";
/**
 * What Node vouches for: its parser ends every body where `Content-Length` says.
 *
 * @param trustedProxies proxies between the visitors and this server
 */
export function nodeRuntime({ socket, headers }, trustedProxies) {
    const requestId = trustedProxies > 0 ? headers['x-request-id'] : undefined;
    return {
        framedBodies: true,
        requestId: typeof requestId === 'string' ? requestId : undefined,
        clientNetwork: () => clientNetwork(socket.remoteAddress ?? '', String(headers['x-forwarded-for'] ?? ''), trustedProxies),
    };
}
//# sourceMappingURL=http-runtime.js.map