import type { Command } from 'commander';
import { type CommandContext } from '../surroundings.ts';
/** Adds `vhcs export`. */
export declare function addExportCommand(program: Command, context: CommandContext): void;
//# sourceMappingURL=export-command.d.ts.map