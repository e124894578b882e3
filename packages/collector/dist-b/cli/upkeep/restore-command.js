import { access, chmod, copyFile, mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { recount } from "../../maintenance/recompute.js";
import { openReader } from "../../store/sqlite-connection.js";
import { STORE_FILE } from "../../store/sqlite.js";
import { dataFolder, withDataFolder } from "../data-folder.js";
import { openStoredTables } from "../stored-data.js";
import { CliError, FoundFault } from "../surroundings.js";
/** Adds `vhcs restore`; it fails when the backup is not sound. */
export function addRestoreCommand(program, context) {
    const words = context.words.upkeep.restore;
    withDataFolder(program.command('restore'), context)
        .description(words.description)
        .argument('<file>', words.fileArgument)
        .option('--verify', words.verifyOption)
        .action((file, options) => options.verify ? verify(resolve(file), context) : restore(resolve(file), options, context));
}
async function verify(path, context) {
    const folder = await mkdtemp(join(tmpdir(), 'vhcs-restore-'));
    try {
        await copyChecked(path, join(folder, STORE_FILE), context);
        await compare(folder, context);
        context.out(`${context.words.upkeep.restore.verified(path)}\n`);
    }
    finally {
        await rm(folder, { recursive: true });
    }
}
/** The store gets its name when it was found sound, so that no collector starts on half of one. */
async function restore(path, options, context) {
    const texts = context.words.upkeep.restore;
    const folder = dataFolder(options, context);
    const store = join(folder, STORE_FILE);
    const isThere = await access(store).then(() => true, () => false);
    if (isThere)
        throw new CliError(texts.notEmpty(store));
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const part = `${store}.part`;
    try {
        await copyChecked(path, part, context);
        await rename(part, store);
    }
    finally {
        await rm(part, { force: true });
    }
    await compare(folder, context);
    context.out(`${texts.restored(folder)}\n`);
}
async function copyChecked(from, to, { words }) {
    const texts = words.upkeep.restore;
    await copyFile(from, to).catch(() => {
        throw new CliError(texts.noFile(from));
    });
    await chmod(to, 0o600);
    const faults = await integrityFaults(to);
    if (faults !== undefined)
        throw new FoundFault(texts.damaged(from, faults));
}
/** What SQLite finds wrong with a file; undefined when it is sound. */
async function integrityFaults(path) {
    try {
        const db = await openReader({ path, busyTimeoutMs: 0 });
        try {
            const rows = db.prepare('PRAGMA integrity_check').all();
            const faults = rows.map((row) => row.integrity_check).join('; ');
            return faults === 'ok' ? undefined : faults;
        }
        finally {
            db.close();
        }
    }
    catch (error) {
        return error instanceof Error ? error.message : String(error);
    }
}
async function compare(folder, context) {
    const { out, words } = context;
    const tables = await openStoredTables({ data: folder }, context);
    try {
        const { rows, ratings, differences } = await recount(tables.sql);
        const texts = words.upkeep.restore;
        if (differences.length > 0)
            throw new FoundFault(texts.differing(differences.length));
        out(`${texts.sound(ratings, rows)}\n`);
    }
    finally {
        await tables.close();
    }
}
//# sourceMappingURL=restore-command.js.map