import { cellText } from "./cell.js";
import { columnAt } from "./column.js";
import { faultTexts, unreadable } from "./fault.js";
import { withField } from "./field.js";
import { readHead } from "./table-head.js";
import { isEmptyRow } from "./table.js";
/**
 * Reads the records of a table. A column that is not there leaves the field of a registered record
 * as it is; an empty cell takes the field away.
 */
export function recordsOfTable({ rows }, kind, registered) {
    const [first, ...others] = rows.filter((row) => !isEmptyRow(row));
    if (!first || others.length === 0) {
        const accepted = {
            vi: 'một dòng tiêu đề và ít nhất một dòng dữ liệu',
            en: 'a row of headings and at least one row below it',
        };
        return { records: [], faults: [unreadable(faultTexts.nothing, accepted)] };
    }
    const { placed, faults } = readHead(first, kind.columns);
    const reader = new TableReader(placed, kind, registered);
    const records = groupsOf(others, placed).map((group) => reader.read(group));
    return { records, faults: [...faults, ...reader.faults] };
}
/** A row without id, or with that of the row before, goes on where records have lists of rows. */
function groupsOf(rows, placed) {
    const hasItems = placed.some(isOfItem);
    const keys = placed.filter(({ column }) => column.path === 'id' || column.path === 'version');
    const groups = [];
    for (const row of rows) {
        const last = groups.at(-1);
        const goesOn = keys.every((key) => {
            const value = textAt(row, key);
            return value === '' || (last !== undefined && value === textAt(last.first, key));
        });
        if (hasItems && last && goesOn)
            last.rows.push(row);
        else
            groups.push({ first: row, rows: [row] });
    }
    return groups;
}
const isOfItem = ({ column }) => column.path.includes('.*.');
const textAt = ({ cells }, { position }) => cellText(cells[position] ?? null);
class TableReader {
    faults = [];
    #placed;
    #kind;
    #registered;
    constructor(placed, kind, registered) {
        this.#placed = placed;
        this.#kind = kind;
        this.#registered = registered;
    }
    read({ first, rows }) {
        const ofRecord = this.#placed.filter((column) => !isOfItem(column));
        const ofItem = this.#placed.filter(isOfItem);
        const id = this.#placed.find(({ column }) => column.path === 'id');
        let value = (id && this.#registered(textAt(first, id))) ?? this.#kind.defaults;
        for (const placed of ofRecord) {
            const { path } = placed.column;
            value = withField(value, path, this.#valueAt(first, placed) ?? this.#kind.defaults[path]);
            this.#refuseOthers(rows, { first, placed });
        }
        const withItem = rows.filter((row) => ofItem.some((placed) => textAt(row, placed) !== ''));
        const list = ofItem[0]?.column.path.split('.')[0];
        if (list !== undefined)
            value = withField(value, list, withItem.map((row) => this.#item(row, ofItem)));
        return { value, where: (path) => this.#where(path, { first, rows: withItem }) };
    }
    #item(row, ofItem) {
        let item = {};
        for (const placed of ofItem) {
            const [, path = ''] = placed.column.path.split('.*.');
            item = withField(item, path, this.#valueAt(row, placed));
        }
        return item;
    }
    #valueAt(row, placed) {
        if (textAt(row, placed) === '')
            return undefined;
        const { type } = placed.column;
        const value = type.read(row.cells[placed.position] ?? null);
        if (value === undefined) {
            this.faults.push({
                ...placeOf(row, placed),
                problem: faultTexts.notAccepted,
                accepted: type.accepted,
            });
        }
        return value;
    }
    /** Rows that go on may repeat what the first one says, but say nothing else. */
    #refuseOthers(rows, { first, placed }) {
        const said = textAt(first, placed);
        for (const row of rows) {
            if (['', said].includes(textAt(row, placed)))
                continue;
            const accepted = { vi: `“${said}” hoặc để trống`, en: `“${said}” or nothing` };
            this.faults.push({ ...placeOf(row, placed), problem: faultTexts.differs, accepted });
        }
    }
    #where(path, { first, rows }) {
        const column = columnAt(this.#kind.columns, path);
        const placed = this.#placed.find((other) => other.column === column);
        const isItem = column?.path.includes('.*.') === true && typeof path[1] === 'number';
        const row = (isItem ? rows[Number(path[1])] : undefined) ?? first;
        if (placed)
            return placeOf(row, placed);
        return { line: row.line, column: column?.heading.vi ?? path.join('.'), value: null };
    }
}
function placeOf(row, placed) {
    return { line: row.line, column: placed.heading, value: textAt(row, placed) || null };
}
//# sourceMappingURL=table-records.js.map