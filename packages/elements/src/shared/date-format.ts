import { localDateAt, type LocalDate } from '@vhcs/contract';

const HOUR_MS = 3_600_000;

/** How far the clocks of Vietnam are before UTC; `localDateAt` says why it never changes. */
const OFFSET_MS = 7 * HOUR_MS;

/** A calendar day as it is written in Vietnam: 22/11/2026. */
export function formatDate(date: LocalDate): string {
  return date.split('-').reverse().join('/');
}

/** A moment by the clocks of Vietnam: 22/11/2026 12:00. */
export function formatTime(epochMs: number): string {
  const clock = new Date(epochMs + OFFSET_MS).toISOString().slice(11, 16);
  return `${formatDate(localDateAt(epochMs))} ${clock}`;
}
