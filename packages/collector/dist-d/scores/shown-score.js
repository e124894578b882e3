/** A score with its points as they were given. */
export const shownScore = (record) => ({
    set: record.set,
    unit: record.unit,
    period: record.period,
    kind: record.kind,
    points: Object.fromEntries(Object.entries(record.tenths).map(([criterion, tenths]) => [criterion, tenths / 10])),
    ...(record.note !== null && { note: record.note }),
    revision: record.revision,
    total: record.totalTenths / 10,
    maxTotal: record.maxTenths / 10,
    grade: record.grade,
    day: record.day,
});
//# sourceMappingURL=shown-score.js.map