/**
 * The network that a request came from: its IPv4 address, or the first 64 bits of its IPv6 address,
 * within which a household chooses freely.
 *
 * @param remote address of the connection
 * @param forwarded `X-Forwarded-For`, to which each proxy appends whom it saw
 * @param trustedProxies how many proxies stand before the collector; what clients write themselves
 *   stands further left, and is never looked at
 */
export declare function clientNetwork(remote: string, forwarded: string, trustedProxies: number): string;
//# sourceMappingURL=client-network.d.ts.map