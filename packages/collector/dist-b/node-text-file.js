import { open, readFile, rename } from 'node:fs/promises';
/** The text of a file, or undefined where there is none. */
export async function readTextFile(path) {
    try {
        return await readFile(path, 'utf8');
    }
    catch (error) {
        if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
            return undefined;
        throw error;
    }
}
/**
 * Writes a file whole or not at all: a file beside it is on disk before it takes the name.
 *
 * @param mode who may read it. Default: its owner alone
 */
export async function writeTextFile(path, text, mode = 0o600) {
    const beside = `${path}.new`;
    const file = await open(beside, 'w', mode);
    try {
        await file.writeFile(text);
        await file.sync();
    }
    finally {
        await file.close();
    }
    await rename(beside, path);
}
//# sourceMappingURL=node-text-file.js.map