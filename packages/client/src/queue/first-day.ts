import { MAX_DAYS_BACK, localDateAt, type LocalDate } from '@vhcs/contract';

const DAY_MS = 86_400_000;

/** The first day whose ratings the collector still takes, by a clock. */
export const firstDay = (now: () => number): LocalDate =>
  localDateAt(now() - MAX_DAYS_BACK * DAY_MS);
