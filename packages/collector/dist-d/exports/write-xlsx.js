import writeExcelFile, {} from 'write-excel-file/node';
/** Widest column, in characters; longer texts wrap. */
const MAX_WIDTH = 44;
const MIN_WIDTH = 8;
/** Tables as an XLSX file, one sheet each, the titles in sight while the rows are scrolled. */
export async function writeXlsx(sheets) {
    const file = writeExcelFile(sheets.map(({ name, table }) => ({
        sheet: name,
        data: [titleRow(table.titles), ...table.rows.map(cellRow)],
        columns: widthsOf(table).map((width) => ({ width })),
        orientation: 'landscape',
        stickyRowsCount: 1,
    })));
    return file.toBuffer();
}
const titleRow = (titles) => titles.map((value) => ({ value, fontWeight: 'bold', wrap: true, alignVertical: 'top' }));
/** Texts are texts whatever they begin with: only a cell of type `Formula` would be run. */
const cellRow = (cells) => cells.map((value) => typeof value === 'string' ? { value, type: String, wrap: true, alignVertical: 'top' } : value);
function widthsOf({ titles, rows }) {
    return titles.map((title, column) => {
        const longest = rows.reduce((most, row) => Math.max(most, String(row[column] ?? '').length), Math.ceil(title.length / 2));
        return Math.min(Math.max(longest + 2, MIN_WIDTH), MAX_WIDTH);
    });
}
//# sourceMappingURL=write-xlsx.js.map