import { bandsSet, scoreGiven, } from "../scores.js";
const columns = `unit, period, criteria AS "set", kind, revision, tenths, total AS "totalTenths",
  most AS "maxTenths", grade, note, day`;
const addSql = `
  INSERT INTO score (unit, period, criteria, kind, revision, tenths, total, most, grade, note, day)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`;
const isNewest = `revision = (
    SELECT max(later.revision) FROM score AS later
    WHERE later.unit = score.unit AND later.period = score.period
      AND later.criteria = score.criteria AND later.kind = score.kind
  )`;
const revisionSql = `
  SELECT max(revision) AS revision FROM score
  WHERE unit = ? AND period = ? AND criteria = ? AND kind = ?`;
const bandsSql = `
  SELECT criteria AS "set", revision, bands FROM grade_bands ORDER BY criteria, revision`;
const setBandsSql = `
  INSERT INTO grade_bands (criteria, revision, bands, day)
  SELECT CAST(? AS TEXT), coalesce(max(revision), 0) + 1, CAST(? AS TEXT), CAST(? AS TEXT)
  FROM grade_bands WHERE criteria = ?`;
/** The column of each field that a list is narrowed by. */
const filterColumns = { unit: 'unit', period: 'period', set: 'criteria', kind: 'kind' };
/** Scores as tables. */
export class SqlScores {
    #changes;
    constructor(changes) {
        this.#changes = changes;
    }
    add(score, change) {
        return this.#changes.make(change, async () => {
            const record = { ...score, revision: (await this.#revision(score)) + 1, day: change.day };
            return {
                kind: 'change',
                statements: [{ sql: addSql, values: valuesOf(record) }],
                facts: scoreGiven(score, record.revision),
                result: record,
            };
        });
    }
    async list(filter) {
        const asked = Object.keys(filterColumns).flatMap((field) => {
            const value = filter[field];
            return value === undefined ? [] : [{ column: filterColumns[field], value }];
        });
        const where = [isNewest, ...asked.map(({ column }) => `${column} = ?`)].join(' AND ');
        const rows = await this.#changes.sql.all(`SELECT ${columns} FROM score WHERE ${where} ORDER BY unit, period, criteria, kind`, asked.map(({ value }) => value));
        return rows.map(toScore);
    }
    async bands() {
        const rows = await this.#changes.sql.all(bandsSql);
        return new Map(rows.map(({ set, bands }) => [set, JSON.parse(bands)]));
    }
    async setBands(set, bands, change) {
        await this.#changes.make(change, () => ({
            kind: 'change',
            statements: [{ sql: setBandsSql, values: [set, JSON.stringify(bands), change.day, set] }],
            facts: bandsSet(set, bands),
            result: undefined,
        }));
    }
    async #revision({ unit, period, set, kind }) {
        const values = [unit, period, set, kind];
        const [row] = await this.#changes.sql.all(revisionSql, values);
        return row?.revision ?? 0;
    }
}
const valuesOf = (record) => [
    record.unit,
    record.period,
    record.set,
    record.kind,
    record.revision,
    JSON.stringify(record.tenths),
    record.totalTenths,
    record.maxTenths,
    record.grade && JSON.stringify(record.grade),
    record.note,
    record.day,
];
function toScore({ tenths, grade, ...rest }) {
    return {
        ...rest,
        tenths: JSON.parse(tenths),
        grade: grade === null ? null : JSON.parse(grade),
    };
}
//# sourceMappingURL=sql-scores.js.map