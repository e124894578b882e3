import { Command, CommanderError } from 'commander';
import { embedFolder } from '../repository.ts';
import { collectorVersion } from '../version.ts';
import { addCommentsCommand } from './comments/comments-command.ts';
import { addDoctorCommand } from './doctor/doctor-command.ts';
import { addExportCommand } from './figures/export-command.ts';
import { addReportCommand } from './figures/report-command.ts';
import { addBackupCommand } from './upkeep/backup-command.ts';
import { addForgetCommand } from './upkeep/forget-command.ts';
import { addRecomputeCommand } from './upkeep/recompute-command.ts';
import { addRestoreCommand } from './upkeep/restore-command.ts';
import { addHeldCommand } from './held/held-command.ts';
import { failureOf } from './failure.ts';
import { requireGivenOnce } from './given-once.ts';
import { wordsFor } from './language.ts';
import { addMoveCommand } from './moving/move-command.ts';
import { addAuditCommand } from './operators/audit-command.ts';
import { addScoresCommand } from './operators/scores-command.ts';
import { addTokensCommand } from './operators/tokens-command.ts';
import { addRegistryCommands } from './registry/registry-commands.ts';
import { addRolloutCommand } from './rollout-command.ts';
import { addSitesCommand } from './sites-command.ts';
import { CliError, type CliSurroundings, type CommandContext } from './surroundings.ts';
import { UnfinishedFiles } from './unfinished-files.ts';
import { usageFault } from './usage-fault.ts';

/** Exit code for a command that was carried out. */
const EXIT_DONE = 0;

/**
 * Runs the program.
 *
 * @param args what follows the program's name
 * @returns the exit code: 0 done, 1 failed, 2 not accepted
 */
export async function runCli(
  args: readonly string[],
  surroundings: CliSurroundings,
): Promise<number> {
  const words = wordsFor(surroundings.env);
  const program = createProgram({
    embedDir: embedFolder(),
    unfinished: new UnfinishedFiles(),
    ...surroundings,
    words,
  });
  try {
    await program.parseAsync(args, { from: 'user' });
    return EXIT_DONE;
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return EXIT_DONE;
    const { code, message } = failureOf(
      error instanceof CommanderError
        ? new CliError(usageFault(error, { program, args }, words.errors))
        : error,
      words,
    );
    surroundings.err(message);
    return code;
  }
}

function createProgram(context: CommandContext): Command {
  const { words, out, err } = context;
  const program = new Command('vhcs')
    .description(words.program)
    .version(collectorVersion, '--version', words.version)
    .helpOption('-h, --help', words.help)
    .helpCommand(false)
    .configureHelp({
      styleTitle: (title) => words.titles[title] ?? title,
      styleUsage: (usage) =>
        usage.replace(/\[(options|command)\]/g, (part) => words.usage[part] ?? part),
      subcommandTerm: (command) => command.name(),
    })
    // The message of an error is our own.
    .configureOutput({ writeOut: out, writeErr: err, outputError: () => undefined })
    .exitOverride();
  addRegistryCommands(program, context);
  addSitesCommand(program, context);
  addRolloutCommand(program, context);
  addExportCommand(program, context);
  addReportCommand(program, context);
  addTokensCommand(program, context);
  addAuditCommand(program, context);
  addCommentsCommand(program, context);
  addHeldCommand(program, context);
  addMoveCommand(program, context);
  addScoresCommand(program, context);
  addRecomputeCommand(program, context);
  addForgetCommand(program, context);
  addBackupCommand(program, context);
  addRestoreCommand(program, context);
  addDoctorCommand(program, context);
  requireGivenOnce(program, context);
  return program;
}
