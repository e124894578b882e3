import type { Command } from 'commander';
import type { CommandContext } from '../surroundings.ts';
/** Adds the commands that change what is registered. */
export declare function addRegistryCommands(program: Command, context: CommandContext): void;
//# sourceMappingURL=registry-commands.d.ts.map