import type { Command } from 'commander';
import { type CommandContext } from '../surroundings.ts';
/** Adds `vhcs restore`; it fails when the backup is not sound. */
export declare function addRestoreCommand(program: Command, context: CommandContext): void;
//# sourceMappingURL=restore-command.d.ts.map