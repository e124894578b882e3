import type { AssetSource } from './asset-source.ts';
/**
 * The files of a folder. Each is read and compressed once, and again when its time of change or
 * its size is another; links that lead out of the folder are not followed.
 */
export declare function createFolderAssets(folder: string): AssetSource;
//# sourceMappingURL=node-assets.d.ts.map