import type { Command } from 'commander';
import { type CommandContext } from '../surroundings.ts';
/** Adds `vhcs scores` with what it can do. */
export declare function addScoresCommand(program: Command, context: CommandContext): void;
//# sourceMappingURL=scores-command.d.ts.map