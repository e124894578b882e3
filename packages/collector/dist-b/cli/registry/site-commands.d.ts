import type { Command } from 'commander';
import { type CommandContext } from '../surroundings.ts';
/** Adds `vhcs sites add` and `vhcs sites remove`. */
export declare function addSiteCommands(sites: Command, context: CommandContext): void;
//# sourceMappingURL=site-commands.d.ts.map