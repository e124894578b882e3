import { basename } from 'node:path';
import { importKindNames } from "../../imports/import-kind.js";
import { planImport } from "../../imports/plan-import.js";
import { readImport } from "../../imports/read-import.js";
import { changeRegistry } from "../../registry/change-registry.js";
import { withDataFolder } from "../data-folder.js";
import { withStoredAreas } from "../stored-areas.js";
import { CliError } from "../surroundings.js";
import { faultLines } from "./fault-lines.js";
import { givenFile } from "./given-file.js";
import { logChange } from "./log-change.js";
/** Adds `vhcs import`. */
export function addImportCommand(program, context) {
    const { registry, jsonOption } = context.words;
    withDataFolder(program.command('import'), context)
        .description(registry.import.description)
        .argument('<file>', registry.fileArgument)
        .option('--kind <kind>', `${registry.kindOption}: ${importKindNames.join(', ')}`)
        .option('--dry-run', registry.dryRunOption)
        .option('--json', jsonOption)
        .action((file, options) => importFile(file, options, context));
}
async function importFile(path, options, context) {
    const words = context.words.registry;
    const kind = readKind(options, context);
    const file = await givenFile(path, context);
    const name = basename(path);
    const { report, change } = await withStoredAreas(options, context, async (areas) => {
        if (options.dryRun)
            return planned(file, kind, (await areas.registry.read()).data);
        const plan = await changeRegistry(areas.registry, (data) => planned(file, kind, data));
        const { added, changed } = plan.report;
        const facts = { action: 'registry.imported', subject: kind, unit: null };
        if (plan.change)
            await logChange(areas, { ...facts, detail: { added, changed } }, context);
        return plan;
    });
    const isWritten = change !== undefined && !options.dryRun;
    if (options.json) {
        const told = { file: name, dryRun: options.dryRun === true, written: isWritten, ...report };
        context.out(`${JSON.stringify(told, undefined, 2)}\n`);
    }
    if (report.faults.length > 0)
        throw new CliError(faultLines(name, report.faults, words));
    if (options.json)
        return;
    context.out(`${words.import.counts({ file: name, ...report })}\n`);
    if (options.dryRun)
        context.out(`${words.import.dryRun}\n`);
    else if (isWritten)
        context.out(`${words.withinSeconds}\n`);
}
async function planned(file, kind, registered) {
    return planImport(kind, await readImport(file, kind, registered), registered);
}
function readKind({ kind }, { words }) {
    const accepted = importKindNames.join(', ');
    if (kind === undefined)
        throw new CliError(words.registry.missingOption('--kind', accepted));
    const known = importKindNames.find((name) => name === kind);
    if (!known)
        throw new CliError(words.errors.badValue('--kind', kind, accepted));
    return known;
}
//# sourceMappingURL=import-command.js.map