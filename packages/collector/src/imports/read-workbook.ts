import { zipSync } from 'fflate';
import { readSheet } from 'read-excel-file/universal';
import { brokenCells, type PlacedBrokenCell } from './broken-cells.ts';
import type { Cell } from './cell.ts';
import { unreadable, type ImportFault } from './fault.ts';
import type { Table } from './table.ts';
import { unpackZip } from './unpack-zip.ts';

/** Most that a file may unpack to, in bytes: some 70,000 rows of units. */
const MOST_UNPACKED = 32 * 1024 * 1024;

/** Reads the first sheet of an XLSX file; one that would unpack to more than 32 MiB is not unpacked. */
export async function readWorkbook(bytes: Uint8Array<ArrayBuffer>): Promise<Table | ImportFault> {
  try {
    const parts = await unpackZip(bytes, MOST_UNPACKED);
    if (!parts) return tooLarge;
    const broken = brokenCells(parts);
    if (!broken) return notAWorkbook;
    // The library unpacks whatever it is given: it gets the parts that are within the bounds.
    const sound = zipSync(Object.fromEntries(parts), { level: 0 });
    // Its types name the constructor of a date where it gives a date.
    const rows = (await readSheet(new Blob([sound]))) as readonly (readonly Cell[])[];
    return { rows: withBroken(rows, broken) };
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
