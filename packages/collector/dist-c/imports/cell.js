/** A cell as text in NFC without white space around it; empty: nothing is there. */
export function cellText(cell) {
    if (cell === null)
        return '';
    if (cell instanceof Date)
        return cell.toISOString().slice(0, 10);
    return String(cell).normalize('NFC').trim();
}
//# sourceMappingURL=cell.js.map