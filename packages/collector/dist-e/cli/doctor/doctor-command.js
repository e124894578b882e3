import { withDataFolder } from "../data-folder.js";
import { FoundFault } from "../surroundings.js";
import { examine } from "./examine.js";
const signs = { ok: '✔', warning: '!', failure: '✖' };
/** Adds `vhcs doctor`; it fails when a check does. */
export function addDoctorCommand(program, context) {
    const { words } = context;
    withDataFolder(program.command('doctor'), context)
        .description(words.doctor.description)
        .option('--json', words.jsonOption)
        .action((options) => doctor(options, context));
}
async function doctor(options, context) {
    const { out, words } = context;
    const findings = await examine(options, context);
    out(options.json ? `${JSON.stringify(findings)}\n` : findings.map(lineOf(context)).join(''));
    const failures = findings.filter(({ state }) => state === 'failure').length;
    if (failures > 0)
        throw new FoundFault(words.doctor.failed(failures));
}
const lineOf = ({ words: { doctor } }) => ({ check, state, text, remedy }) => {
    const todo = remedy === undefined ? '' : `    → ${remedy}\n`;
    return `${signs[state]} ${doctor.names[check]}: ${text}\n${todo}`;
};
//# sourceMappingURL=doctor-command.js.map