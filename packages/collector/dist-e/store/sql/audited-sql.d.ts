import type { AuditFacts, Change } from '../audit.ts';
import type { Sha256 } from '../hashing.ts';
import type { SqlDatabase, Statement } from './sql-database.ts';
/** A change that is ready to be made, or the finding that there is none to make. */
export type Prepared<Result> = {
    readonly kind: 'change';
    readonly statements: readonly Statement[];
    readonly facts: AuditFacts;
    readonly result: Result;
} | {
    readonly kind: 'nothing';
    readonly result: Result;
};
/** Makes changes each of which is one transaction with its line of the log. */
export declare class AuditedSql {
    #private;
    readonly sql: SqlDatabase;
    constructor(sql: SqlDatabase, sha256: Sha256);
    /**
     * Makes one change. What `prepare` reads is still so when the change is made: the number of a
     * line is given once, so of two changes that were prepared beside each other the second fails
     * whole and is prepared anew.
     *
     * @param prepare is given the number of the change's line
     * @throws StoreUnavailableError when nothing was changed
     */
    make<Result>(change: Change, prepare: (number: number) => Promise<Prepared<Result>> | Prepared<Result>): Promise<Result>;
}
//# sourceMappingURL=audited-sql.d.ts.map