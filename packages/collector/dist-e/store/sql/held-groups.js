import { holdReasons } from "../held-ratings.js";
import { seriesValues } from "../series.js";
/** Finds the ratings of a group; `groupValues` are its values. */
export const ofGroup = 'unit = ? AND survey = ? AND version = ? AND series = ? AND day = ? AND excluded = ?';
const heldIn = (table) => `
  SELECT unit, survey, version, series, day, excluded FROM ${table}
  WHERE excluded IN (${holdReasons.map((reason) => `'${reason}'`).join(', ')})`;
const waitingSql = `
  SELECT unit, survey, version AS "surveyVersion", series, day, excluded AS reason, count(*) AS n
  FROM (${heldIn('open_rating')} UNION ALL ${heldIn('closed_rating')}) AS held
  GROUP BY unit, survey, version, series, day, excluded
  ORDER BY unit, survey, version, series, day, excluded`;
const rejectIn = (table) => `UPDATE ${table} SET excluded = excluded || '-rejected' WHERE ${ofGroup}`;
/** The values of `ofGroup`, in their order. */
export function groupValues(group) {
    return [...seriesValues(group), group.day, group.reason];
}
/** `HeldRatings.waiting`, whatever the engine. */
export function readWaiting(sql) {
    return sql.all(waitingSql);
}
/** `HeldRatings.reject`, whatever the engine: a rating is in one of the two. */
export async function rejectGroup(sql, group) {
    const values = groupValues(group);
    const changes = await sql.run(['open_rating', 'closed_rating'].map((table) => ({ sql: rejectIn(table), values })));
    return changes.reduce((sum, change) => sum + change, 0);
}
//# sourceMappingURL=held-groups.js.map