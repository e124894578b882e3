import { json, type Operation } from './openapi-operation.ts';
import type { ProblemCode } from './problem-codes.ts';
import type { RouteName } from './routes.ts';
import { operatorSchema } from './schemas/operator.ts';

type AdminRoute = Extract<RouteName, 'getOperator'>;

/** How every operator's call may be refused before it is looked at. */
const guarded = ['token-required', 'forbidden', 'unavailable'] as const satisfies ProblemCode[];

/** What the operators' routes take and answer; each needs a bearer token. */
export const adminOperations: Readonly<Record<AdminRoute, Operation>> = {
  getOperator: {
    summary: 'What the token of the request may do',
    secured: true,
    answers: { 200: [json, operatorSchema] },
    problems: [...guarded],
  },
};
