/** How far a table is. */
export interface MoveProgress {
    readonly table: string;
    readonly rows: number;
    readonly total: number;
}
/** From where to where. */
export interface Move {
    /** File of the embedded store. No collector may have it open. */
    readonly path: string;
    /** Address of a database without ratings and registrations. */
    readonly url: string;
    /** Called after every page of rows. Default: nothing. */
    readonly onProgress?: (progress: MoveProgress) => void;
}
/**
 * Copies a store into PostgreSQL, in one transaction there: all of it or nothing. The file keeps
 * everything.
 *
 * @returns how many rows each table got
 * @throws MoveError, or what either database has thrown
 */
export declare function moveStore(move: Move): Promise<ReadonlyMap<string, number>>;
//# sourceMappingURL=move-store.d.ts.map