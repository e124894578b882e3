import type { Random } from '../capabilities.ts';
import type { Sha256 } from '../store/hashing.ts';

const SECRET_BYTES = 32;

/** What a network that is not known is known by. */
export const UNKNOWN_NETWORK = 0;

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
export function createNetworkMark({
  random,
  sha256,
}: {
  readonly random: Random;
  readonly sha256: Sha256;
}): (network: string) => NetworkMark {
  const secret = random(SECRET_BYTES).join();
  return (network) =>
    network === '' ? UNKNOWN_NETWORK : markIn(sha256(`${secret}\n${addressBlock(network)}`));
}

/** The mark of something of a network, a unit that it rates or a series. */
export function markWithin(network: NetworkMark, number: number): NetworkMark {
  // Knuth's multiplicative hashing spreads neighbouring numbers over all bits.
  return positive(Math.imul(network ^ Math.imul(number + 1, 0x9e3779b1), 0x85ebca6b));
}

function markIn([a = 0, b = 0, c = 0, d = 0]: Uint8Array): NetworkMark {
  return positive((a << 24) | (b << 16) | (c << 8) | d);
}

const positive = (bits: number): NetworkMark => bits >>> 1 || 1;

/**
 * The block that a network belongs to: the first 24 bits of an IPv4 address, within which an office
 * and the pool of a mobile network lie and hosts are rented, or the first 56 of an IPv6 address,
 * which a provider gives to one customer.
 *
 * @param network as `clientNetwork` gives it
 */
export function addressBlock(network: string): string {
  if (!network.includes(':')) return network.slice(0, network.lastIndexOf('.'));
  const groups = network.split(':');
  const last = Number.parseInt(groups.pop() ?? '', 16) >> 8;
  return [...groups, last.toString(16)].join(':');
}
