import { SqliteReader } from '../store/sql/sqlite-reader.ts';
/** The file of an embedded store that nobody else has open, in one state. */
export declare class SqliteSource extends SqliteReader {
    #private;
    private constructor();
    /**
     * Opens a file and brings its schema up to date.
     *
     * @throws MoveError when another connection has it open
     */
    static open(path: string): Promise<SqliteSource>;
    /** The rows of a query, one after the other. */
    rows(sql: string): Iterable<unknown>;
    /** Ends its transaction first: Node 20 lets go of a connection late. */
    close(): void;
}
//# sourceMappingURL=sqlite-source.d.ts.map