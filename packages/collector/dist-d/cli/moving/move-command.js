import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { isDatabaseUrl } from "../../config.js";
import { MoveError } from "../../moving/move-error.js";
import { moveStore } from "../../moving/move-store.js";
import { STORE_FILE } from "../../store/sqlite.js";
import { dataFolder, withDataFolder } from "../data-folder.js";
import { CliError } from "../surroundings.js";
/** Rows between two lines about one table. */
const ROWS_PER_LINE = 100_000;
/** Adds `vhcs move`. */
export function addMoveCommand(program, context) {
    const { moving } = context.words;
    withDataFolder(program.command('move'), context)
        .description(moving.description)
        .requiredOption('--to <address>', moving.toOption)
        .action((options) => move(options, context));
}
async function move(options, context) {
    const { words, out } = context;
    const { moving } = words;
    const path = join(dataFolder(options, context), STORE_FILE);
    if (!isDatabaseUrl(options.to)) {
        // The address is not repeated, since it may hold a password.
        throw new CliError(words.errors.badValue('--to', '…', moving.toAccepted));
    }
    await access(path).catch(() => {
        throw new CliError(moving.noStore(path));
    });
    try {
        const copied = await moveStore({
            path,
            url: options.to,
            onProgress: (progress) => {
                if (isTold(progress)) {
                    out(`${moving.progress(progress.table, progress.rows, progress.total)}\n`);
                }
            },
        });
        out(`${moving.done(copied.get('rating') ?? 0, path)}\n`);
    }
    catch (error) {
        throw error instanceof MoveError ? new CliError(explained(error, path, context)) : error;
    }
}
const isTold = ({ rows, total }) => rows === total || rows % ROWS_PER_LINE === 0;
function explained({ reason }, path, { words }) {
    switch (reason) {
        case 'in-use':
            return words.moving.inUse(path);
        case 'not-empty':
            return words.moving.notEmpty;
        case 'figures-differ':
            return words.moving.figuresDiffer;
    }
}
//# sourceMappingURL=move-command.js.map