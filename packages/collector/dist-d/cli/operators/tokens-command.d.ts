import type { Command } from 'commander';
import { type CommandContext } from '../surroundings.ts';
/** Adds `vhcs tokens` with what it can do. */
export declare function addTokensCommand(program: Command, context: CommandContext): void;
//# sourceMappingURL=tokens-command.d.ts.map