import { localDateAt } from '@vhcs/contract';
import { putRight, recount } from "../../maintenance/recompute.js";
import { commandLine } from "../../store/audit.js";
import { seriesText } from "../../store/series.js";
import { sqlAreas } from "../../store/sql/sql-areas.js";
import { withDataFolder } from "../data-folder.js";
import { openStoredTables, openWritableTables } from "../stored-data.js";
import { FoundFault } from "../surroundings.js";
/** Adds `vhcs recompute`; it fails when figures differ and are not put right. */
export function addRecomputeCommand(program, context) {
    const words = context.words.upkeep.recompute;
    withDataFolder(program.command('recompute'), context)
        .description(words.description)
        .option('--write', words.writeOption)
        .action((options) => recompute(options, context));
}
async function recompute(options, context) {
    const open = options.write ? openWritableTables : openStoredTables;
    const tables = await open(options, context);
    try {
        const { rows, ratings, differences } = await recount(tables.sql);
        const { out, words, clock } = context;
        const texts = words.upkeep.recompute;
        const excluded = await sqlAreas(tables.sql).figures.excluded(localDateAt(clock()));
        out(differences.length === 0
            ? `${texts.equal(rows, ratings)}\n`
            : `${texts.different(rows, differences.length)}\n${listed(differences, context)}`);
        const held = excluded.reduce((sum, { n }) => sum + n, 0);
        if (held > 0)
            out(`${texts.heldOut(excluded.length, held)}\n`);
        if (differences.length === 0)
            return;
        if (options.write)
            await write(tables.sql, differences, context);
        else
            throw new FoundFault(texts.howToWrite);
    }
    finally {
        await tables.close();
    }
}
async function write(sql, differences, { out, words, clock }) {
    const texts = words.upkeep.recompute;
    const figures = await putRight(sql, differences);
    await sqlAreas(sql).audit.add({ action: 'figures.recomputed', subject: 'rollup', unit: null, detail: { figures } }, { by: commandLine, day: localDateAt(clock()) });
    out(`${texts.putRight(figures)}\n`);
    const left = differences.length - figures;
    if (left > 0)
        throw new FoundFault(texts.leftAlone(left));
}
function listed(differences, { words }) {
    return differences
        .map(({ series, bucket, stored, counted }) => words.upkeep.recompute.difference(`${seriesText(series)}/${bucket}`, stored?.n, counted?.n))
        .map((line) => `${line}\n`)
        .join('');
}
//# sourceMappingURL=recompute-command.js.map