import { readSheet } from 'read-excel-file/universal';
import { brokenCells, type PlacedBrokenCell } from './broken-cells.ts';
import type { Cell } from './cell.ts';
import { unreadable, type ImportFault } from './fault.ts';
import type { Table } from './table.ts';
import { zipEntries } from './zip-file.ts';

/** Most that a file may unpack to, in bytes: some 70,000 rows of units. */
const MOST_UNPACKED = 32 * 1024 * 1024;

/** Reads the first sheet of an XLSX file; one that would unpack to more than 32 MiB is not unpacked. */
export async function readWorkbook(bytes: Uint8Array<ArrayBuffer>): Promise<Table | ImportFault> {
  const entries = zipEntries(bytes);
  if (!entries) return notAWorkbook;
  if (entries.reduce((sum, { size }) => sum + size, 0) > MOST_UNPACKED) return tooLarge;
  try {
    // The types of the library name the constructor of a date where it gives a date.
    const rows = (await readSheet(new Blob([bytes]))) as readonly (readonly Cell[])[];
    const broken = await brokenCells(bytes, entries);
    return broken ? { rows: withBroken(rows, broken) } : notAWorkbook;
  } catch {
    return notAWorkbook;
  }
}

/** The sheet as it is read ends with its last value, a broken cell may stand behind it. */
function withBroken(
  rows: readonly (readonly Cell[])[],
  broken: readonly PlacedBrokenCell[],
): Table['rows'] {
  const byLine = new Map(rows.map((cells, index) => [index + 1, Array.from(cells)]));
  for (const { line, position, cell } of broken) {
    const cells = byLine.get(line) ?? [];
    while (cells.length < position) cells.push(null);
    cells[position - 1] = cell;
    byLine.set(line, cells);
  }
  return Array.from(byLine, ([line, cells]) => ({ line, cells }));
}

const notAWorkbook = unreadable(
  { vi: 'không đọc được như một tệp Excel', en: 'it cannot be read as a spreadsheet' },
  {
    vi: 'tệp .xlsx lưu từ Excel, LibreOffice hoặc Google Trang tính; tệp .xls cũ thì lưu lại thành .xlsx',
    en: 'an .xlsx file saved by Excel, LibreOffice or Google Sheets; save an old .xls as .xlsx',
  },
);

const tooLarge = unreadable(
  { vi: 'tệp giải nén ra quá lớn', en: 'it unpacks to too much' },
  { vi: 'tệp .xlsx giải nén ra nhiều nhất 32 MiB', en: 'an .xlsx of at most 32 MiB unpacked' },
);
