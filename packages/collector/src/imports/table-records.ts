import { BrokenCell, cellText } from './cell.ts';
import type { Bilingual } from '../registry/bilingual.ts';
import type { CellType } from './cell-type.ts';
import { columnAt } from './column.ts';
import { faultTexts, unreadable, type ImportFault, type Place } from './fault.ts';
import { withField } from './field.ts';
import type { ImportKind } from './import-kind.ts';
import type { FieldPath, LocatedRecord, LocatedRecords } from './located-record.ts';
import { MOST_RECORDS, tooManyRecords } from './most-records.ts';
import type { RawRecord } from './raw-record.ts';
import { readHead, type PlacedColumn } from './table-head.ts';
import { isEmptyRow, type Table, type TableRow } from './table.ts';

/** The registered record whose fields a row leaves as they are where it has no column for them. */
export type RegisteredRecord = (id: string) => RawRecord | undefined;

/** The rows of one record: the first has its fields, each one item of its list. */
interface RowGroup {
  readonly first: TableRow;
  readonly rows: readonly TableRow[];
}

/**
 * Reads the records of a table. A column that is not there leaves the field of a registered record
 * as it is; an empty cell takes the field away.
 */
export function recordsOfTable(
  { rows }: Table,
  kind: ImportKind,
  registered: RegisteredRecord,
): LocatedRecords {
  const [first, ...others] = rows.filter((row) => !isEmptyRow(row));
  if (!first || others.length === 0) {
    const accepted = {
      vi: 'một dòng tiêu đề và ít nhất một dòng dữ liệu',
      en: 'a row of headings and at least one row below it',
    };
    return { records: [], faults: [unreadable(faultTexts.nothing, accepted)] };
  }
  if (others.length > MOST_RECORDS) return { records: [], faults: [tooManyRecords] };
  const { placed, faults } = readHead(first, kind.columns);
  const reader = new TableReader(placed, kind, registered);
  const records = groupsOf(others, placed).map((group) => reader.read(group));
  return { records, faults: [...faults, ...reader.faults] };
}

/** A row without id, or with that of the row before, goes on where records have lists of rows. */
function groupsOf(rows: readonly TableRow[], placed: readonly PlacedColumn[]): readonly RowGroup[] {
  const hasItems = placed.some(isOfItem);
  const keys = placed.filter(({ column }) => column.path === 'id' || column.path === 'version');
  const groups: { readonly first: TableRow; readonly rows: TableRow[] }[] = [];
  for (const row of rows) {
    const last = groups.at(-1);
    const goesOn = keys.every((key) => {
      const value = textAt(row, key);
      return value === '' || (last !== undefined && value === textAt(last.first, key));
    });
    if (hasItems && last && goesOn) last.rows.push(row);
    else groups.push({ first: row, rows: [row] });
  }
  return groups;
}

const isOfItem = ({ column }: PlacedColumn): boolean => column.path.includes('.*.');

const textAt = ({ cells }: TableRow, { position }: PlacedColumn): string =>
  cellText(cells[position] ?? null);

class TableReader {
  readonly faults: ImportFault[] = [];
  readonly #placed: readonly PlacedColumn[];
  readonly #kind: ImportKind;
  readonly #registered: RegisteredRecord;

  constructor(placed: readonly PlacedColumn[], kind: ImportKind, registered: RegisteredRecord) {
    this.#placed = placed;
    this.#kind = kind;
    this.#registered = registered;
  }

  read({ first, rows }: RowGroup): LocatedRecord {
    const ofRecord = this.#placed.filter((column) => !isOfItem(column));
    const ofItem = this.#placed.filter(isOfItem);
    const id = this.#placed.find(({ column }) => column.path === 'id');
    let value: RawRecord = (id && this.#registered(textAt(first, id))) ?? this.#kind.defaults;
    for (const placed of ofRecord) {
      const { path } = placed.column;
      value = withField(value, path, this.#valueAt(first, placed) ?? this.#kind.defaults[path]);
      this.#refuseOthers(rows, { first, placed });
    }
    const withItem = rows.filter((row) => ofItem.some((placed) => textAt(row, placed) !== ''));
    const list = ofItem[0]?.column.path.split('.')[0];
    if (list !== undefined)
      value = withField(
        value,
        list,
        withItem.map((row) => this.#item(row, ofItem)),
      );
    return { value, where: (path) => this.#where(path, { first, rows: withItem }) };
  }

  #item(row: TableRow, ofItem: readonly PlacedColumn[]): RawRecord {
    let item: RawRecord = {};
    for (const placed of ofItem) {
      const [, path = ''] = placed.column.path.split('.*.');
      item = withField(item, path, this.#valueAt(row, placed));
    }
    return item;
  }

  #valueAt(row: TableRow, placed: PlacedColumn): unknown {
    if (textAt(row, placed) === '') return undefined;
    const { type } = placed.column;
    const cell = row.cells[placed.position] ?? null;
    const value = cell instanceof BrokenCell ? undefined : type.read(cell);
    if (value === undefined) {
      const fault = cell instanceof BrokenCell ? faultOf(cell, type) : notAccepted(type);
      this.faults.push({ ...placeOf(row, placed), ...fault });
    }
    return value;
  }

  /** Rows that go on may repeat what the first one says, but say nothing else. */
  #refuseOthers(
    rows: readonly TableRow[],
    { first, placed }: { readonly first: TableRow; readonly placed: PlacedColumn },
  ): void {
    const said = textAt(first, placed);
    for (const row of rows) {
      if (['', said].includes(textAt(row, placed))) continue;
      const accepted = { vi: `“${said}” hoặc để trống`, en: `“${said}” or nothing` };
      this.faults.push({ ...placeOf(row, placed), problem: faultTexts.differs, accepted });
    }
  }

  #where(path: FieldPath, { first, rows }: RowGroup): Place {
    const column = columnAt(this.#kind.columns, path);
    const placed = this.#placed.find((other) => other.column === column);
    const isItem = column?.path.includes('.*.') === true && typeof path[1] === 'number';
    const row = (isItem ? rows[Number(path[1])] : undefined) ?? first;
    if (placed) return placeOf(row, placed);
    return { line: row.line, column: column?.heading.vi ?? path.join('.'), value: null };
  }
}

type SaidFault = Pick<ImportFault, 'problem' | 'accepted'>;

const notAccepted = ({ accepted }: CellType): SaidFault => ({
  problem: faultTexts.notAccepted,
  accepted,
});

const faultOf = ({ reason }: BrokenCell, { accepted }: CellType): SaidFault =>
  reason === 'error'
    ? { problem: faultTexts.formulaError, accepted }
    : { problem: faultTexts.notCalculated, accepted: calculated };

const calculated: Bilingual = {
  vi: 'giá trị, hoặc công thức đã được Excel hay LibreOffice tính rồi lưu lại',
  en: 'a value, or a formula that Excel or LibreOffice has calculated and saved',
};

function placeOf(row: TableRow, placed: PlacedColumn): Place {
  return { line: row.line, column: placed.heading, value: textAt(row, placed) || null };
}
