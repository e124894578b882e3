import { defaultSurvey, type Series } from '@vhcs/contract';
import { surveyIdSchema } from '@vhcs/contract/schemas';
import { openSqliteStore } from '../../store/sqlite.ts';
import { SqliteSqlDatabase } from '../../store/sql/sqlite-sql-database.ts';
import { unitsLikeFirst } from './units-like-first.ts';

const QUESTIONS = ['q1', 'q2', 'q3', 'q4', 'q5'];

const COUNTS = { 5: 10, 4: 10, 3: 10, 2: 10, 1: 10 };

const SERIES: readonly Series[] = ['open', 'kiosk', 'ticket', 'anonymous'];

/**
 * Registers units, and fills a store's file with more published figures of May 2026 than a
 * spreadsheet is made of: 4,000 rows, and 25 of answers to each, 104,000 together. They are written
 * straight into its table: to close as many batches would take minutes.
 */
export async function fillManyFigures(path: string): Promise<void> {
  const units = unitsLikeFirst(1_000);
  const survey = {
    ...defaultSurvey,
    id: surveyIdSchema.parse('nam-cau'),
    questions: defaultSurvey.questions.flatMap((question) =>
      QUESTIONS.map((id) => ({ ...question, id })),
    ),
  };
  const store = await openSqliteStore({ path });
  await store.registry.change({ put: { units, surveys: [survey] } }, 0);
  await store.close();
  const sql = await SqliteSqlDatabase.open({ path, busyTimeoutMs: 1_000 });
  await sql.run([
    {
      sql: `INSERT INTO rollup (unit, survey, version, series, bucket, n, tally, closed_through)
        SELECT unit.value, ?, 1, series.value, bucket.value, 50, ?, '2026-05-28'
        FROM json_each(?) AS unit, json_each(?) AS series, json_each(?) AS bucket`,
      values: [
        survey.id,
        JSON.stringify(Object.fromEntries(QUESTIONS.map((id) => [id, COUNTS]))),
        JSON.stringify(units.map(({ id }) => id)),
        JSON.stringify(SERIES),
        JSON.stringify(['2026-05', 'all']),
      ],
    },
  ]);
  await sql.close();
}
