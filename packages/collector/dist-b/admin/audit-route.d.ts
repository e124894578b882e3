import { z } from 'zod';
import type { Store } from '../store/store.ts';
import type { OperatorHandler } from './guard.ts';
/** The number of the last line of the page before. */
export declare const numberCursor: {
    schema: z.ZodPipe<z.ZodString, z.ZodTransform<number, string>>;
    accepted: string;
};
/** `GET /v1/admin/audit`: the log, the newest line first. */
export declare function listAudit({ audit }: Pick<Store, 'audit'>): OperatorHandler;
//# sourceMappingURL=audit-route.d.ts.map