import type { AppContext } from '../exchange.ts';
/** JSON for one operator: nobody keeps it, and no page of another site reads it. */
export declare function privateReply(c: AppContext, value: unknown, status?: number): Response;
//# sourceMappingURL=private-reply.d.ts.map