import { readRolloutFile } from "../rollout/node-rollout-file.js";
import { neutralRollout } from "../rollout/rollout-source.js";
import { RolloutError } from "../rollout/signed-rollout.js";
import { dataFolder, withDataFolder } from "./data-folder.js";
import { decide } from "./rollout-decision.js";
import { makeKeys, writeSigned } from "./rollout-signing.js";
import { CliError } from "./surroundings.js";
/** Adds `vhcs rollout` with what it can do. */
export function addRolloutCommand(program, context) {
    const words = context.words.rollout;
    const rollout = program
        .command('rollout')
        .usage(context.words.usage)
        .helpCommand(false)
        .description(words.description);
    const subcommand = (name, description) => withDataFolder(rollout.command(name), context).description(description);
    subcommand('keygen', words.keygen).action(async (options) => {
        await makeKeys(dataFolder(options, context), context);
    });
    subcommand('show', words.show)
        .option('--json', context.words.jsonOption)
        .action((options) => show(options, context));
    subcommand('set', words.set)
        .option('--off <tags...>', words.offOption)
        .option('--canary <version>', words.canaryOption)
        .option('--percent <number>', words.percentOption)
        .option('--key <file>', words.keyOption)
        .action((options) => set(options, context));
    subcommand('clear', words.clear)
        .option('--key <file>', words.keyOption)
        .action((options) => write(neutralRollout, options, context));
}
async function show(options, context) {
    const decision = await currentDecision(dataFolder(options, context), context);
    context.out(options.json ? `${JSON.stringify(decision)}\n` : inWords(decision, context));
}
async function set(options, context) {
    const current = await currentDecision(dataFolder(options, context), context);
    await write(await decide(options, { current, context }), options, context);
}
async function write(decision, options, context) {
    await writeSigned(decision, options, context);
    context.out(`${inWords(decision, context)}${context.words.rollout.whenItHolds}\n`);
}
async function currentDecision(folder, { words }) {
    try {
        return (await readRolloutFile(folder)) ?? neutralRollout;
    }
    catch (error) {
        if (!(error instanceof RolloutError))
            throw error;
        throw new CliError(words.rollout.notFollowed(words.rollout.faults[error.code]));
    }
}
function inWords({ off, canary }, { words: { rollout } }) {
    const switched = off.includes('*')
        ? rollout.allOff
        : off.length > 0
            ? rollout.off(off.join(', '))
            : rollout.nothingOff;
    const tried = canary ? rollout.canary(canary.version, canary.percent) : rollout.noCanary;
    return `${switched}\n${tried}\n`;
}
//# sourceMappingURL=rollout-command.js.map