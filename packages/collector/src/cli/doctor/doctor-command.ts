import type { Command } from 'commander';
import { withDataFolder, type DataFolderOption } from '../data-folder.ts';
import { FoundFault, type CommandContext } from '../surroundings.ts';
import { examine } from './examine.ts';
import type { Finding, State } from './finding.ts';

interface DoctorOptions extends DataFolderOption {
  readonly json?: boolean;
}

const signs: Readonly<Record<State, string>> = { ok: '✔', warning: '!', failure: '✖' };

/** Adds `vhcs doctor`; it fails when a check does. */
export function addDoctorCommand(program: Command, context: CommandContext): void {
  const { words } = context;
  withDataFolder(program.command('doctor'), context)
    .description(words.doctor.description)
    .option('--json', words.jsonOption)
    .action((options: DoctorOptions) => doctor(options, context));
}

async function doctor(options: DoctorOptions, context: CommandContext): Promise<void> {
  const { out, words } = context;
  const findings = await examine(options, context);
  out(options.json ? `${JSON.stringify(findings)}\n` : findings.map(lineOf(context)).join(''));
  const failures = findings.filter(({ state }) => state === 'failure').length;
  if (failures > 0) throw new FoundFault(words.doctor.failed(failures));
}

const lineOf =
  ({ words: { doctor } }: CommandContext) =>
  ({ check, state, text, remedy }: Finding): string => {
    const todo = remedy === undefined ? '' : `    → ${remedy}\n`;
    return `${signs[state]} ${doctor.names[check]}: ${text}\n${todo}`;
  };
