import { printedDay } from "../../pages/printing.js";
import { checkAudit } from "../../store/audit-chain.js";
import { sha256 } from "../../store/sha256-node.js";
import { withDataFolder } from "../data-folder.js";
import { withStoredAreas } from "../stored-areas.js";
import { CliError } from "../surroundings.js";
import { textTable } from "../table.js";
const DEFAULT_LINES = 50;
const MOST_LINES = 10_000;
/** Adds `vhcs audit` with what it can do. */
export function addAuditCommand(program, context) {
    const { words } = context;
    const texts = words.operators.audit;
    const audit = program
        .command('audit')
        .usage(words.usage)
        .helpCommand(false)
        .description(texts.description);
    const subcommand = (name, description) => withDataFolder(audit.command(name), context)
        .description(description)
        .option('--json', words.jsonOption);
    subcommand('list', texts.list)
        .option('--lines <number>', texts.linesOption)
        .action((options) => list(options, context));
    subcommand('verify', texts.verify)
        .option('--noted <number:hash>', texts.notedOption)
        .action((options) => verify(options, context));
}
async function list(options, context) {
    const { out, words } = context;
    const limit = readLines(options, context);
    const lines = await withStoredAreas(options, context, ({ audit }) => audit.newest({ limit }));
    if (options.json) {
        out(`${JSON.stringify(lines, undefined, 2)}\n`);
        return;
    }
    const { audit, none } = words.operators;
    const rows = lines.map(({ number, day, token, role, action, subject, unit }) => [
        String(number),
        printedDay(day),
        `${token} (${role})`,
        action,
        subject,
        unit ?? none,
    ]);
    out(rows.length === 0 ? `${audit.empty}\n` : textTable([audit.columns, ...rows]));
}
async function verify(options, context) {
    const { out, words } = context;
    const noted = readNoted(options, context);
    const check = await withStoredAreas(options, context, ({ audit }) => checkAudit(audit.all(), { sha256, noted }));
    const texts = words.operators.audit;
    if (options.json)
        out(`${JSON.stringify(check)}\n`);
    else if (isWhole(check))
        out(texts.whole(check.head));
    if (isWhole(check))
        return;
    const faults = check.faults.map(({ number, kind }) => texts.faults[kind](number));
    throw new CliError([texts.broken, ...faults, ...(check.hasNoted === false ? [texts.notedIsGone] : [])].join('\n  '));
}
const isWhole = ({ faults, hasNoted }) => faults.length === 0 && hasNoted !== false;
function readLines({ lines: text }, { words }) {
    if (text === undefined)
        return DEFAULT_LINES;
    const lines = Number(text);
    if (/^\d+$/.test(text) && lines >= 1 && lines <= MOST_LINES)
        return lines;
    throw new CliError(words.errors.badValue('--lines', text, words.operators.audit.linesAccepted));
}
function readNoted({ noted }, { words }) {
    if (noted === undefined)
        return undefined;
    const [, number, hash] = /^(\d{1,15}):([0-9a-f]{64})$/.exec(noted) ?? [];
    if (number !== undefined && hash !== undefined)
        return { number: Number(number), hash };
    throw new CliError(words.errors.badValue('--noted', noted, words.operators.audit.notedAccepted));
}
//# sourceMappingURL=audit-command.js.map