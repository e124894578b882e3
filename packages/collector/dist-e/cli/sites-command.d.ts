import type { Command } from 'commander';
import { type CommandContext } from './surroundings.ts';
/** Adds `vhcs sites`. */
export declare function addSitesCommand(program: Command, context: CommandContext): void;
//# sourceMappingURL=sites-command.d.ts.map