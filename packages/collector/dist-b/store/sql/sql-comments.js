import { decideComment, replyToComment } from "../../comments/decision.js";
import { forgottenFacts } from "../../comments/forgotten.js";
import { forgetAnswers, forgettable, forgetting } from "./forgotten-texts.js";
const columns = `id, unit, batch, text, is_redacted AS "isRedacted", state, reason,
  routed_to AS "routedTo", reply_stance AS "replyStance", reply_text AS "replyText",
  reply_unit AS "replyUnit", reply_day AS "replyDay", published`;
const findSql = `SELECT ${columns} FROM comment WHERE id = ? AND text <> ''`;
const publishedSql = `
  SELECT ${columns} FROM comment
  WHERE unit = ? AND state = 'published' AND published < ?
  ORDER BY published DESC LIMIT ?`;
const countsSql = `
  SELECT state, reason, count(*) AS n FROM comment WHERE unit = ?
  GROUP BY state, reason ORDER BY state, reason`;
const changeSql = `
  UPDATE comment SET text = ?, is_redacted = ?, state = ?, reason = ?, routed_to = ?,
    reply_stance = ?, reply_text = ?, reply_unit = ?, reply_day = ?, published = ?
  WHERE id = ?`;
/** Comments as a table. */
export class SqlComments {
    #changes;
    constructor(changes) {
        this.#changes = changes;
    }
    async find(id) {
        const [row] = await this.#changes.sql.all(findSql, [id]);
        return row && toComment(row);
    }
    async list(query) {
        const { sql, values } = listing(query);
        return (await this.#changes.sql.all(sql, values)).map(toComment);
    }
    async published({ unit, before = Number.MAX_SAFE_INTEGER, limit, }) {
        const values = [unit, before, limit];
        return (await this.#changes.sql.all(publishedSql, values)).map(toComment);
    }
    counts(unit) {
        return this.#changes.sql.all(countsSql, [unit]);
    }
    decide(id, decision, change) {
        return this.#carryOut(id, change, (comment, number) => decideComment(comment, decision, number));
    }
    reply(id, reply, change) {
        return this.#carryOut(id, change, (comment) => replyToComment(comment, reply, change));
    }
    async forget(span, change) {
        await forgetAnswers(this.#changes.sql, span);
        return this.#changes.make(change, async () => {
            const { sql, values } = forgettable(span);
            const [row] = await this.#changes.sql.all(sql, values);
            const texts = row?.n ?? 0;
            return texts === 0
                ? { kind: 'nothing', result: 0 }
                : {
                    kind: 'change',
                    statements: forgetting(span),
                    facts: forgottenFacts(span, texts),
                    result: texts,
                };
        });
    }
    #carryOut(id, change, decide) {
        return this.#changes.make(change, async (number) => {
            const comment = await this.find(id);
            if (!comment)
                return { kind: 'nothing', result: { kind: 'unknown' } };
            const decided = decide(comment, number);
            if (decided.kind === 'refused')
                return { kind: 'nothing', result: decided };
            return {
                kind: 'change',
                statements: [changing(decided.comment)],
                facts: decided.facts,
                result: { kind: 'done', comment: decided.comment },
            };
        });
    }
}
function listing({ state, unit, after, limit }) {
    const conditions = [
        ["text <> ''", []],
        ...(state === undefined ? [] : [['state = ?', [state]]]),
        ...(unit === undefined ? [] : [['(unit = ? OR routed_to = ?)', [unit, unit]]]),
        ...(after === undefined ? [] : [['(batch, id) > (?, ?)', [after.batch, after.id]]]),
    ];
    const where = conditions.map(([sql]) => sql).join(' AND ');
    return {
        sql: `SELECT ${columns} FROM comment WHERE ${where} ORDER BY batch, id LIMIT ?`,
        values: [...conditions.flatMap(([, values]) => values), limit],
    };
}
function changing(comment) {
    const { id, text, isRedacted, state, reason, routedTo, reply, published } = comment;
    const replied = [reply?.stance, reply?.text, reply?.unit, reply?.day].map((part) => part ?? null);
    const values = [text, Number(isRedacted), state, reason, routedTo, ...replied, published, id];
    return { sql: changeSql, values };
}
function toComment(row) {
    const { isRedacted, replyStance, replyText, replyUnit, replyDay, ...rest } = row;
    const reply = replyStance && replyText && replyUnit && replyDay
        ? { stance: replyStance, text: replyText, unit: replyUnit, day: replyDay }
        : null;
    return { ...rest, isRedacted: isRedacted === 1, reply };
}
//# sourceMappingURL=sql-comments.js.map