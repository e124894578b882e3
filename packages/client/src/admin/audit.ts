import type { AuditList } from '@vhcs/contract';
import { every } from '../every.ts';
import { read, type Path } from '../reading.ts';
import type { PageOptions } from '../records.ts';
import type { Reply } from '../reply.ts';
import type { Transport } from '../transport.ts';

/** One line of the log of changes. */
export type AuditLine = AuditList['items'][number];

/** The log of what operators changed, the newest line first, 50 lines a page unless told otherwise. */
export const listAudit = (
  transport: Transport,
  options?: PageOptions,
): Reply<AuditList, 'listAudit'> =>
  read<AuditList>(transport, {
    path: '/v1/admin/audit' satisfies Path<'listAudit'>,
    options,
    shape: { items: [] },
  });

/** Every line of the log, the newest first; the next page is asked for when one has been gone through. */
export const everyAuditLine = (
  transport: Transport,
  options?: PageOptions,
): AsyncIterable<AuditLine> =>
  every((page) => listAudit(transport, { ...options, ...page }), options);
