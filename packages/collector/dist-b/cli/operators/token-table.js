import { printedDay } from "../../pages/printing.js";
import { textTable } from "../table.js";
/** Tokens as lines, with what each still opens. */
export function tokenTable(records, { words, today }) {
    const { tokens, roles, none } = words;
    if (records.length === 0)
        return `${tokens.empty}\n`;
    const day = (date) => (date === null ? none : printedDay(date));
    const rows = records.map((record) => [
        record.id,
        roles[record.role],
        record.unit ?? none,
        day(record.createdOn),
        day(record.lastUsedOn),
        stateOf(record, today, words),
    ]);
    return textTable([tokens.columns, ...rows]);
}
function stateOf({ revokedOn, expiresOn }, today, { tokens }) {
    if (revokedOn !== null)
        return tokens.revokedOn(printedDay(revokedOn));
    if (expiresOn === null)
        return tokens.valid;
    const until = printedDay(expiresOn);
    return expiresOn < today ? tokens.ended(until) : tokens.validUntil(until);
}
//# sourceMappingURL=token-table.js.map