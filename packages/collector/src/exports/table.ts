import type { LocalDate } from '@vhcs/contract';

/** A cell that is a day: a spreadsheet sorts and filters by it. */
export interface DayCell {
  readonly day: LocalDate;
}

/** One cell; null is empty. */
export type Cell = string | number | DayCell | null;

/** A table as it is written to a file. */
export interface Table {
  readonly titles: readonly string[];
  /** As many cells as there are titles. */
  readonly rows: readonly (readonly Cell[])[];
}
