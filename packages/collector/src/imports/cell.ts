/** A cell that has no value because of its formula. */
export class BrokenCell {
  readonly reason: 'error' | 'not-calculated';
  /** What stands there: `#N/A`, or the formula. */
  readonly written: string;

  constructor(reason: BrokenCell['reason'], written: string) {
    this.reason = reason;
    this.written = written;
  }
}

/** What a cell of a table holds; null: nothing. Days of spreadsheets are at midnight UTC. */
export type Cell = string | number | boolean | Date | BrokenCell | null;

/** A cell as text in NFC without white space around it; empty: nothing is there. */
export function cellText(cell: Cell): string {
  if (cell === null) return '';
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return String(cell instanceof BrokenCell ? cell.written : cell)
    .normalize('NFC')
    .trim();
}
