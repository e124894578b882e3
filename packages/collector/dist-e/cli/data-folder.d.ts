import type { Command } from 'commander';
import type { CommandContext } from './surroundings.ts';
/** Options of a command that works in a data folder. */
export interface DataFolderOption {
    readonly data?: string;
}
/** Adds the option that names the data folder. */
export declare function withDataFolder(command: Command, { words }: CommandContext): Command;
/** The data folder that is named, else that of the environment, else `./data`. */
export declare function dataFolder({ data }: DataFolderOption, { env }: CommandContext): string;
//# sourceMappingURL=data-folder.d.ts.map