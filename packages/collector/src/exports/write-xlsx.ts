import writeExcelFile, { type Row } from 'write-excel-file/node';
import type { Cell, Table } from './table.ts';

/** Widest column, in characters; longer texts wrap. */
const MAX_WIDTH = 44;

const MIN_WIDTH = 8;

/** One sheet of a file. */
export interface Sheet {
  /** At most 31 characters, as Excel has it. */
  readonly name: string;
  readonly table: Table;
}

/** Tables as an XLSX file, one sheet each, the titles in sight while the rows are scrolled. */
export async function writeXlsx(sheets: readonly Sheet[]): Promise<Uint8Array> {
  const file = writeExcelFile(
    sheets.map(({ name, table }) => ({
      sheet: name,
      data: [titleRow(table.titles), ...table.rows.map(cellRow)],
      columns: widthsOf(table).map((width) => ({ width })),
      orientation: 'landscape' as const,
      dateFormat: 'dd/mm/yyyy',
      stickyRowsCount: 1,
    })),
  );
  return file.toBuffer();
}

const titleRow = (titles: readonly string[]): Row =>
  titles.map((value) => ({ value, fontWeight: 'bold', wrap: true, alignVertical: 'top' }));

/**
 * Texts are texts whatever they begin with: only a cell of type `Formula` would be run. Numbers have
 * no style, so all stand where Excel puts those: beside the last line of a text that wraps.
 */
const cellRow = (cells: readonly Cell[]): Row =>
  cells.map((cell) => {
    if (typeof cell === 'string') return { value: cell, type: String, wrap: true };
    return typeof cell === 'object' && cell ? new Date(cell.day) : cell;
  });

function widthsOf({ titles, rows }: Table): readonly number[] {
  return titles.map((title, column) => {
    const longest = rows.reduce(
      (most, row) => Math.max(most, lengthOf(row[column] ?? null)),
      Math.ceil(title.length / 2),
    );
    return Math.min(Math.max(longest + 2, MIN_WIDTH), MAX_WIDTH);
  });
}

function lengthOf(cell: Cell): number {
  if (cell === null) return 0;
  return typeof cell === 'object' ? cell.day.length : String(cell).length;
}
