import { cellText } from './cell.ts';
import { byHeading, foldHeading, type Column } from './column.ts';
import { faultTexts, type ImportFault } from './fault.ts';
import type { TableRow } from './table.ts';

/** A column as it stands in a file. */
export interface PlacedColumn {
  readonly column: Column;
  /** The heading as the file has it. */
  readonly heading: string;
  /** Place in a row, from 0. */
  readonly position: number;
}

/** The headings of a table. */
export interface TableHead {
  readonly placed: readonly PlacedColumn[];
  readonly faults: readonly ImportFault[];
}

/** Finds the columns of a table by their headings; one without a heading is passed over. */
export function readHead(row: TableRow, columns: readonly Column[]): TableHead {
  const known = byHeading(columns);
  const placed: PlacedColumn[] = [];
  const faults: ImportFault[] = [];
  row.cells.forEach((cell, position) => {
    const heading = cellText(cell);
    if (heading === '') return;
    const column = known.get(foldHeading(heading));
    const place = { line: row.line, column: heading, value: heading };
    if (!column) {
      faults.push({ ...place, problem: faultTexts.unknownColumn, accepted: headingsOf(columns) });
    } else if (placed.some((other) => other.column === column)) {
      const accepted = { vi: 'mỗi cột một lần', en: 'each column once' };
      faults.push({ ...place, problem: faultTexts.doubleColumn, accepted });
    } else {
      placed.push({ column, heading, position });
    }
  });
  return { placed, faults };
}

const headingsOf = (columns: readonly Column[]): ImportFault['accepted'] => ({
  vi: columns.map(({ heading }) => heading.vi).join(', '),
  en: columns.map(({ heading }) => heading.en).join(', '),
});
