import type { Operator } from '@vhcs/contract';
import type { CallOptions } from '../options.ts';
import type { Reply } from '../reply.ts';
import type { Transport } from '../transport.ts';
import { createAdminTransport, type AdminOptions } from './admin-transport.ts';
import { getOperator } from './operator.ts';

/** An operator's calls to one collector. A call that fails rejects with a `VhcsError`. */
export interface AdminClient extends Transport {
  /** What the token may do: its role, unit, last day and permissions. */
  readonly operator: (options?: CallOptions) => Reply<Operator, 'getOperator'>;
}

/** Makes an operator's client. Nothing is sent before the first call. */
export function createAdminClient(options: AdminOptions): AdminClient {
  const transport = createAdminTransport(options);
  return { ...transport, operator: getOperator.bind(undefined, transport) };
}
