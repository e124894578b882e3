import type { Command } from 'commander';
import { type CommandContext } from './surroundings.ts';
/** Adds `vhcs rollout` with what it can do. */
export declare function addRolloutCommand(program: Command, context: CommandContext): void;
//# sourceMappingURL=rollout-command.d.ts.map