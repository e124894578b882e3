import type { Command } from 'commander';
import type { RolloutDecision } from '@vhcs/contract';
import { readRolloutFile } from '../rollout/node-rollout-file.ts';
import { neutralRollout } from '../rollout/rollout-source.ts';
import { RolloutError } from '../rollout/signed-rollout.ts';
import { dataFolder, withDataFolder, type DataFolderOption } from './data-folder.ts';
import { decide, type DecisionOptions } from './rollout-decision.ts';
import { makeKeys, writeSigned, type SigningOptions } from './rollout-signing.ts';
import { CliError, type CommandContext } from './surroundings.ts';

interface ShowOptions extends DataFolderOption {
  readonly json?: boolean;
}

/** Adds `vhcs rollout` with what it can do. */
export function addRolloutCommand(program: Command, context: CommandContext): void {
  const words = context.words.rollout;
  const rollout = program.command('rollout').helpCommand(false).description(words.description);
  const subcommand = (name: string, description: string): Command =>
    withDataFolder(rollout.command(name), context).description(description);

  subcommand('keygen', words.keygen).action(async (options: DataFolderOption) => {
    await makeKeys(dataFolder(options, context), context);
  });
  subcommand('show', words.show)
    .option('--json', context.words.jsonOption)
    .action((options: ShowOptions) => show(options, context));
  subcommand('set', words.set)
    .option('--off <tags...>', words.offOption)
    .option('--canary <version>', words.canaryOption)
    .option('--percent <number>', words.percentOption)
    .option('--key <file>', words.keyOption)
    .action((options: DecisionOptions & SigningOptions) => set(options, context));
  subcommand('clear', words.clear)
    .option('--key <file>', words.keyOption)
    .action((options: SigningOptions) => write(neutralRollout, options, context));
}

async function show(options: ShowOptions, context: CommandContext): Promise<void> {
  const decision = await currentDecision(dataFolder(options, context), context);
  context.out(options.json ? `${JSON.stringify(decision)}\n` : inWords(decision, context));
}

async function set(
  options: DecisionOptions & SigningOptions,
  context: CommandContext,
): Promise<void> {
  const current = await currentDecision(dataFolder(options, context), context);
  await write(await decide(options, { current, context }), options, context);
}

async function write(
  decision: RolloutDecision,
  options: SigningOptions,
  context: CommandContext,
): Promise<void> {
  await writeSigned(decision, options, context);
  context.out(`${inWords(decision, context)}${context.words.rollout.whenItHolds}\n`);
}

async function currentDecision(
  folder: string,
  { words }: CommandContext,
): Promise<RolloutDecision> {
  try {
    return (await readRolloutFile(folder)) ?? neutralRollout;
  } catch (error) {
    if (!(error instanceof RolloutError)) throw error;
    throw new CliError(words.rollout.notFollowed(words.rollout.faults[error.code]));
  }
}

function inWords({ off, canary }: RolloutDecision, { words: { rollout } }: CommandContext): string {
  const switched = off.includes('*')
    ? rollout.allOff
    : off.length > 0
      ? rollout.off(off.join(', '))
      : rollout.nothingOff;
  const tried = canary ? rollout.canary(canary.version, canary.percent) : rollout.noCanary;
  return `${switched}\n${tried}\n`;
}
