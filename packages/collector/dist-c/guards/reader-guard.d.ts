import type { Clock, Random } from '../capabilities.ts';
import type { Sha256 } from '../store/hashing.ts';
/** What tells readers apart for a day; it never leaves this module but as a keyed hash. */
export interface Reader {
    /** Address of the network that the request came from; empty when not known. */
    readonly network: string;
    /** What the browser calls itself. */
    readonly userAgent: string;
}
/** One rating of something that a reader rates once. */
export interface Vote {
    readonly reader: Reader;
    /** What is rated, such as the address of an article. */
    readonly subject: string;
    readonly idempotencyKey: string;
    /** Key of the reader's earlier rating that this one replaces. */
    readonly replaces?: string | undefined;
}
/** Lets a reader rate a thing once a day, and remembers nobody. */
export interface ReaderGuard {
    /**
     * Lets a vote pass, or a repetition or replacement of the reader's own one. Call what it returns
     * if the vote then is not stored.
     *
     * @throws ProblemError `already-rated`
     */
    admit(vote: Vote): () => void;
}
/** What a guard is made of. */
export interface ReaderGuardParts {
    readonly clock: Clock;
    readonly random: Random;
    readonly sha256: Sha256;
}
/**
 * Makes a guard. A reader and a subject are known only as a hash keyed with a secret that lives in
 * memory and is dropped, with everything it hid, at midnight (Asia/Ho_Chi_Minh) or with the
 * process. Readers behind one address with equal browsers are taken for one.
 */
export declare function createReaderGuard({ clock, random, sha256 }: ReaderGuardParts): ReaderGuard;
//# sourceMappingURL=reader-guard.d.ts.map