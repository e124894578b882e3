import { localDateAt, type LocalDate } from '@vhcs/contract';

/** The first day that the collector takes, by a clock: 31 days ago. */
export const firstDay = (now: () => number): LocalDate => localDateAt(now() - 31 * 86_400_000);
