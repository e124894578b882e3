/**
 * The network that a request came from: its IPv4 address, or the first 64 bits of its IPv6 address,
 * within which a household chooses freely.
 *
 * @param remote address of the connection
 * @param forwarded `X-Forwarded-For`, to which each proxy appends whom it saw
 * @param trustedProxies how many proxies stand before the collector; what clients write themselves
 *   stands further left, and is never looked at
 */
export function clientNetwork(remote, forwarded, trustedProxies) {
    const seen = [...forwarded.split(',').map((part) => part.trim()), remote].filter(Boolean);
    const address = seen[Math.max(0, seen.length - 1 - trustedProxies)] ?? '';
    const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
    if (mapped !== undefined)
        return mapped;
    return address.includes(':') ? ipv6Prefix(address) : address;
}
/** The first four of eight groups, `::` spelled out. */
function ipv6Prefix(address) {
    const [head = '', tail] = address.toLowerCase().split('%')[0]?.split('::') ?? [];
    const first = head === '' ? [] : head.split(':');
    const last = tail === undefined || tail === '' ? [] : tail.split(':');
    const zeros = tail === undefined ? 0 : Math.max(0, 8 - first.length - last.length);
    const groups = [...first, ...Array(zeros).fill('0'), ...last];
    return groups
        .slice(0, 4)
        .map((group) => group.replace(/^0+(?=.)/, ''))
        .join(':');
}
//# sourceMappingURL=client-network.js.map