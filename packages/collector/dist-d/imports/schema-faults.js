import { vi } from 'zod/locales';
import { columnAt } from "./column.js";
import { faultTexts } from "./fault.js";
const inVietnamese = vi().localeError;
/** What a schema finds wrong with a record, with the place of each fault. */
export function schemaFaults(issues, record, { columns }) {
    return issues.flatMap((issue) => pathsOf(issue).map((path) => {
        const place = record.where(path);
        const accepted = columnAt(columns, path)?.type.accepted ?? messageOf(issue);
        return { ...place, problem: problemOf(issue, place.value), accepted };
    }));
}
/** A field that is not known is told by its own name. */
function pathsOf(issue) {
    const path = issue.path.map((part) => (typeof part === 'number' ? part : String(part)));
    return issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...path, key]) : [path];
}
function problemOf(issue, value) {
    if (issue.code === 'unrecognized_keys')
        return faultTexts.unknownField;
    const isMissing = issue.code === 'invalid_type' && issue.input === undefined && value === null;
    return isMissing ? faultTexts.missing : faultTexts.notAccepted;
}
/** Of a field that no column tells about, in the words of the schema. */
function messageOf(issue) {
    const said = inVietnamese(issue);
    const translated = typeof said === 'string' ? said : said?.message;
    return { vi: translated ?? issue.message, en: issue.message };
}
//# sourceMappingURL=schema-faults.js.map