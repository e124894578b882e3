import type { Random } from '../capabilities.ts';
import type { Sha256 } from '../store/hashing.ts';
/** What a network that is not known is known by. */
export declare const UNKNOWN_NETWORK = 0;
/**
 * What a network is known by inside the process: a whole number from 1 to 2^31 − 1, which maps take
 * as a key without an object of its own. Of a hundred thousand networks two or three have that of
 * another, and share its limits.
 */
export type NetworkMark = number;
/**
 * Makes marks of the blocks of addresses that are taken for one sender. A mark is a hash keyed with
 * a secret that lives in memory and dies with the process, so that neither it nor anything that is
 * kept under it leads back to an address.
 *
 * @returns the mark of a network, or {@link UNKNOWN_NETWORK} for an empty one
 */
export declare function createNetworkMark({ random, sha256, }: {
    readonly random: Random;
    readonly sha256: Sha256;
}): (network: string) => NetworkMark;
/** The mark of something of a network, a unit that it rates or a series. */
export declare function markWithin(network: NetworkMark, number: number): NetworkMark;
/**
 * The block that a network belongs to: the first 24 bits of an IPv4 address, within which an office
 * and the pool of a mobile network lie and hosts are rented, or the first 56 of an IPv6 address,
 * which a provider gives to one customer.
 *
 * @param network as `clientNetwork` gives it
 */
export declare function addressBlock(network: string): string;
//# sourceMappingURL=network-mark.d.ts.map