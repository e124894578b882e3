import { readFile } from 'node:fs/promises';
import { formatOfName } from "../../imports/read-import.js";
import { CliError } from "../surroundings.js";
/**
 * Reads a file that was named.
 *
 * @throws CliError when there is none, or its name tells no form that is read
 */
export async function givenFile(path, { words }) {
    const format = formatOfName(path);
    if (!format)
        throw new CliError(words.registry.unknownFormat(path));
    const bytes = await readFile(path).catch(() => {
        throw new CliError(words.registry.noFile(path));
    });
    return { bytes: new Uint8Array(bytes), format };
}
//# sourceMappingURL=given-file.js.map