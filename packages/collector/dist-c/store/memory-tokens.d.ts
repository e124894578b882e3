import type { LocalDate } from '@vhcs/contract';
import type { Change } from './audit.ts';
import type { MemoryAudit } from './memory-audit.ts';
import { type NewTokenRecord, type TokenRecord, type TokenStore } from './tokens.ts';
/** Tokens of a store that forgets everything with its process. */
export declare class MemoryTokens implements TokenStore {
    #private;
    constructor(audit: MemoryAudit);
    find(id: string): Promise<TokenRecord | undefined>;
    list(): Promise<readonly TokenRecord[]>;
    create(token: NewTokenRecord, change: Change): Promise<void>;
    revoke(id: string, change: Change): Promise<boolean>;
    used(id: string, day: LocalDate): Promise<void>;
}
//# sourceMappingURL=memory-tokens.d.ts.map