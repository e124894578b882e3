import type { Random } from '../capabilities.ts';
import type { Sha256 } from '../store/hashing.ts';

const SECRET_BYTES = 32;
const MARK_BYTES = 12;

/** What a network is known by inside the process: empty for a network that is not known. */
export type NetworkMark = (network: string) => string;

/**
 * Makes marks of the blocks of addresses that are taken for one sender. A mark is a hash keyed with
 * a secret that lives in memory and dies with the process, so that neither it nor anything that is
 * kept under it leads back to an address.
 */
export function createNetworkMark({
  random,
  sha256,
}: {
  readonly random: Random;
  readonly sha256: Sha256;
}): NetworkMark {
  const secret = String.fromCharCode(...random(SECRET_BYTES));
  return (network) => {
    if (network === '') return '';
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
export function addressBlock(network: string): string {
  if (!network.includes(':')) return network.slice(0, network.lastIndexOf('.'));
  const groups = network.split(':');
  const last = Number.parseInt(groups.pop() ?? '', 16) >> 8;
  return [...groups, last.toString(16)].join(':');
}
