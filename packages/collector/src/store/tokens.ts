import type { LocalDate, Role } from '@vhcs/contract';

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

/** Where tokens are looked up when a request names one. */
export interface TokenStore {
  /** The token of an id. Reads one row. */
  find(id: string): Promise<TokenRecord | undefined>;

  /** All tokens, revoked ones included, in the order in which they were made. */
  list(): Promise<readonly TokenRecord[]>;

  /** Notes that a token was used on a day. */
  used(id: string, day: LocalDate): Promise<void>;
}

/** For a collector that has no operators: no token is known. */
export const noTokens: TokenStore = {
  find: () => Promise.resolve(undefined),
  list: () => Promise.resolve([]),
  used: () => Promise.resolve(),
};
