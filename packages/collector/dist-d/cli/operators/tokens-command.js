import { randomBytes } from 'node:crypto';
import { addDays, localDateAt } from '@vhcs/contract';
import { roleSchema } from '@vhcs/contract/schemas';
import { createToken, tokenHash } from "../../admin/token-text.js";
import { commandLine } from "../../store/audit.js";
import { sha256 } from "../../store/sha256-node.js";
import { withDataFolder } from "../data-folder.js";
import { withStoredAreas } from "../stored-areas.js";
import { CliError } from "../surroundings.js";
import { tokenTable } from "./token-table.js";
const DEFAULT_DAYS = 365;
const MOST_DAYS = 3650;
/** Adds `vhcs tokens` with what it can do. */
export function addTokensCommand(program, context) {
    const { words } = context;
    const texts = words.operators.tokens;
    const tokens = program
        .command('tokens')
        .usage(words.usage)
        .helpCommand(false)
        .description(texts.description);
    const subcommand = (name, description) => withDataFolder(tokens.command(name), context)
        .description(description)
        .option('--json', words.jsonOption);
    subcommand('create', texts.create)
        .requiredOption('--role <role>', texts.roleOption)
        .option('--unit <id>', texts.unitOption)
        .option('--days <number>', texts.daysOption)
        .action((options) => create(options, context));
    subcommand('list', texts.list).action((options) => list(options, context));
    subcommand('revoke', texts.revoke)
        .argument('<id>', texts.idArgument)
        .action((id, options) => revoke(id, options, context));
}
async function create(options, context) {
    const { out, clock, words } = context;
    const role = readRole(options, context);
    const today = localDateAt(clock());
    const expiresOn = addDays(today, readDays(options, context));
    const { id, text } = createToken(randomBytes);
    await withStoredAreas(options, context, async ({ tokens, registered }) => {
        const unit = readUnit(options, role, context);
        if (unit !== null && !registered.unit(unit)) {
            throw new CliError(words.errors.badValue('--unit', unit, words.operators.unitAccepted));
        }
        const token = { id, hash: tokenHash(text, sha256), role, unit, expiresOn };
        await tokens.create(token, { by: commandLine, day: today });
        out(options.json
            ? `${JSON.stringify({ id, token: text, role, unit, expiresOn })}\n`
            : words.operators.tokens.created({ text, id, expiresOn }));
    });
}
async function list(options, context) {
    const { out, clock, words } = context;
    const records = await withStoredAreas(options, context, ({ tokens }) => tokens.list());
    out(options.json
        ? `${JSON.stringify(records.map(listed), undefined, 2)}\n`
        : tokenTable(records, { words: words.operators, today: localDateAt(clock()) }));
}
/** Not even the hash leaves the store. */
const listed = (record) => ({
    id: record.id,
    role: record.role,
    unit: record.unit,
    createdOn: record.createdOn,
    expiresOn: record.expiresOn,
    revokedOn: record.revokedOn,
    lastUsedOn: record.lastUsedOn,
});
async function revoke(id, options, context) {
    const { out, clock, words } = context;
    const day = localDateAt(clock());
    const isDone = await withStoredAreas(options, context, ({ tokens }) => tokens.revoke(id, { by: commandLine, day }));
    if (!isDone)
        throw new CliError(words.operators.tokens.notRevoked(id));
    out(options.json
        ? `${JSON.stringify({ id, revokedOn: day })}\n`
        : words.operators.tokens.revoked(id));
}
function readRole({ role }, { words }) {
    const result = roleSchema.safeParse(role);
    if (result.success)
        return result.data;
    throw new CliError(words.errors.badValue('--role', role, roleSchema.options.join(', ')));
}
/** A unit head has exactly one unit, every other role none. */
function readUnit({ unit }, role, { words: { operators } }) {
    if ((role === 'unit-head') !== (unit !== undefined)) {
        throw new CliError(unit === undefined ? operators.tokens.needsUnit : operators.tokens.noUnit);
    }
    return unit ?? null;
}
function readDays({ days: text }, { words }) {
    if (text === undefined)
        return DEFAULT_DAYS;
    const days = Number(text);
    if (/^\d+$/.test(text) && days >= 1 && days <= MOST_DAYS)
        return days;
    throw new CliError(words.errors.badValue('--days', text, words.operators.tokens.daysAccepted));
}
//# sourceMappingURL=tokens-command.js.map