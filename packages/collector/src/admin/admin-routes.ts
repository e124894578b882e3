import { routes } from '@vhcs/contract';
import type { Methods } from '../resource.ts';
import { createGuard, type GuardSources } from './guard.ts';
import { getOperator } from './operator-route.ts';

/** What the operators' routes rest on. */
export type AdminParts = GuardSources;

/** Adds every operator's route, each behind the permission that it needs. */
export function addAdminRoutes(
  add: (path: string, methods: Methods) => void,
  parts: AdminParts,
): void {
  const allowed = createGuard(parts);
  add(routes.getOperator.path, { GET: allowed('operator:read', getOperator) });
}
