import type pg from 'pg';
import type { AdmittedRating, SaveOutcome } from '../store.ts';
/**
 * Stores a rating that replaces another, in the transaction of its caller.
 *
 * @returns undefined when its key was there before, and nothing was changed
 */
export declare function saveReplacing(client: pg.ClientBase, rating: AdmittedRating): Promise<SaveOutcome | undefined>;
//# sourceMappingURL=replacing.d.ts.map