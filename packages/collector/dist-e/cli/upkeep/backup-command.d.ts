import type { Command } from 'commander';
import { type CommandContext } from '../surroundings.ts';
/** Adds `vhcs backup`. */
export declare function addBackupCommand(program: Command, context: CommandContext): void;
//# sourceMappingURL=backup-command.d.ts.map