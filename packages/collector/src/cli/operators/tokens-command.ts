import { randomBytes } from 'node:crypto';
import { addDays, localDateAt, type LocalDate, type Role } from '@vhcs/contract';
import { roleSchema } from '@vhcs/contract/schemas';
import type { Command } from 'commander';
import { createToken, tokenHash } from '../../admin/token-text.ts';
import { commandLine } from '../../store/audit.ts';
import { sha256 } from '../../store/sha256-node.ts';
import { listedToken } from '../../store/tokens.ts';
import { withDataFolder, type DataFolderOption } from '../data-folder.ts';
import { requireUnit } from '../required-unit.ts';
import { withStoredAreas } from '../stored-areas.ts';
import { CliError, type CommandContext } from '../surroundings.ts';
import { tokenTable } from './token-table.ts';

const DEFAULT_DAYS = 365;

const MOST_DAYS = 3650;

interface JsonOption extends DataFolderOption {
  readonly json?: boolean;
}

interface CreateOptions extends JsonOption {
  readonly role: string;
  readonly unit?: string;
  readonly days?: string;
}

/** Adds `vhcs tokens` with what it can do. */
export function addTokensCommand(program: Command, context: CommandContext): void {
  const { words } = context;
  const texts = words.operators.tokens;
  const tokens = program.command('tokens').helpCommand(false).description(texts.description);
  const subcommand = (name: string, description: string): Command =>
    withDataFolder(tokens.command(name), context)
      .description(description)
      .option('--json', words.jsonOption);

  subcommand('create', texts.create)
    .requiredOption('--role <role>', texts.roleOption)
    .option('--unit <id>', texts.unitOption)
    .option('--days <number>', texts.daysOption)
    .action((options: CreateOptions) => create(options, context));
  subcommand('list', texts.list).action((options: JsonOption) => list(options, context));
  subcommand('revoke', texts.revoke)
    .argument('<id>', texts.idArgument)
    .action((id: string, options: JsonOption) => revoke(id, options, context));
}

async function create(options: CreateOptions, context: CommandContext): Promise<void> {
  const { out, clock, words } = context;
  const role = readRole(options, context);
  const today = localDateAt(clock());
  const expiresOn = addDays(today, readDays(options, context));
  const { id, text } = createToken(randomBytes);

  await withStoredAreas(options, context, async ({ tokens, registered }) => {
    const unit = readUnit(options, role, context);
    requireUnit(unit ?? undefined, registered, context);
    const token = { id, hash: tokenHash(text, sha256), role, unit, expiresOn };
    await tokens.create(token, { by: commandLine, day: today });
    out(
      options.json
        ? `${JSON.stringify({ id, token: text, role, unit, expiresOn })}\n`
        : words.operators.tokens.created({ text, id, expiresOn }),
    );
  });
}

async function list(options: JsonOption, context: CommandContext): Promise<void> {
  const { out, clock, words } = context;
  const records = await withStoredAreas(options, context, ({ tokens }) => tokens.list());
  out(
    options.json
      ? `${JSON.stringify(records.map(listedToken), undefined, 2)}\n`
      : tokenTable(records, { words: words.operators, today: localDateAt(clock()) }),
  );
}

async function revoke(id: string, options: JsonOption, context: CommandContext): Promise<void> {
  const { out, clock, words } = context;
  const day: LocalDate = localDateAt(clock());
  const isDone = await withStoredAreas(options, context, ({ tokens }) =>
    tokens.revoke(id, { by: commandLine, day }),
  );
  if (!isDone) throw new CliError(words.operators.tokens.notRevoked(id));
  out(
    options.json
      ? `${JSON.stringify({ id, revokedOn: day })}\n`
      : words.operators.tokens.revoked(id),
  );
}

function readRole({ role }: CreateOptions, { words }: CommandContext): Role {
  const result = roleSchema.safeParse(role);
  if (result.success) return result.data;
  throw new CliError(words.errors.badValue('--role', role, roleSchema.options.join(', ')));
}

/** A unit head has exactly one unit, every other role none. */
function readUnit(
  { unit }: CreateOptions,
  role: Role,
  { words: { operators } }: CommandContext,
): string | null {
  if ((role === 'unit-head') !== (unit !== undefined)) {
    throw new CliError(unit === undefined ? operators.tokens.needsUnit : operators.tokens.noUnit);
  }
  return unit ?? null;
}

function readDays({ days: text }: CreateOptions, { words }: CommandContext): number {
  if (text === undefined) return DEFAULT_DAYS;
  const days = Number(text);
  if (/^\d+$/.test(text) && days >= 1 && days <= MOST_DAYS) return days;
  throw new CliError(words.errors.badValue('--days', text, words.operators.tokens.daysAccepted));
}
