import { writeFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { exportFile, exportFormats } from "../../exports/export-file.js";
import { periodFigures } from "../../exports/period-figures.js";
import { SqlFigures } from "../../store/sql/sql-figures.js";
import { openStoredTables, readStoredRegistry } from "../stored-data.js";
import { CliError } from "../surroundings.js";
import { readLanguage, readPeriodQuery, withPeriodOptions, } from "./period-options.js";
/** Adds `vhcs export`. */
export function addExportCommand(program, context) {
    const words = context.words.figures.export;
    withPeriodOptions(program.command('export'), context)
        .description(words.description)
        .option('--format <format>', words.formatOption)
        .option('--out <file>', words.outOption)
        .option('--comma', words.commaOption)
        .action((options) => exportFigures(options, context));
}
async function exportFigures(options, context) {
    const { out, words } = context;
    const format = readFormat(options, context);
    const language = readLanguage(options, context);
    const tables = await openStoredTables(options, context);
    try {
        const registry = await readStoredRegistry(tables, context);
        const query = readPeriodQuery(options, registry, context);
        const histories = await new SqlFigures(tables.sql).histories();
        const figures = periodFigures(histories, registry, query);
        const separator = options.comma ? ',' : ';';
        const file = await exportFile(figures, { format, language, separator });
        if (options.out === undefined) {
            out(Buffer.from(file).toString());
            return;
        }
        await writeFile(options.out, file);
        const shown = figures.rows.filter(({ summary }) => !summary.suppressed).length;
        out(`${words.figures.export.written(options.out, figures.rows.length, shown)}\n`);
    }
    finally {
        await tables.close();
    }
}
function readFormat({ format, out }, { words }) {
    const texts = words.figures.export;
    const ending = extname(out ?? '').slice(1);
    const read = exportFormats.find((known) => known === (format ?? ending)) ?? 'csv';
    if (format !== undefined && read !== format) {
        throw new CliError(words.errors.badValue('--format', format, texts.formatAccepted));
    }
    if (read === 'xlsx' && out === undefined)
        throw new CliError(texts.needsFile);
    return read;
}
//# sourceMappingURL=export-command.js.map