import { createHash } from 'node:crypto';
import { readFile, realpath, stat } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
const compressible = new Set(['.css', '.html', '.js', '.json', '.map', '.mjs', '.svg', '.txt']);
/** Segments of names that cannot lead out of a folder, nor to a hidden file. */
const plainPath = /^(?:[\w-][\w.-]*\/)*[\w-][\w.-]*$/;
const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);
/**
 * The files of a folder. Each is read and compressed once, and again when its time of change or
 * its size is another; links that lead out of the folder are not followed.
 */
export function createFolderAssets(folder) {
    const entries = new Map();
    return {
        find: async (path) => {
            const file = await locate(folder, path);
            if (!file)
                return undefined;
            const known = entries.get(path);
            if (known?.mtimeMs === file.mtimeMs && known.size === file.size)
                return known.asset;
            const entry = { mtimeMs: file.mtimeMs, size: file.size, asset: load(file.path) };
            entries.set(path, entry);
            entry.asset.catch(() => entries.delete(path));
            return entry.asset;
        },
    };
}
async function locate(folder, path) {
    if (!plainPath.test(path))
        return undefined;
    try {
        const root = await realpath(folder);
        const found = await realpath(join(root, path));
        if (!found.startsWith(root + sep))
            return undefined;
        const stats = await stat(found);
        return stats.isFile() ? { path: found, mtimeMs: stats.mtimeMs, size: stats.size } : undefined;
    }
    catch (error) {
        if (isMissing(error))
            return undefined;
        throw error;
    }
}
function isMissing(error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    return code === 'ENOENT' || code === 'ENOTDIR';
}
async function load(path) {
    const bytes = new Uint8Array(await readFile(path));
    const etag = `W/"${createHash('sha256').update(bytes).digest('base64url').slice(0, 27)}"`;
    if (!compressible.has(extname(path).toLowerCase()))
        return { bytes, etag };
    const params = { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.byteLength };
    const [br, gz] = await Promise.all([
        brotli(bytes, { params: { ...params, [constants.BROTLI_PARAM_QUALITY]: 11 } }),
        gzipped(bytes, { level: 9 }),
    ]);
    return {
        bytes,
        etag,
        ...(br.byteLength < bytes.byteLength && { br: new Uint8Array(br) }),
        ...(gz.byteLength < bytes.byteLength && { gzip: new Uint8Array(gz) }),
    };
}
//# sourceMappingURL=node-assets.js.map