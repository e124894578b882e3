import { resolve } from 'node:path';
import type { Command } from 'commander';
import type { CommandContext } from './surroundings.ts';

/** Options of a command that works in a data folder. */
export interface DataFolderOption {
  readonly data?: string;
}

/** Adds the option that names the data folder. */
export function withDataFolder(command: Command, { words }: CommandContext): Command {
  return command.option('--data <folder>', words.dataOption);
}

/** The data folder that is named, else that of the environment, else `./data`. */
export function dataFolder({ data }: DataFolderOption, { env }: CommandContext): string {
  const [folder = './data'] = [data, env['VHCS_DATA_DIR']].filter(Boolean);
  return resolve(folder);
}
