import { fillPath, type routes } from '@vhcs/contract';
import type { CallOptions } from './options.ts';
import type { Shape } from './shape.ts';
import type { Transport } from './transport.ts';

/**
 * Addresses are held to the contract by their types: importing the table of routes itself would put
 * all of it into every bundle.
 */
export type Path<Name extends keyof typeof routes> = (typeof routes)[Name]['path'];

/** What is read: an address with what its parameters and query are filled from. */
export interface Reading<T> {
  readonly path: string;
  readonly parameters?: Readonly<Record<string, string>>;
  /** Options of the call; what is neither `signal` nor `timeoutMs` goes into the query. */
  readonly options?: CallOptions | undefined;
  /** What the answer must look like. */
  readonly shape: Shape<T>;
}

/** Reads something public. */
export function read<T>(transport: Transport, reading: Reading<T>): Promise<T> {
  const { path, parameters = {}, options = {}, shape } = reading;
  const { signal, timeoutMs, ...query } = options;
  return transport.request({
    path: fillPath(path, parameters) + search(query),
    shape,
    signal,
    timeoutMs,
  });
}

/** `?name=value&…` of the parameters that are given; empty when none is. */
export function search(parameters: object): string {
  // JSON leaves out what is undefined, which URLSearchParams would spell.
  const given = JSON.parse(JSON.stringify(parameters)) as Readonly<Record<string, string>>;
  const query = String(new URLSearchParams(given));
  return query && `?${query}`;
}
