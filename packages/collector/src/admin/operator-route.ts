import type { Operator } from '@vhcs/contract';
import type { OperatorHandler } from './guard.ts';
import { permissionsOf } from './permissions.ts';
import { privateReply } from './private-reply.ts';

/** `GET /v1/admin/operator`: what the token of the request may do. */
export const getOperator: OperatorHandler = (c, caller) => {
  const operator: Operator = { ...caller, permissions: [...permissionsOf(caller.role)] };
  return privateReply(c, operator);
};
