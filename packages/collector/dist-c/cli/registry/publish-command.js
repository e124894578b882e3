import { basename } from 'node:path';
import { planPublishing } from "../../imports/plan-publishing.js";
import { readImport } from "../../imports/read-import.js";
import { printedDay } from "../../pages/printing.js";
import { changeRegistry } from "../../registry/change-registry.js";
import { withDataFolder } from "../data-folder.js";
import { withStoredAreas } from "../stored-areas.js";
import { CliError } from "../surroundings.js";
import { faultLines } from "./fault-lines.js";
import { givenFile } from "./given-file.js";
import { logChange } from "./log-change.js";
/** Adds `vhcs publish`. */
export function addPublishCommand(program, context) {
    const words = context.words.registry;
    withDataFolder(program.command('publish'), context)
        .description(words.publish.description)
        .argument('<file>', words.fileArgument)
        .action((file, options) => publish(file, options, context));
}
async function publish(path, options, context) {
    const words = context.words.registry;
    const file = await givenFile(path, context);
    const { faults, survey } = await withStoredAreas(options, context, async (areas) => {
        const plan = await changeRegistry(areas.registry, async (data) => planPublishing(await readImport(file, 'surveys', data), data));
        if (plan.survey) {
            const { id, version } = plan.survey;
            const facts = { action: 'survey.published', subject: id, unit: null };
            await logChange(areas, { ...facts, detail: { version } }, context);
        }
        return plan;
    });
    if (!survey)
        throw new CliError(faultLines(basename(path), faults, words));
    const { id, version, openFrom } = survey;
    const lines = [
        words.publish.done(id, version),
        openFrom === undefined ? words.publish.atOnce : words.publish.from(printedDay(openFrom)),
        words.publish.apart,
        words.withinSeconds,
    ];
    context.out(`${lines.join('\n')}\n`);
}
//# sourceMappingURL=publish-command.js.map