const SECRET_BYTES = 32;
const MARK_BYTES = 12;
/**
 * Makes marks of the blocks of addresses that are taken for one sender. A mark is a hash keyed with
 * a secret that lives in memory and dies with the process, so that neither it nor anything that is
 * kept under it leads back to an address.
 */
export function createNetworkMark({ random, sha256, }) {
    const secret = String.fromCharCode(...random(SECRET_BYTES));
    return (network) => {
        if (network === '')
            return '';
        const hash = sha256(`${secret}\n${addressBlock(network)}`);
        return String.fromCharCode(...hash.subarray(0, MARK_BYTES));
    };
}
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