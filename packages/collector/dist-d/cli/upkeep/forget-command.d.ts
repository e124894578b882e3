import type { Command } from 'commander';
import { type CommandContext } from '../surroundings.ts';
/** Adds `vhcs forget`. */
export declare function addForgetCommand(program: Command, context: CommandContext): void;
//# sourceMappingURL=forget-command.d.ts.map