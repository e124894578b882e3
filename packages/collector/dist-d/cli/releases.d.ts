/** What a folder of released files holds. */
export interface Releases {
    /** Versions that have a folder, from the oldest to the newest. */
    readonly versions: readonly string[];
    /** Versions whose loader lies beside the rolling one, and can so be tried by pages. */
    readonly loaders: readonly string[];
}
/** Reads what is published; nothing, where there is no such folder. */
export declare function readReleases(embedDir: string): Promise<Releases>;
//# sourceMappingURL=releases.d.ts.map