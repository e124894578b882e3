import { type HeldCount, type HeldGroup } from '../held-ratings.ts';
import type { SqlDatabase, SqlReader, SqlValue } from './sql-database.ts';
/** Finds the ratings of a group; `groupValues` are its values. */
export declare const ofGroup = "unit = ? AND survey = ? AND version = ? AND series = ? AND day = ? AND excluded = ?";
/** The values of `ofGroup`, in their order. */
export declare function groupValues(group: HeldGroup): readonly SqlValue[];
/** `HeldRatings.waiting`, whatever the engine. */
export declare function readWaiting(sql: SqlReader): Promise<readonly HeldCount[]>;
/** `HeldRatings.reject`, whatever the engine: a rating is in one of the two. */
export declare function rejectGroup(sql: Pick<SqlDatabase, 'run'>, group: HeldGroup): Promise<number>;
//# sourceMappingURL=held-groups.d.ts.map