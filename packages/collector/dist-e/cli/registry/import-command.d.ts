import type { Command } from 'commander';
import { type CommandContext } from '../surroundings.ts';
/** Adds `vhcs import`. */
export declare function addImportCommand(program: Command, context: CommandContext): void;
//# sourceMappingURL=import-command.d.ts.map