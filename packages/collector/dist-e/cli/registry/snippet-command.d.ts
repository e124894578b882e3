import type { Command } from 'commander';
import { type CommandContext } from '../surroundings.ts';
/** Adds `vhcs snippet`. */
export declare function addSnippetCommand(program: Command, context: CommandContext): void;
//# sourceMappingURL=snippet-command.d.ts.map