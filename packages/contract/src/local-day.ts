const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** Vietnam has kept UTC+7 without summer time since 1975, so the local day is plain arithmetic. */
const OFFSET_MS = 7 * HOUR_MS;

/** How long a rating may have waited for a network when it is taken, in days. */
export const MAX_DAYS_BACK = 31;

/** A calendar day in Asia/Ho_Chi_Minh, `YYYY-MM-DD`. */
export type LocalDate = string;

/** The day in Asia/Ho_Chi_Minh at an instant. */
export function localDateAt(epochMs: number): LocalDate {
  return new Date(epochMs + OFFSET_MS).toISOString().slice(0, 10);
}

/** How many days that day is after 1970-01-01. */
export function localDayNumber(epochMs: number): number {
  return Math.floor((epochMs + OFFSET_MS) / DAY_MS);
}

/** The day that is `days` after (before, when negative) another. */
export function addDays(date: LocalDate, days: number): LocalDate {
  return new Date(Date.parse(date) + days * DAY_MS).toISOString().slice(0, 10);
}

/** Milliseconds from an instant until the next midnight in Asia/Ho_Chi_Minh. */
export function msUntilNextDay(epochMs: number): number {
  return DAY_MS - ((epochMs + OFFSET_MS) % DAY_MS);
}
