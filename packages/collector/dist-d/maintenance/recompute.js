import { isDeepStrictEqual } from 'node:util';
import { seriesValues } from "../store/series.js";
import { countedRollup, storedRollup } from "./rollup-rows.js";
const ofRow = 'unit = ? AND survey = ? AND version = ? AND series = ? AND bucket = ?';
/** A row is put right only while it is still the one that was compared. */
const changeSql = `
  UPDATE rollup SET n = ?, tally = ?, closed_through = ?
  WHERE ${ofRow} AND n = ? AND closed_through = ?`;
const removeSql = `DELETE FROM rollup WHERE ${ofRow} AND n = ? AND closed_through = ?`;
const addSql = `
  INSERT INTO rollup (unit, survey, version, series, bucket, n, tally, closed_through)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING`;
/** Compares what is published with the ratings that it stands for; ratings that are held stay out. */
export async function recount(sql) {
    const counted = await countedRollup(sql);
    const stored = await storedRollup(sql);
    const keys = new Set([...stored.keys(), ...counted.keys()]);
    const differences = [];
    for (const key of keys) {
        const row = stored.get(key) ?? counted.get(key);
        const [before, after] = [stored.get(key)?.tally, counted.get(key)?.tally];
        if (!row || isDeepStrictEqual(before, after))
            continue;
        differences.push({ series: row.series, bucket: row.bucket, stored: before, counted: after });
    }
    const ratings = Array.from(counted.values())
        .filter(({ bucket }) => bucket === 'all')
        .reduce((sum, { tally }) => sum + tally.n, 0);
    return { rows: keys.size, ratings, differences };
}
/**
 * Puts rows of the rollup right, all in one commit, and gives how many were. One that has changed
 * since it was compared, by a batch that closed meanwhile, is left alone.
 */
export async function putRight(sql, differences) {
    const changed = await sql.run(differences.flatMap((difference) => statementFor(difference) ?? []));
    return changed.reduce((sum, rows) => sum + rows, 0);
}
function statementFor({ series, bucket, stored, counted, }) {
    const row = [...seriesValues(series), bucket];
    const before = stored ? [stored.n, stored.closedThrough] : [];
    if (!counted)
        return stored && { sql: removeSql, values: [...row, ...before] };
    const after = [counted.n, JSON.stringify(counted.answers), counted.closedThrough];
    return stored
        ? { sql: changeSql, values: [...after, ...row, ...before] }
        : { sql: addSql, values: [...row, ...after] };
}
//# sourceMappingURL=recompute.js.map