import type { Random } from '../capabilities.ts';
import type { Sha256 } from '../store/hashing.ts';
/** What a network is known by inside the process: empty for a network that is not known. */
export type NetworkMark = (network: string) => string;
/**
 * Makes marks of the blocks of addresses that are taken for one sender. A mark is a hash keyed with
 * a secret that lives in memory and dies with the process, so that neither it nor anything that is
 * kept under it leads back to an address.
 */
export declare function createNetworkMark({ random, sha256, }: {
    readonly random: Random;
    readonly sha256: Sha256;
}): NetworkMark;
/**
 * The block that a network belongs to: the first 24 bits of an IPv4 address, within which an office
 * and the pool of a mobile network lie and hosts are rented, or the first 56 of an IPv6 address,
 * which a provider gives to one customer.
 *
 * @param network as `clientNetwork` gives it
 */
export declare function addressBlock(network: string): string;
//# sourceMappingURL=network-mark.d.ts.map