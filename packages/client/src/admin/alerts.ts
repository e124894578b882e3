import type { AlertList } from '@vhcs/contract';
import type { CallOptions } from '../options.ts';
import { read, type Path } from '../reading.ts';
import type { Reply } from '../reply.ts';
import type { Transport } from '../transport.ts';

/** Options of `listAlerts`. */
export interface AlertListOptions extends CallOptions {
  /** `all`, `2026`, `2026-H1`, `2026-Q2` or `2026-05`. Default: `all`. */
  readonly period?: string | undefined;
  /** Whole per cent, 1 to 99; a share above it is an alert. Default: 20. */
  readonly limit?: number | undefined;
}

/** Units where too many were not satisfied, by published figures; a unit head sees the own one. */
export const listAlerts = (
  transport: Transport,
  options?: AlertListOptions,
): Reply<AlertList, 'listAlerts'> =>
  read<AlertList>(transport, {
    path: '/v1/admin/alerts' satisfies Path<'listAlerts'>,
    options,
    shape: { items: [] },
  });
