import { formatTime } from '../shared/date-format.ts';
import { groupDigits } from '../shared/number-format.ts';

/** What is printed in place of a value that cannot be read. */
export const UNKNOWN = '–';

/** Digits, alone or already in groups of three as many portals print them. */
const wholeNumber = /^(\d+|\d{1,3}([.,\s]\d{3})+)$/;

const isoTime = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)?$/;

/** A count from the page in the grouping of a language; `–` for anything but a whole number. */
export function formatCount(value: number | string, language: string): string {
  const text = String(value).trim();
  if (!wholeNumber.test(text)) return UNKNOWN;
  return groupDigits(text.replace(/\D/g, '').replace(/^0+(?=\d)/, ''), language);
}

/**
 * An ISO time from the page as `dd/mm/yyyy HH:mm` in Vietnam; a time without a zone is one of
 * Vietnam. `–` for anything else.
 */
export function formatUpdated(value: string): string {
  const [, , , zone] = isoTime.exec(value) ?? [];
  const epochMs = Date.parse(value.replace(' ', 'T') + (zone ? '' : '+07:00'));
  return isoTime.test(value) && !Number.isNaN(epochMs) ? formatTime(epochMs) : UNKNOWN;
}
