import { foldForSearch } from '@vhcs/contract';
import { cellText } from "./cell.js";
/** Text as it is; its length is checked by the schema. */
export function text(accepted) {
    return { accepted, read: cellText };
}
/** An id, in lower case whatever it was typed in. */
export const id = {
    accepted: {
        vi: 'mã gồm chữ thường không dấu, chữ số và dấu gạch nối, như ubnd-lai-chau',
        en: 'an id of lower-case letters, digits and hyphens, such as ubnd-lai-chau',
    },
    read: cellText,
};
/** A day: `30/6/2025`, `30-06-2025`, `2025-06-30`, or a date of a spreadsheet. */
export const day = {
    accepted: {
        vi: 'ngày có thật, như 30/6/2025 hoặc 2025-06-30',
        en: 'a day that exists, such as 30/6/2025 or 2025-06-30',
    },
    read: (cell) => {
        const written = cellText(cell);
        const [, date, month, year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(written) ?? [];
        const iso = year === undefined
            ? written
            : `${year}-${(month ?? '').padStart(2, '0')}-${(date ?? '').padStart(2, '0')}`;
        return isDay(iso) ? iso : undefined;
    },
};
function isDay(iso) {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(iso))
        return false;
    const time = new Date(`${iso}T00:00:00Z`);
    return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(iso);
}
/** A whole number; a spreadsheet's own, or digits. */
export const wholeNumber = {
    accepted: { vi: 'số nguyên, như 2025', en: 'a whole number, such as 2025' },
    read: (cell) => (/^\d{1,9}$/.test(cellText(cell)) ? Number(cellText(cell)) : undefined),
};
/** A number as it is written in Vietnam: dots group thousands, a comma starts the fraction. */
export const decimalNumber = {
    accepted: {
        vi: 'số, như 11000, 11.000 hoặc 48,6',
        en: 'a number, such as 11000, 11.000 (eleven thousand) or 48,6',
    },
    read: (cell) => {
        if (typeof cell === 'number')
            return cell;
        const written = cellText(cell);
        const isNumber = /^\d{1,3}(\.\d{3})+(,\d+)?$|^\d+(,\d+)?$/.test(written);
        return isNumber ? Number(written.replaceAll('.', '').replace(',', '.')) : undefined;
    },
};
const flags = {
    co: true,
    x: true,
    yes: true,
    true: true,
    1: true,
    khong: false,
    no: false,
    false: false,
    0: false,
};
/** Yes or no. */
export const flag = {
    accepted: { vi: 'có hoặc không', en: 'yes or no' },
    read: (cell) => flags[foldForSearch(cellText(cell))],
};
/**
 * Several texts in one cell, one a line or with `|` between them.
 *
 * @param separators further ones. Default: `;`
 */
export function list(accepted, separators = ';') {
    const between = new RegExp(`[\\n|${separators}]`);
    return {
        accepted,
        read: (cell) => cellText(cell)
            .split(between)
            .map((item) => item.trim())
            .filter((item) => item !== ''),
    };
}
/** One of some values, by itself or by its name in either language. */
export function choice(names) {
    const values = new Map(Object.entries(names).flatMap(([value, { vi, en }]) => [value, vi, en].map((name) => [foldForSearch(name), value])));
    const listed = (language) => Object.entries(names)
        .map(([value, name]) => (value === name[language] ? value : `${name[language]} (${value})`))
        .join(', ');
    return {
        accepted: { vi: `một trong: ${listed('vi')}`, en: `one of: ${listed('en')}` },
        read: (cell) => values.get(foldForSearch(cellText(cell))),
    };
}
//# sourceMappingURL=cell-type.js.map