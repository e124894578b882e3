import type { LocalDate } from '@vhcs/contract';
import type { Change } from '../audit.ts';
import { type NewTokenRecord, type TokenRecord, type TokenStore } from '../tokens.ts';
import type { AuditedSql } from './audited-sql.ts';
/** Tokens as a table. */
export declare class SqlTokens implements TokenStore {
    #private;
    constructor(changes: AuditedSql);
    find(id: string): Promise<TokenRecord | undefined>;
    list(): Promise<readonly TokenRecord[]>;
    create(token: NewTokenRecord, change: Change): Promise<void>;
    revoke(id: string, change: Change): Promise<boolean>;
    used(id: string, day: LocalDate): Promise<void>;
}
//# sourceMappingURL=sql-tokens.d.ts.map