import type { Operator } from '@vhcs/contract';
import type { CallOptions } from '../options.ts';
import { read, type Path } from '../reading.ts';
import type { Reply } from '../reply.ts';
import type { Transport } from '../transport.ts';

/** What the token of the transport may do: its role, unit, last day and permissions. */
export const getOperator = (
  transport: Transport,
  options?: CallOptions,
): Reply<Operator, 'getOperator'> =>
  read<Operator>(transport, {
    path: '/v1/admin/operator' satisfies Path<'getOperator'>,
    options,
    shape: { token: '', role: 'auditor', permissions: [] },
  });
