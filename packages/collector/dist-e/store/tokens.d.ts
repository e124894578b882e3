import type { LocalDate, Role } from '@vhcs/contract';
import type { AuditFacts, Change } from './audit.ts';
/** A token as it is kept: nothing of it opens a door. */
export interface TokenRecord {
    /** Ten hexadecimal digits; part of the token's text, and no secret. */
    readonly id: string;
    /** SHA-256 of the token's whole text, 64 hexadecimal digits. */
    readonly hash: string;
    readonly role: Role;
    /** The unit of a unit head; null for every other role. */
    readonly unit: string | null;
    readonly createdOn: LocalDate;
    /** Last day on which it is accepted; null: until it is revoked. */
    readonly expiresOn: LocalDate | null;
    readonly revokedOn: LocalDate | null;
    /** The finest that is kept of when somebody worked. */
    readonly lastUsedOn: LocalDate | null;
}
/** A token when it is made. */
export type NewTokenRecord = Pick<TokenRecord, 'id' | 'hash' | 'role' | 'unit' | 'expiresOn'>;
/** Where tokens are kept. */
export interface TokenStore {
    /** The token of an id. Reads one row. */
    find(id: string): Promise<TokenRecord | undefined>;
    /** All tokens, revoked ones included, by the day on which they were made, then by id. */
    list(): Promise<readonly TokenRecord[]>;
    /** Keeps a token, and notes that in the log. */
    create(token: NewTokenRecord, change: Change): Promise<void>;
    /**
     * Ends a token for good, and notes that in the log.
     *
     * @returns false when there is no such token, or it was revoked before
     */
    revoke(id: string, change: Change): Promise<boolean>;
    /** Notes that a token was used on a day; the log does not tell. */
    used(id: string, day: LocalDate): Promise<void>;
}
/** What the log says of a new token. */
export declare const tokenCreated: ({ id, role, unit, expiresOn }: NewTokenRecord) => AuditFacts;
/** What the log says of a token that was ended. */
export declare const tokenRevoked: ({ id, role, unit }: TokenRecord) => AuditFacts;
//# sourceMappingURL=tokens.d.ts.map