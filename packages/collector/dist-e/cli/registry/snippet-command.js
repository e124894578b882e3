import { localDateAt } from '@vhcs/contract';
import { printedDay } from "../../pages/printing.js";
import { isClosed } from "../../ratings/closed-unit.js";
import { withDataFolder } from "../data-folder.js";
import { openStoredTables, readStoredRegistry } from "../stored-data.js";
import { CliError } from "../surroundings.js";
import { collectorUrl } from "./collector-url.js";
import { snippetOf } from "./snippet.js";
/** Adds `vhcs snippet`. */
export function addSnippetCommand(program, context) {
    const words = context.words.registry.snippet;
    withDataFolder(program.command('snippet'), context)
        .description(words.description)
        .argument('<id>', words.idArgument)
        .option('--url <url>', words.urlOption)
        .action((id, options) => printSnippet(id, options, context));
}
async function printSnippet(id, options, context) {
    const words = context.words.registry.snippet;
    const url = collectorUrl(options, context);
    const tables = await openStoredTables(options, context);
    const registry = await readStoredRegistry(tables, context).finally(() => tables.close());
    const unit = registry.unit(id);
    if (!unit && registry.sites.every((site) => site.id !== id)) {
        throw new CliError(words.unknown(id));
    }
    if (unit && isClosed(unit, localDateAt(context.clock()))) {
        throw new CliError(words.ended(id, printedDay(unit.validTo ?? '')));
    }
    context.out(snippetOf({ url, unit: unit?.id ?? words.unitHere }, words));
}
//# sourceMappingURL=snippet-command.js.map