/** What a cell of a table holds; null: nothing. Days of spreadsheets are at midnight UTC. */
export type Cell = string | number | boolean | Date | null;

/** A cell as text in NFC without white space around it; empty: nothing is there. */
export function cellText(cell: Cell): string {
  if (cell === null) return '';
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return String(cell).normalize('NFC').trim();
}
