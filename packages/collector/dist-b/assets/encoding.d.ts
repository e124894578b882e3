import type { Asset } from './asset-source.ts';
/** The form of a file that is sent. */
export interface EncodedBody {
    readonly bytes: Uint8Array<ArrayBuffer>;
    readonly encoding?: 'br' | 'gzip';
}
/** The smallest form that `Accept-Encoding` takes; Brotli before gzip, `q=0` refuses. */
export declare function chooseEncoding(asset: Asset, acceptEncoding: string | null): EncodedBody;
//# sourceMappingURL=encoding.d.ts.map