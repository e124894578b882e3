import { seriesOf, seriesText } from "../series.js";
const monthsSql = `
  SELECT unit, survey, version AS "surveyVersion", series, bucket AS month, n, tally,
    closed_through AS "closedThrough"
  FROM rollup WHERE bucket < 'all' ORDER BY unit, survey, version, series, bucket`;
const excludedSql = `
  SELECT unit, excluded AS reason, count(*) AS n FROM closed_rating
  WHERE excluded IS NOT NULL AND day < ? GROUP BY unit, excluded ORDER BY unit, excluded`;
/** Figures of the ratings' tables, whatever the engine. */
export class SqlFigures {
    #sql;
    constructor(sql) {
        this.#sql = sql;
    }
    async histories() {
        const histories = new Map();
        for await (const page of this.#sql.scan(monthsSql)) {
            for (const row of page) {
                const text = seriesText(row);
                const history = histories.get(text) ?? { ...seriesOf(row), months: [] };
                histories.set(text, history);
                history.months.push(monthOf(row));
            }
        }
        return Array.from(histories.values());
    }
    excluded(before) {
        return this.#sql.all(excludedSql, [before]);
    }
}
function monthOf({ month, n, tally, closedThrough }) {
    return { month, tally: { n, answers: JSON.parse(tally), closedThrough } };
}
//# sourceMappingURL=sql-figures.js.map