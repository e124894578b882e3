import { access, chmod, open, rename, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { openReader } from "../../store/sqlite-connection.js";
import { withDataFolder } from "../data-folder.js";
import { storeLocation } from "../stored-data.js";
import { CliError } from "../surroundings.js";
const MEBIBYTE = 1_048_576;
/** Adds `vhcs backup`. */
export function addBackupCommand(program, context) {
    const words = context.words.upkeep.backup;
    withDataFolder(program.command('backup'), context)
        .description(words.description)
        .argument('<file>', words.fileArgument)
        .action((file, options) => backUp(resolve(file), options, context));
}
/**
 * Writes the state of one moment, which a collector that runs goes on from without waiting. The
 * file gets its name when it is whole and on disk.
 */
async function backUp(path, options, context) {
    const { words, out, env } = context;
    const texts = words.upkeep.backup;
    if (env['VHCS_DATABASE_URL'])
        throw new CliError(texts.postgres);
    if (await exists(path))
        throw new CliError(texts.exists(path));
    const part = `${path}.part`;
    if (await exists(part))
        throw new CliError(texts.exists(part));
    const db = await openReader(await storeLocation(options, context));
    try {
        db.prepare('VACUUM INTO ?').run(part);
    }
    finally {
        db.close();
    }
    await chmod(part, 0o600);
    await syncFile(part);
    await rename(part, path);
    const mebibytes = ((await stat(path)).size / MEBIBYTE).toFixed(1);
    out(`${texts.written(path, mebibytes)}\n${texts.howToVerify(path)}\n${texts.notInIt}\n`);
}
const exists = (path) => access(path).then(() => true, () => false);
async function syncFile(path) {
    const file = await open(path, 'r+');
    try {
        await file.sync();
    }
    finally {
        await file.close();
    }
}
//# sourceMappingURL=backup-command.js.map