import type { Random } from '../capabilities.ts';
import type { Sha256 } from '../store/hashing.ts';
/** A token that was just made; its text is shown once and kept nowhere. */
export interface NewToken {
    readonly id: string;
    /** `vhcs_<id>_<256 random bits>`. */
    readonly text: string;
}
/** Makes a token. */
export declare function createToken(random: Random): NewToken;
/** The id in a text of the shape of a token; undefined for any other text. */
export declare function tokenId(text: string): string | undefined;
/** What is kept of a token's text, 64 hexadecimal digits. Slow hashing would add nothing to 256 random bits. */
export declare function tokenHash(text: string, sha256: Sha256): string;
/** Compares two hashes in a time that does not tell where they differ. */
export declare function isSameHash(one: string, other: string): boolean;
//# sourceMappingURL=token-text.d.ts.map