import pg from 'pg';
import { StoreUnavailableError } from '../store.ts';
/** Makes connections to a database; the first is opened when it is needed. */
export declare function createPool(url: string, max: number): pg.Pool;
/**
 * Runs `work` in one transaction, undone whole if it throws, and again where another transaction
 * was in the way.
 */
export declare function inTransaction<Result>(pool: pg.Pool, work: (client: pg.ClientBase) => Promise<Result>): Promise<Result>;
/** Runs one statement or transaction until no other one is in its way, five times at most. */
export declare function tryAgain<Result>(work: () => Promise<Result>): Promise<Result>;
/** The SQLSTATE of an error that PostgreSQL gave; undefined for any other. */
export declare function sqlStateOf(error: unknown): string | undefined;
/** What a caller is told of an error: the reason is its cause, and may name hosts. */
export declare function unavailable(cause: unknown): StoreUnavailableError;
//# sourceMappingURL=postgres-connection.d.ts.map