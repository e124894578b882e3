/** One file, with whatever compressed forms of it are smaller. */
export interface Asset {
    readonly bytes: Uint8Array<ArrayBuffer>;
    /** Tag of the content, weak because its compressed forms share it, quotes included. */
    readonly etag: string;
    readonly br?: Uint8Array<ArrayBuffer>;
    readonly gzip?: Uint8Array<ArrayBuffer>;
}
/** Where files come from: a folder in Node, nothing at all where there is none. */
export interface AssetSource {
    /**
     * The file at a path such as `v1/vhcs.js`, never with a leading slash; undefined when there is
     * none, or when the path would leave the source.
     */
    find(path: string): Promise<Asset | undefined>;
}
/** A source without files. */
export declare const noAssets: AssetSource;
//# sourceMappingURL=asset-source.d.ts.map