import type { Command } from 'commander';
import { type CommandContext } from '../surroundings.ts';
/** Adds `vhcs init`. */
export declare function addInitCommand(program: Command, context: CommandContext): void;
//# sourceMappingURL=init-command.d.ts.map