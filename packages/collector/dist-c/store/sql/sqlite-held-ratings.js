import {} from "../held-ratings.js";
import { ratingColumns } from "../sqlite-columns.js";
import { groupValues, ofGroup, readWaiting, rejectGroup } from "./held-groups.js";
/** Keys of one transaction, which is as long as ratings wait for it. */
const SLICE = 100;
const holdSql = 'UPDATE open_rating SET excluded = ? WHERE key = ? AND excluded IS NULL';
const takeStarsSql = `
  UPDATE article_stars SET n = n - 1
  WHERE article = ? AND value = ?
    AND EXISTS (SELECT 1 FROM open_rating WHERE key = ? AND excluded IS NULL)`;
const giveStarsSql = `
  INSERT INTO article_stars (article, value, n)
  SELECT ?, ?, 1 WHERE EXISTS (
    SELECT 1 FROM open_rating WHERE key = ?3 AND excluded = ?4
    UNION ALL SELECT 1 FROM closed_rating WHERE key = ?3 AND excluded = ?4
  )
  ON CONFLICT (article, value) DO UPDATE SET n = n + 1`;
const starsOfKeySql = `
  SELECT key, article, answers FROM open_rating
  WHERE key = ? AND excluded IS NULL AND article IS NOT NULL`;
const starsOfGroupSql = `
  SELECT key, article, answers FROM open_rating WHERE ${ofGroup} AND article IS NOT NULL
  UNION ALL
  SELECT key, article, answers FROM closed_rating WHERE ${ofGroup} AND article IS NOT NULL`;
const releaseOpenSql = `UPDATE open_rating SET excluded = NULL WHERE ${ofGroup}`;
const reopenSql = `
  INSERT INTO open_rating (${ratingColumns})
  SELECT ${ratingColumns.replace(/excluded$/, 'NULL')} FROM closed_rating WHERE ${ofGroup}`;
const leaveClosedSql = `DELETE FROM closed_rating WHERE ${ofGroup}`;
/** What is held in the embedded store, where closing moves ratings from one table to another. */
export class SqliteHeldRatings {
    #sql;
    #onChange;
    constructor(sql, onChange) {
        this.#sql = sql;
        this.#onChange = onChange;
    }
    async hold({ series, keys, reason, starQuestion }) {
        let held = 0;
        for (let start = 0; start < keys.length; start += SLICE) {
            const slice = keys.slice(start, start + SLICE);
            const stars = await this.#starsTaken(slice, starQuestion);
            const holding = slice.map((key) => ({ sql: holdSql, values: [reason, key] }));
            const changes = await this.#sql.run([...stars, ...holding]);
            const change = sum(changes.slice(stars.length));
            this.#onChange(series, -change);
            held += change;
        }
        return held;
    }
    waiting() {
        return readWaiting(this.#sql);
    }
    async release(group, starQuestion) {
        const values = groupValues(group);
        const stars = await this.#starsGiven(group, starQuestion);
        const changes = await this.#sql.run([
            ...stars,
            { sql: releaseOpenSql, values },
            { sql: reopenSql, values },
            { sql: leaveClosedSql, values },
        ]);
        const released = sum(changes.slice(stars.length, -1));
        this.#onChange(group, released);
        return released;
    }
    reject(group) {
        return rejectGroup(this.#sql, group);
    }
    async #starsTaken(keys, question) {
        if (question === undefined)
            return [];
        const rows = await Promise.all(keys.map((key) => this.#sql.all(starsOfKeySql, [key])));
        return rows.flat().map((row) => ({
            sql: takeStarsSql,
            values: [row.article, starsIn(row, question), row.key],
        }));
    }
    async #starsGiven(group, question) {
        if (question === undefined)
            return [];
        const values = groupValues(group);
        const rows = await this.#sql.all(starsOfGroupSql, [...values, ...values]);
        return rows.map((row) => ({
            sql: giveStarsSql,
            values: [row.article, starsIn(row, question), row.key, group.reason],
        }));
    }
}
function starsIn({ answers }, question) {
    return Number(JSON.parse(answers)[question]);
}
const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);
//# sourceMappingURL=sqlite-held-ratings.js.map