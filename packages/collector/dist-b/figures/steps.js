const yearOf = (month) => month.slice(0, 4);
const partOf = (months, month) => String(Math.ceil(Number(month.slice(5)) / months));
/** The id of the step that a month belongs to, by the length of the step. */
export const stepIds = {
    all: () => 'all',
    year: yearOf,
    half: (month) => `${yearOf(month)}-H${partOf(6, month)}`,
    quarter: (month) => `${yearOf(month)}-Q${partOf(3, month)}`,
    month: (month) => month,
};
/** The ids of every step from the one of a month to that of another, in order. */
export function stepsBetween(first, last, step) {
    const ids = new Set();
    for (let month = first; month <= last; month = nextMonth(month))
        ids.add(stepIds[step](month));
    return Array.from(ids);
}
function nextMonth(month) {
    const next = Number(month.slice(5)) + 1;
    return next > 12
        ? `${String(Number(yearOf(month)) + 1).padStart(4, '0')}-01`
        : `${yearOf(month)}-${String(next).padStart(2, '0')}`;
}
//# sourceMappingURL=steps.js.map