import { figuresJson } from "./figures-json.js";
import { figuresTable } from "./figures-table.js";
import { exportWords } from "./language.js";
import { questionsTable } from "./questions-table.js";
import { writeCsv } from "./write-csv.js";
import { writeXlsx } from "./write-xlsx.js";
/** Forms in which figures are handed on. */
export const exportFormats = ['csv', 'xlsx', 'json'];
/** Media types of the files. */
export const exportMediaTypes = {
    csv: 'text/csv; charset=utf-8',
    xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    json: 'application/json',
};
/** Figures as the bytes of a file. */
export async function exportFile(figures, form) {
    const { language, separator = ';' } = form;
    switch (form.format) {
        case 'csv':
            return bytesOf(writeCsv(figuresTable(figures, language), separator));
        case 'json':
            return bytesOf(`${JSON.stringify(figuresJson(figures, language), undefined, 2)}\n`);
        case 'xlsx':
            return writeXlsx(sheetsOf(figures, language));
    }
}
function sheetsOf(figures, language) {
    const { sheets, method } = exportWords[language];
    return [
        { name: sheets.figures, table: figuresTable(figures, language) },
        { name: sheets.questions, table: questionsTable(figures, language) },
        {
            name: sheets.method,
            table: { titles: [sheets.method], rows: method.map((line) => [line]) },
        },
    ];
}
const bytesOf = (text) => new TextEncoder().encode(text);
//# sourceMappingURL=export-file.js.map