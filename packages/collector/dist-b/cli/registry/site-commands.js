import { planImport } from "../../imports/plan-import.js";
import { recordsOfJson } from "../../imports/json-records.js";
import { changeRegistry } from "../../registry/change-registry.js";
import { withDataFolder } from "../data-folder.js";
import { withStoredAreas } from "../stored-areas.js";
import { CliError } from "../surroundings.js";
import { faultLines } from "./fault-lines.js";
import { logChange } from "./log-change.js";
/** Adds `vhcs sites add` and `vhcs sites remove`. */
export function addSiteCommands(sites, context) {
    const words = context.words.registry.sites;
    withDataFolder(sites.command('add'), context)
        .description(words.add)
        .argument('<id>')
        .option('--name <name>', words.nameOption)
        .option('--origin <origin...>', words.originOption)
        .option('--system <system>', words.systemOption)
        .option('--monitor', words.monitorOption)
        .action((id, _, command) => addSite(id, command.optsWithGlobals(), context));
    withDataFolder(sites.command('remove'), context)
        .description(words.remove)
        .argument('<id>')
        .action((id, _, command) => removeSite(id, command.optsWithGlobals(), context));
}
async function addSite(id, options, context) {
    const words = context.words.registry;
    const { report } = await withStoredAreas(options, context, async (areas) => {
        const plan = await changeRegistry(areas.registry, (data) => {
            const known = data.sites.find((site) => site.id === id);
            const text = JSON.stringify(siteOf(id, options, known));
            return planImport('sites', recordsOfJson(text, []), data);
        });
        const facts = { action: 'site.registered', subject: id, unit: null, detail: {} };
        if (plan.change)
            await logChange(areas, facts, context);
        return plan;
    });
    if (report.faults.length > 0) {
        // They stand in options, which have no lines.
        const faults = report.faults.map((fault) => ({ ...fault, line: null }));
        throw new CliError(faultLines(id, faults, words));
    }
    const done = report.added > 0 ? words.sites.added(id) : words.sites.changed(id);
    context.out(`${done}\n${words.withinSeconds}\n`);
}
/** A site that is there keeps what no option names, and gets further origins. */
function siteOf(id, { name, origin = [], system, monitor }, known) {
    const title = name ?? known?.name;
    return {
        ...known,
        id,
        ...(title !== undefined && { name: title }),
        origins: Array.from(new Set([...(known?.origins ?? []), ...origin])),
        ...(system !== undefined && { system }),
        ...(monitor !== undefined && { monitor }),
    };
}
async function removeSite(id, options, context) {
    const { sites: words, withinSeconds } = context.words.registry;
    await withStoredAreas(options, context, async (areas) => {
        await changeRegistry(areas.registry, ({ sites }) => {
            if (sites.every((site) => site.id !== id))
                throw new CliError(words.unknown(id));
            return { change: { remove: { sites: [id] } } };
        });
        const facts = { action: 'site.removed', subject: id, unit: null, detail: {} };
        await logChange(areas, facts, context);
    });
    context.out(`${words.removed(id)}\n${withinSeconds}\n`);
}
//# sourceMappingURL=site-commands.js.map