import { addDays, localDateAt } from '@vhcs/contract';
import { parsePeriod } from "../../figures/period.js";
import { commandLine } from "../../store/audit.js";
import { sqlAreas } from "../../store/sql/sql-areas.js";
import { withDataFolder } from "../data-folder.js";
import { openWritableTables, readStoredRegistry } from "../stored-data.js";
import { CliError } from "../surroundings.js";
/** Adds `vhcs forget`. */
export function addForgetCommand(program, context) {
    const { figures, upkeep } = context.words;
    withDataFolder(program.command('forget'), context)
        .description(upkeep.forget.description)
        .option('--period <period>', figures.periodOption)
        .option('--unit <id>', upkeep.forget.unitOption)
        .action((options) => forget(options, context));
}
async function forget(options, context) {
    const { words, clock, out } = context;
    const days = readDays(options, context);
    const tables = await openWritableTables(options, context);
    try {
        const { unit } = options;
        const registry = await readStoredRegistry(tables, context);
        if (unit !== undefined && !registry.unit(unit)) {
            throw new CliError(words.errors.badValue('--unit', unit, words.figures.unitAccepted));
        }
        const change = { by: commandLine, day: localDateAt(clock()) };
        const texts = await sqlAreas(tables.sql).comments.forget({ ...days, unit }, change);
        out(`${words.upkeep.forget.forgotten(texts)}\n`);
    }
    finally {
        await tables.close();
    }
}
/** The days of the period; of everything, all that is over today. */
function readDays({ period: text }, { words, clock }) {
    const { errors, figures } = words;
    if (text === undefined)
        throw new CliError(figures.missing('--period', figures.periodAccepted));
    const period = parsePeriod(text);
    if (!period)
        throw new CliError(errors.badValue('--period', text, figures.periodAccepted));
    const { from, to } = period.label;
    return from === null || to === null
        ? { before: addDays(localDateAt(clock()), 1) }
        : { from, before: addDays(to, 1) };
}
//# sourceMappingURL=forget-command.js.map