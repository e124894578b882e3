import type { Command } from 'commander';
import { type CommandContext } from '../surroundings.ts';
/** Adds `vhcs recompute`; it fails when figures differ and are not put right. */
export declare function addRecomputeCommand(program: Command, context: CommandContext): void;
//# sourceMappingURL=recompute-command.d.ts.map