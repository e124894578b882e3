/** The text of a file, or undefined where there is none. */
export declare function readTextFile(path: string): Promise<string | undefined>;
/**
 * Writes a file whole or not at all: a file beside it is on disk before it takes the name.
 *
 * @param mode who may read it. Default: its owner alone
 */
export declare function writeTextFile(path: string, text: string, mode?: number): Promise<void>;
//# sourceMappingURL=node-text-file.d.ts.map