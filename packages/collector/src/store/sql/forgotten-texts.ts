import type { Answers } from '@vhcs/contract';
import type { ForgottenSpan } from '../comments.ts';
import type { SqlDatabase, SqlValue, Statement } from './sql-database.ts';

/** Tables in which ratings lie with what was written along with them. */
const ratingTables = ['open_rating', 'closed_rating'] as const;

type RatingTable = (typeof ratingTables)[number];

interface WrittenRow {
  readonly unit: string;
  readonly key: Uint8Array;
  readonly answers: string;
  readonly comment: string | null;
}

/** A text that stands for an answer looks so in JSON; options are lists, levels numbers. */
const HAS_TEXT = `answers LIKE '%":"%'`;

const changeTextsIn = (table: RatingTable): string =>
  `UPDATE ${table} SET comment = NULL, answers = ? WHERE unit = ? AND key = ?`;

/** What finds the comments of a span that still have a text. */
export function forgettable(span: ForgottenSpan): Statement {
  const { condition, values } = within('batch', span);
  return {
    sql: `SELECT count(*) AS n FROM comment WHERE text <> '' AND ${condition}`,
    values,
  };
}

/** What deletes the texts of comments that left with their batch, with the answers to them. */
export function forgetting(span: ForgottenSpan): Statement {
  const { condition, values } = within('batch', span);
  return {
    sql: `UPDATE comment SET text = '', is_redacted = 1, published = NULL, reply_stance = NULL,
        reply_text = NULL, reply_unit = NULL, reply_day = NULL
      WHERE text <> '' AND ${condition}`,
    values,
  };
}

/**
 * Deletes what still lies with ratings: answers in words, and comments of ratings that wait for
 * their batch or never count. Levels and options stay. Gives how many comments there were, and
 * ratings with such answers.
 *
 * Found by a scan and deleted by their keys, so that nobody waits while all ratings are looked at.
 */
export async function forgetTextsOfRatings(sql: SqlDatabase, span: ForgottenSpan): Promise<number> {
  let texts = 0;
  for (const table of ratingTables) {
    const { condition, values } = writtenIn(table, span);
    const written = sql.scan<WrittenRow>(
      `SELECT unit, key, answers, comment FROM ${table} WHERE ${condition}`,
      values,
    );
    for await (const page of written) {
      const changed = page.map((row) => ({ ...row, left: withoutTexts(row.answers) }));
      await sql.run(
        changed.map(({ unit, key, left }) => ({
          sql: changeTextsIn(table),
          values: [left, unit, key],
        })),
      );
      for (const { comment, answers, left } of changed) {
        texts += Number(comment !== null) + Number(answers !== left);
      }
    }
  }
  return texts;
}

function withoutTexts(json: string): string {
  const answers = Object.entries(JSON.parse(json) as Answers);
  return JSON.stringify(
    Object.fromEntries(answers.filter(([, answer]) => typeof answer !== 'string')),
  );
}

/** Ratings with texts; one that left with its batch is meant by the day on which that was closed. */
function writtenIn(table: RatingTable, span: ForgottenSpan): ReturnType<typeof within> {
  const { condition, values } = within(
    table === 'closed_rating' ? 'coalesce(batch, day)' : 'day',
    span,
  );
  return { condition: `(comment IS NOT NULL OR ${HAS_TEXT}) AND ${condition}`, values };
}

function within(
  column: string,
  { from = '', before, unit }: ForgottenSpan,
): { readonly condition: string; readonly values: readonly SqlValue[] } {
  const days = `${column} >= ? AND ${column} < ?`;
  return unit === undefined
    ? { condition: days, values: [from, before] }
    : { condition: `${days} AND unit = ?`, values: [from, before, unit] };
}
