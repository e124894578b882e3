import { unreadable } from "./fault.js";
import { importKinds } from "./import-kind.js";
import { recordsOfJson } from "./json-records.js";
import { readCsv } from "./read-csv.js";
import { readText } from "./read-text.js";
import { readWorkbook } from "./read-workbook.js";
import { recordsOfTable } from "./table-records.js";
/** Forms in which records can be given. */
export const importFormats = ['csv', 'json', 'xlsx'];
/** The form that a file's name tells; undefined: another one. */
export function formatOfName(name) {
    const ending = name.toLowerCase().split('.').at(-1);
    return ending === 'tsv' || ending === 'txt'
        ? 'csv'
        : importFormats.find((each) => each === ending);
}
/** Reads the records of a file, each with the places of its fields; nothing is checked yet. */
export async function readImport({ bytes, format }, name, registered) {
    const kind = importKinds[name];
    if (format === 'xlsx')
        return ofTable(await readWorkbook(bytes), kind, registered);
    const text = readText(bytes);
    if (typeof text !== 'string')
        return none(text);
    return format === 'csv'
        ? ofTable(readCsv(text), kind, registered)
        : recordsOfJson(text, [name, kind.list]);
}
function ofTable(table, kind, registered) {
    if (!('rows' in table))
        return none(table);
    // A version of a survey is new or whole: nothing of an old one goes into it.
    const byId = new Map(kind.list === 'surveys' ? [] : registered[kind.list].map((record) => [record.id, record]));
    return recordsOfTable(table, kind, (id) => byId.get(id));
}
const none = (fault) => ({ records: [], faults: [fault] });
/** A file whose form is not known. */
export const unknownFormat = unreadable({ vi: 'không biết dạng của tệp', en: 'the form of the file is not known' }, { vi: 'tệp .csv, .json hoặc .xlsx', en: 'a .csv, .json or .xlsx file' });
//# sourceMappingURL=read-import.js.map