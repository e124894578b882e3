import Papa from 'papaparse';
import { unreadable } from "./fault.js";
const DELIMITERS = [';', ',', '\t'];
const wellFormed = {
    vi: 'tệp CSV trong đó ô có dấu ngoặc kép được mở và đóng đúng chỗ',
    en: 'a CSV file whose quoted cells are opened and closed rightly',
};
/** Reads CSV whose cells are separated by semicolons, commas or tabs, whichever its first line has. */
export function readCsv(text) {
    const { data, errors } = Papa.parse(text, { delimiter: delimiterOf(text) });
    const rows = withLines(data);
    const [error] = errors;
    if (!error)
        return { rows };
    const problem = { vi: 'dấu ngoặc kép đặt sai', en: 'a quotation mark is out of place' };
    return { ...unreadable(problem, wellFormed), line: rows[error.row ?? 0]?.line ?? null };
}
/** A cell may hold line breaks, so a row may begin later than its number says. */
function withLines(data) {
    let line = 0;
    let breaks = 1;
    return data.map((cells) => {
        line += breaks;
        breaks = cells.join('').split('\n').length;
        return { line, cells };
    });
}
function delimiterOf(text) {
    const [first = ''] = text.replace(/"[^"]*"/g, '').split(/\r?\n/, 1);
    const counts = DELIMITERS.map((delimiter) => first.split(delimiter).length);
    return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ',';
}
//# sourceMappingURL=read-csv.js.map