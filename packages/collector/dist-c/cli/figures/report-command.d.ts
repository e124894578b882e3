import type { Command } from 'commander';
import type { CommandContext } from '../surroundings.ts';
/** Adds `vhcs report`. */
export declare function addReportCommand(program: Command, context: CommandContext): void;
//# sourceMappingURL=report-command.d.ts.map