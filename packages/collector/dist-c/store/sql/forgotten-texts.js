/** A text that stands for an answer looks so in JSON; options are lists, levels numbers. */
const HAS_TEXT = `answers LIKE '%":"%'`;
const changeAnswersSql = 'UPDATE closed_rating SET answers = ? WHERE unit = ? AND key = ?';
/** What finds the comments of a span that still have a text. */
export function forgettable(span) {
    const { condition, values } = within('batch', span);
    return {
        sql: `SELECT count(*) AS n FROM comment WHERE text <> '' AND ${condition}`,
        values,
    };
}
/**
 * What deletes the texts of a span: of comments that left with their batch, with the answers to
 * them, and of comments of ratings that never count.
 */
export function forgetting(span) {
    const left = within('batch', span);
    const held = within('day', span);
    return [
        {
            sql: `UPDATE comment SET text = '', is_redacted = 1, published = NULL, reply_stance = NULL,
          reply_text = NULL, reply_unit = NULL, reply_day = NULL
        WHERE text <> '' AND ${left.condition}`,
            values: left.values,
        },
        {
            sql: `UPDATE closed_rating SET comment = NULL
        WHERE comment IS NOT NULL AND excluded IS NOT NULL AND ${held.condition}`,
            values: held.values,
        },
    ];
}
/** Deletes what was answered in words; levels and options stay. */
export async function forgetAnswers(sql, span) {
    const { condition, values } = within('batch', span);
    const texts = sql.scan(`SELECT unit, key, answers FROM closed_rating WHERE ${HAS_TEXT} AND ${condition}`, values);
    for await (const page of texts) {
        await sql.run(page.map(({ unit, key, answers }) => ({
            sql: changeAnswersSql,
            values: [withoutTexts(answers), unit, key],
        })));
    }
}
function withoutTexts(json) {
    const answers = Object.entries(JSON.parse(json));
    return JSON.stringify(Object.fromEntries(answers.filter(([, answer]) => typeof answer !== 'string')));
}
function within(column, { from = '', before, unit }) {
    const days = `${column} >= ? AND ${column} < ?`;
    return unit === undefined
        ? { condition: days, values: [from, before] }
        : { condition: `${days} AND unit = ?`, values: [from, before, unit] };
}
//# sourceMappingURL=forgotten-texts.js.map