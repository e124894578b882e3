/** What the log says of a score. */
export const scoreGiven = (score, revision) => ({
    action: 'score.given',
    subject: score.set,
    unit: score.unit,
    detail: {
        period: score.period,
        kind: score.kind,
        revision,
        total: score.totalTenths / 10,
        grade: score.grade?.id ?? null,
    },
});
/** What the log says of new bands. */
export const bandsSet = (set, bands) => ({
    action: 'score.bands-set',
    subject: set,
    unit: null,
    detail: Object.fromEntries(bands.map(({ id, from }) => [id, from])),
});
//# sourceMappingURL=scores.js.map