/**
 * Sums points up and picks the grade. Points are added in whole tenths: 0.1 has no exact binary
 * fraction, and a sum of such would miss the total at which a grade begins.
 */
export function gradeScore(input, set) {
    const faults = faultsOf(input.points, set);
    if (faults.length > 0)
        return { kind: 'refused', faults };
    const tenths = Object.fromEntries(set.criteria.map(({ id }) => [id, tenthsOf(input.points[id] ?? 0)]));
    const totalTenths = sum(Object.values(tenths));
    return {
        kind: 'graded',
        score: {
            set: set.id,
            unit: input.unit,
            period: input.period,
            kind: input.kind,
            tenths,
            totalTenths,
            maxTenths: tenthsOf(set.maxTotal),
            grade: gradeOf(totalTenths, set.bands ?? []),
            note: input.note ?? null,
        },
    };
}
/** The best grade that begins at the total or below (≥); null without bands. */
export function gradeOf(totalTenths, bands) {
    return bands.find(({ from }) => totalTenths >= tenthsOf(from)) ?? null;
}
/** The first grade that no total reaches; undefined when each can be reached. */
export function unreachableGrade(bands, { maxTotal }) {
    return bands.find(({ from }) => from > maxTotal);
}
/** Whole tenths of points that have at most one decimal. */
export const tenthsOf = (points) => Math.round(points * 10);
function faultsOf(points, { criteria }) {
    const known = new Map(criteria.map(({ id, maxPoints }) => [id, maxPoints]));
    const given = Object.entries(points).flatMap(([criterion, value]) => {
        const most = known.get(criterion);
        if (most === undefined)
            return [{ criterion, kind: 'unknown' }];
        return value > most ? [{ criterion, kind: 'too-many', most }] : [];
    });
    const missing = criteria
        .filter(({ id }) => points[id] === undefined)
        .map(({ id, maxPoints }) => ({
        criterion: id,
        kind: 'missing',
        most: maxPoints,
    }));
    return [...given, ...missing];
}
const sum = (values) => values.reduce((one, other) => one + other, 0);
//# sourceMappingURL=grading.js.map