/** `30/06/2025` for `2025-06-30`, in both languages. */
export function printedDay(day) {
    return day.split('-').reverse().join('/');
}
/** A whole number in groups of three: `11.000`, or `11,000` in English. */
export function printedCount(count, language) {
    return String(count).replace(/\B(?=(\d{3})+$)/g, language === 'vi' ? '.' : ',');
}
//# sourceMappingURL=printing.js.map