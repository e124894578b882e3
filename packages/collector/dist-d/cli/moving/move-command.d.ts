import type { Command } from 'commander';
import { type CommandContext } from '../surroundings.ts';
/** Adds `vhcs move`. */
export declare function addMoveCommand(program: Command, context: CommandContext): void;
//# sourceMappingURL=move-command.d.ts.map