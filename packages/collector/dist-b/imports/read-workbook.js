import { readSheet } from 'read-excel-file/universal';
import { unreadable } from "./fault.js";
/** Reads the first sheet of an XLSX file. */
export async function readWorkbook(bytes) {
    try {
        // The types of the library name the constructor of a date where it gives a date.
        const rows = await readSheet(new Blob([bytes]));
        return {
            rows: rows.map((cells, index) => ({ line: index + 1, cells: cells })),
        };
    }
    catch {
        return unreadable({ vi: 'không đọc được như một tệp Excel', en: 'it cannot be read as a spreadsheet' }, {
            vi: 'tệp .xlsx lưu từ Excel, LibreOffice hoặc Google Trang tính; tệp .xls cũ thì lưu lại thành .xlsx',
            en: 'an .xlsx file saved by Excel, LibreOffice or Google Sheets; save an old .xls as .xlsx',
        });
    }
}
//# sourceMappingURL=read-workbook.js.map