import type { LocalDate } from '@vhcs/contract';
import { type CommandContext } from '../surroundings.ts';
/**
 * The day that an option names, as `30/6/2025` or `2025-06-30`.
 *
 * @throws CliError when it is missing, or no day
 */
export declare function givenDay(option: string, written: string | undefined, { words }: CommandContext): LocalDate;
//# sourceMappingURL=given-day.d.ts.map