import { writeFile } from 'node:fs/promises';
import { periodFigures } from "../../exports/period-figures.js";
import { renderReport } from "../../exports/report-page.js";
import { SqlFigures } from "../../store/sql/sql-figures.js";
import { openStoredTables, readStoredRegistry } from "../stored-data.js";
import { readLanguage, readPeriodQuery, withPeriodOptions, } from "./period-options.js";
/** Adds `vhcs report`. */
export function addReportCommand(program, context) {
    const words = context.words.figures.report;
    withPeriodOptions(program.command('report'), context)
        .description(words.description)
        .option('--out <file>', words.outOption)
        .action((options) => report(options, context));
}
async function report(options, context) {
    const { out, words } = context;
    const language = readLanguage(options, context);
    const tables = await openStoredTables(options, context);
    try {
        const registry = await readStoredRegistry(tables, context);
        const query = readPeriodQuery(options, registry, context);
        const histories = await new SqlFigures(tables.sql).histories();
        const page = await renderReport(periodFigures(histories, registry, query), language);
        if (options.out === undefined) {
            out(`${page}\n`);
            return;
        }
        await writeFile(options.out, `${page}\n`);
        out(`${words.figures.report.written(options.out)}\n`);
    }
    finally {
        await tables.close();
    }
}
//# sourceMappingURL=report-command.js.map