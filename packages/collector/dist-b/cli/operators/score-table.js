import { textTable } from "../table.js";
/** Scores as lines, totals with one decimal. */
export function scoreTable(records, { scores, none }) {
    if (records.length === 0)
        return `${scores.empty}\n`;
    const rows = records.map((record) => [
        record.unit,
        record.period,
        record.set,
        scores.kinds[record.kind],
        `${scores.points(record.totalTenths / 10)}/${scores.points(record.maxTenths / 10)}`,
        record.grade?.name.vi ?? none,
    ]);
    return textTable([scores.columns, ...rows]);
}
/** Where grades begin, from the best down. */
export function bandTable(bands, { scores }) {
    if (bands.length === 0)
        return `${scores.noBands}\n`;
    return textTable(bands.map(({ id, name, from }) => [id, name.vi, `≥ ${scores.points(from)}`]));
}
//# sourceMappingURL=score-table.js.map