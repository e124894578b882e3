import type { Command } from 'commander';
import { printedDay } from '../../pages/printing.ts';
import { checkAudit, type AuditCheck } from '../../store/audit-chain.ts';
import type { AuditHead } from '../../store/audit.ts';
import { sha256 } from '../../store/sha256-node.ts';
import { withDataFolder, type DataFolderOption } from '../data-folder.ts';
import { withStoredAreas } from '../stored-areas.ts';
import { CliError, FoundFault, type CommandContext } from '../surroundings.ts';
import { textTable } from '../table.ts';

const DEFAULT_LINES = 50;

const MOST_LINES = 10_000;

interface ListOptions extends DataFolderOption {
  readonly lines?: string;
  readonly json?: boolean;
}

interface VerifyOptions extends DataFolderOption {
  readonly noted?: string;
  readonly json?: boolean;
}

/** Adds `vhcs audit` with what it can do. */
export function addAuditCommand(program: Command, context: CommandContext): void {
  const { words } = context;
  const texts = words.operators.audit;
  const audit = program.command('audit').helpCommand(false).description(texts.description);
  const subcommand = (name: string, description: string): Command =>
    withDataFolder(audit.command(name), context)
      .description(description)
      .option('--json', words.jsonOption);

  subcommand('list', texts.list)
    .option('--lines <number>', texts.linesOption)
    .action((options: ListOptions) => list(options, context));
  subcommand('verify', texts.verify)
    .option('--noted <number:hash>', texts.notedOption)
    .action((options: VerifyOptions) => verify(options, context));
}

async function list(options: ListOptions, context: CommandContext): Promise<void> {
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

async function verify(options: VerifyOptions, context: CommandContext): Promise<void> {
  const { out, words } = context;
  const noted = readNoted(options, context);
  const check = await withStoredAreas(options, context, ({ audit }) =>
    checkAudit(audit.all(), { sha256, noted }),
  );
  const texts = words.operators.audit;
  if (options.json) out(`${JSON.stringify(check)}\n`);
  else if (isWhole(check)) out(texts.whole(check.head));
  if (isWhole(check)) return;
  const faults = check.faults.map(({ number, kind }) => texts.faults[kind](number));
  throw new FoundFault(
    [texts.broken, ...faults, ...(check.hasNoted === false ? [texts.notedIsGone] : [])].join(
      '\n  ',
    ),
  );
}

const isWhole = ({ faults, hasNoted }: AuditCheck): boolean =>
  faults.length === 0 && hasNoted !== false;

function readLines({ lines: text }: ListOptions, { words }: CommandContext): number {
  if (text === undefined) return DEFAULT_LINES;
  const lines = Number(text);
  if (/^\d+$/.test(text) && lines >= 1 && lines <= MOST_LINES) return lines;
  throw new CliError(words.errors.badValue('--lines', text, words.operators.audit.linesAccepted));
}

function readNoted({ noted }: VerifyOptions, { words }: CommandContext): AuditHead | undefined {
  if (noted === undefined) return undefined;
  const [, number, hash] = /^(\d{1,15}):([0-9a-f]{64})$/.exec(noted) ?? [];
  if (number !== undefined && hash !== undefined) return { number: Number(number), hash };
  throw new CliError(words.errors.badValue('--noted', noted, words.operators.audit.notedAccepted));
}
