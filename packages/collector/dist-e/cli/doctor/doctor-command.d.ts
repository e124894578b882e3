import type { Command } from 'commander';
import { type CommandContext } from '../surroundings.ts';
/** Adds `vhcs doctor`; it fails when a check does. */
export declare function addDoctorCommand(program: Command, context: CommandContext): void;
//# sourceMappingURL=doctor-command.d.ts.map