import { foldForSearch } from '@vhcs/contract';
/** The form in which headings meet: `Mã định danh`, `ma-dinh-danh` and `MA DINH DANH` are one. */
export const foldHeading = (heading) => foldForSearch(heading)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
/** The columns by every heading under which they are found, the field's own name included. */
export function byHeading(columns) {
    return new Map(columns.flatMap((column) => [column.heading.vi, column.heading.en, column.path.replace('*', '')].map((heading) => [foldHeading(heading), column])));
}
/** The column that fills a field, or the field around it; else the first one inside it. */
export function columnAt(columns, path) {
    const parts = path.map((part) => (typeof part === 'number' ? '*' : part));
    for (let length = parts.length; length > 0; length -= 1) {
        const around = parts.slice(0, length).join('.');
        const exact = columns.find((column) => column.path === around);
        if (exact)
            return exact;
    }
    const inside = `${parts.join('.')}.`;
    return columns.find((column) => column.path.startsWith(inside));
}
//# sourceMappingURL=column.js.map