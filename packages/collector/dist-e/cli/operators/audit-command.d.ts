import type { Command } from 'commander';
import { type CommandContext } from '../surroundings.ts';
/** Adds `vhcs audit` with what it can do. */
export declare function addAuditCommand(program: Command, context: CommandContext): void;
//# sourceMappingURL=audit-command.d.ts.map