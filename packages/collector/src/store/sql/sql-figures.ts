import type { LocalDate, Series } from '@vhcs/contract';
import type { ExcludedCount, FigureStore, PublishedSurvey, SeriesHistory } from '../figures.ts';
import type { AnswerTally, MonthTally, SeriesKey, Tally } from '../store.ts';
import { placeholders } from './placeholders.ts';
import type { SqlReader } from './sql-database.ts';

/**
 * One row of many months as JSON: a column costs as much as reading its row does. Ids, months and
 * days have no character that JSON would escape.
 */
const monthsOfSql = (units: number): string => `
  SELECT string_agg(
    '["' || unit || '","' || survey || '",' || CAST(version AS TEXT) || ',"' || series || '","'
      || bucket || '",' || CAST(n AS TEXT) || ',' || tally || ',"' || closed_through || '"]',
    ','
  ) AS months
  FROM (
    SELECT * FROM rollup WHERE bucket < 'all' AND unit IN (${placeholders(units)})
    ORDER BY unit, survey, version, series, bucket
  ) AS month`;

const surveysOfSql = (units: number, surveys: number): string => `
  SELECT DISTINCT survey, version AS "surveyVersion" FROM rollup
  WHERE bucket < 'all' AND unit IN (${placeholders(units)}) AND survey IN (${placeholders(surveys)})
  ORDER BY survey, version`;

const excludedSql = `
  SELECT unit, excluded AS reason, count(*) AS n FROM closed_rating
  WHERE excluded IS NOT NULL AND day < ? GROUP BY unit, excluded ORDER BY unit, excluded`;

interface MonthKey extends SeriesKey {
  readonly month: string;
}

/** A series whose months come one by one, in order. */
type GrowingHistory = SeriesKey & { readonly months: MonthTally[] };

interface JoinedMonths {
  /** Null: there are none. */
  readonly months: string | null;
}

/** One month as it stands in the joined text. */
type JoinedMonth = readonly [
  unit: string,
  survey: string,
  surveyVersion: number,
  series: Series,
  month: string,
  n: number,
  answers: AnswerTally,
  closedThrough: LocalDate,
];

/** Figures of the ratings' tables, whatever the engine. */
export class SqlFigures implements FigureStore {
  readonly #sql: SqlReader;

  constructor(sql: SqlReader) {
    this.#sql = sql;
  }

  async historiesOf(units: readonly string[]): Promise<readonly SeriesHistory[]> {
    if (units.length === 0) return [];
    const [row] = await this.#sql.all<JoinedMonths>(monthsOfSql(units.length), units);
    const histories: GrowingHistory[] = [];
    for (const month of JSON.parse(`[${row?.months ?? ''}]`) as readonly JoinedMonth[]) {
      const [unit, survey, surveyVersion, series, bucket, n, answers, closedThrough] = month;
      const tally = { n, answers, closedThrough };
      addMonth(histories, { unit, survey, surveyVersion, series, month: bucket }, tally);
    }
    return histories;
  }

  surveysOf(
    units: readonly string[],
    surveys: readonly string[],
  ): Promise<readonly PublishedSurvey[]> {
    if (units.length === 0 || surveys.length === 0) return Promise.resolve([]);
    const sql = surveysOfSql(units.length, surveys.length);
    return this.#sql.all<PublishedSurvey>(sql, [...units, ...surveys]);
  }

  excluded(before: LocalDate): Promise<readonly ExcludedCount[]> {
    return this.#sql.all<ExcludedCount>(excludedSql, [before]);
  }
}

/** Adds the next month to the last series, or to a new one. */
function addMonth(histories: GrowingHistory[], key: MonthKey, tally: Tally): void {
  let history = histories.at(-1);
  if (!history || !isOfSeries(history, key)) {
    const { unit, survey, surveyVersion, series } = key;
    history = { unit, survey, surveyVersion, series, months: [] };
    histories.push(history);
  }
  history.months.push({ month: key.month, tally });
}

const isOfSeries = (one: SeriesKey, other: SeriesKey): boolean =>
  one.unit === other.unit &&
  one.series === other.series &&
  one.surveyVersion === other.surveyVersion &&
  one.survey === other.survey;
