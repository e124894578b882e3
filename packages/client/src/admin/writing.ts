import { fillPath } from '@vhcs/contract';
import type { CallOptions } from '../options.ts';
import type { Shape } from '../shape.ts';
import type { Transport } from '../transport.ts';

/** What is changed: an address with what its parameters are filled from, and what is sent there. */
export interface Writing<T> {
  readonly path: string;
  readonly parameters?: Readonly<Record<string, string>>;
  /** Sent as JSON. Default: an empty object. */
  readonly body?: object;
  readonly options: CallOptions | undefined;
  /** What the answer must look like. */
  readonly shape: Shape<T>;
}

/** Changes something. */
export function write<T>(transport: Transport, writing: Writing<T>): Promise<T> {
  const { path, parameters = {}, body = {}, options = {}, shape } = writing;
  const { signal, timeoutMs } = options;
  return transport.request({
    path: fillPath(path, parameters),
    body: JSON.stringify(body),
    shape,
    signal,
    timeoutMs,
  });
}
