import type { Command } from 'commander';
import { type CommandContext } from '../surroundings.ts';
/** Adds `vhcs publish`. */
export declare function addPublishCommand(program: Command, context: CommandContext): void;
//# sourceMappingURL=publish-command.d.ts.map