import type { LocalDate, Unit } from '@vhcs/contract';

/** The last day of a unit that exists no more; undefined while it goes on, or when not known. */
export function lastDayOf(
  { validTo }: Pick<Unit, 'validTo'>,
  today: LocalDate,
): LocalDate | undefined {
  return validTo !== undefined && validTo < today ? validTo : undefined;
}
