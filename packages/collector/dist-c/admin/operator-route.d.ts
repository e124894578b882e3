import type { OperatorHandler } from './guard.ts';
/** `GET /v1/admin/operator`: what the token of the request may do. */
export declare const getOperator: OperatorHandler;
//# sourceMappingURL=operator-route.d.ts.map