import { cellText } from "./cell.js";
import { byHeading, foldHeading } from "./column.js";
import { faultTexts } from "./fault.js";
/** Finds the columns of a table by their headings; one without a heading is passed over. */
export function readHead(row, columns) {
    const known = byHeading(columns);
    const placed = [];
    const faults = [];
    row.cells.forEach((cell, position) => {
        const heading = cellText(cell);
        if (heading === '')
            return;
        const column = known.get(foldHeading(heading));
        const place = { line: row.line, column: heading, value: heading };
        if (!column) {
            faults.push({ ...place, problem: faultTexts.unknownColumn, accepted: headingsOf(columns) });
        }
        else if (placed.some((other) => other.column === column)) {
            const accepted = { vi: 'mỗi cột một lần', en: 'each column once' };
            faults.push({ ...place, problem: faultTexts.doubleColumn, accepted });
        }
        else {
            placed.push({ column, heading, position });
        }
    });
    return { placed, faults };
}
const headingsOf = (columns) => ({
    vi: columns.map(({ heading }) => heading.vi).join(', '),
    en: columns.map(({ heading }) => heading.en).join(', '),
});
//# sourceMappingURL=table-head.js.map