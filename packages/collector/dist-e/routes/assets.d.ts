import type { AssetSource } from '../assets/asset-source.ts';
import type { Handler } from '../resource.ts';
/** `GET /embed/*`: the script and its parts, for every page of every site. */
export declare function getEmbedAsset(source: AssetSource): Handler;
/** `GET` of what lies under a prefix: the demo portal, the gallery of the elements. */
export declare function getExampleAsset(source: AssetSource, prefix: string): Handler;
/** Browsers ask every site for this; an empty answer keeps them from logging that it is missing. */
export declare const getNoIcon: Handler;
/** `/demo` without its slash, and the root: on to the demo portal. */
export declare const redirectToDemo: Handler;
//# sourceMappingURL=assets.d.ts.map