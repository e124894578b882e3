const SECRET_BYTES = 32;
/** What a network that is not known is known by. */
export const UNKNOWN_NETWORK = 0;
/**
 * Makes marks of the blocks of addresses that are taken for one sender. A mark is a hash keyed with
 * a secret that lives in memory and dies with the process, so that neither it nor anything that is
 * kept under it leads back to an address.
 *
 * @returns the mark of a network, or {@link UNKNOWN_NETWORK} for an empty one
 */
export function createNetworkMark({ random, sha256, }) {
    const secret = random(SECRET_BYTES).join();
    return (network) => network === '' ? UNKNOWN_NETWORK : markIn(sha256(`${secret}\n${addressBlock(network)}`));
}
/** The mark of something of a network, a unit that it rates or a series. */
export function markWithin(network, number) {
    // Knuth's multiplicative hashing spreads neighbouring numbers over all bits.
    return positive(Math.imul(network ^ Math.imul(number + 1, 0x9e3779b1), 0x85ebca6b));
}
function markIn([a = 0, b = 0, c = 0, d = 0]) {
    return positive((a << 24) | (b << 16) | (c << 8) | d);
}
const positive = (bits) => bits >>> 1 || 1;
/**
 * The block that a network belongs to: the first 24 bits of an IPv4 address, within which an office
 * and the pool of a mobile network lie and hosts are rented, or the first 56 of an IPv6 address,
 * which a provider gives to one customer.
 *
 * @param network as `clientNetwork` gives it
 */
export function addressBlock(network) {
    if (!network.includes(':'))
        return network.slice(0, network.lastIndexOf('.'));
    const groups = network.split(':');
    const last = Number.parseInt(groups.pop() ?? '', 16) >> 8;
    return [...groups, last.toString(16)].join(':');
}
//# sourceMappingURL=network-mark.js.map