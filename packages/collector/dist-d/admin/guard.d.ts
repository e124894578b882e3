import { type LocalDate, type Role } from '@vhcs/contract';
import type { Clock } from '../capabilities.ts';
import type { AppContext } from '../exchange.ts';
import type { Handler } from '../resource.ts';
import type { Sha256 } from '../store/hashing.ts';
import { type Store } from '../store/store.ts';
import { type Permission } from './permissions.ts';
/** Who sent an admitted request: a token and its role, never a person. */
export interface Caller {
    /** Id of the token. */
    readonly token: string;
    readonly role: Role;
    /** The one unit that a unit head sees; null: every unit. */
    readonly unit: string | null;
    readonly expiresOn: LocalDate | null;
}
/** Answers a request of an operator who may send it. */
export type OperatorHandler = (c: AppContext, caller: Caller) => Response | Promise<Response>;
/** Puts a permission before a handler. */
export type Allowed = (permission: Permission, handler: OperatorHandler) => Handler;
/** What the guard rests on. */
export interface GuardSources {
    readonly store: Pick<Store, 'tokens'>;
    readonly clock: Clock;
    readonly sha256: Sha256;
}
/**
 * The guard of operators' routes: `add(path, { GET: allowed('audit:read', handler) })`. It answers
 * 401 without a token that holds, 403 naming the roles where the role may not. The text of a token
 * goes no further than this guard: into no handler, no message and no log.
 */
export declare function createGuard(sources: GuardSources): Allowed;
/**
 * Lets a caller pass who may see a unit: a unit head the own one, everybody else each.
 *
 * @throws ProblemError `forbidden`
 */
export declare function requireUnit({ unit: own }: Caller, unit: string): void;
//# sourceMappingURL=guard.d.ts.map