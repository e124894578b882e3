import { printedDay } from "../../pages/printing.js";
import { changeRegistry } from "../../registry/change-registry.js";
import { planEnding } from "../../registry/end-units.js";
import { withDataFolder } from "../data-folder.js";
import { withStoredAreas } from "../stored-areas.js";
import { CliError } from "../surroundings.js";
import { givenDay } from "./given-day.js";
import { logChange } from "./log-change.js";
/** Adds `vhcs units`. */
export function addUnitsCommand(program, context) {
    const { units: words, onOption } = context.words.registry;
    const units = program.command('units').description(words.description);
    withDataFolder(units.command('end'), context)
        .description(words.end)
        .argument('<id>')
        .option('--on <day>', onOption)
        .option('--successor <id...>', words.successorOption)
        .action((id, options) => {
        const on = givenDay('--on', options.on, context);
        return end({ ids: [id], on, successors: options.successor ?? [] }, options, context);
    });
    withDataFolder(units.command('merge'), context)
        .description(words.merge)
        .argument('<ids...>')
        .option('--into <id>', words.intoOption)
        .option('--on <day>', onOption)
        .action((ids, options) => {
        const on = givenDay('--on', options.on, context);
        return end({ ids, on, successors: [givenInto(options, context)] }, options, context);
    });
}
function givenInto({ into }, { words }) {
    if (into !== undefined)
        return into;
    throw new CliError(words.registry.missingOption('--into', words.registry.units.intoOption));
}
async function end(ending, options, context) {
    const { of, units: words, withinSeconds } = context.words.registry;
    const { ended, faults, notes } = await withStoredAreas(options, context, async (areas) => {
        const plan = await changeRegistry(areas.registry, (data) => planEnding(data, ending));
        for (const { id } of plan.ended) {
            const detail = { on: ending.on, successors: ending.successors.join(' ') };
            const facts = { action: 'unit.ended', subject: id, unit: id, detail };
            await logChange(areas, facts, context);
        }
        return plan;
    });
    if (faults.length > 0) {
        throw new CliError([words.notDone, ...faults.map((fault) => `  ${of(fault)}`)].join('\n'));
    }
    const successors = ending.successors.join(', ');
    const lines = [
        ...ended.map(({ id }) => words.ended(id, printedDay(ending.on))),
        successors === '' ? words.goesNowhere : words.goesTo(successors),
        ...notes.map(of),
        withinSeconds,
    ];
    context.out(`${lines.join('\n')}\n`);
}
//# sourceMappingURL=units-command.js.map