import type { Command } from 'commander';
import { type CommandContext } from '../surroundings.ts';
/** Adds `vhcs units`. */
export declare function addUnitsCommand(program: Command, context: CommandContext): void;
//# sourceMappingURL=units-command.d.ts.map