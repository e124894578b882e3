import type { LocalDate, Series } from '@vhcs/contract';
import type { ExcludedCount, FigureStore, SeriesHistory } from '../figures.ts';
import { seriesOf, seriesText } from '../series.ts';
import type { AnswerTally, MonthTally } from '../store.ts';
import type { SqlDatabase } from './sql-database.ts';

const monthsSql = `
  SELECT unit, survey, version AS "surveyVersion", series, bucket AS month, n, tally,
    closed_through AS "closedThrough"
  FROM rollup WHERE bucket < 'all' ORDER BY unit, survey, version, series, bucket`;

const excludedSql = `
  SELECT unit, excluded AS reason, count(*) AS n FROM closed_rating
  WHERE excluded IS NOT NULL AND day < ? GROUP BY unit, excluded ORDER BY unit, excluded`;

interface MonthRow {
  readonly unit: string;
  readonly survey: string;
  readonly surveyVersion: number;
  readonly series: Series;
  readonly month: string;
  readonly n: number;
  /** Answers as JSON. */
  readonly tally: string;
  readonly closedThrough: LocalDate;
}

/** Figures of the ratings' tables, whatever the engine. */
export class SqlFigures implements FigureStore {
  readonly #sql: Pick<SqlDatabase, 'all' | 'scan'>;

  constructor(sql: Pick<SqlDatabase, 'all' | 'scan'>) {
    this.#sql = sql;
  }

  async histories(): Promise<readonly SeriesHistory[]> {
    const histories = new Map<string, SeriesHistory & { readonly months: MonthTally[] }>();
    for await (const page of this.#sql.scan<MonthRow>(monthsSql)) {
      for (const row of page) {
        const text = seriesText(row);
        const history = histories.get(text) ?? { ...seriesOf(row), months: [] };
        histories.set(text, history);
        history.months.push(monthOf(row));
      }
    }
    return Array.from(histories.values());
  }

  excluded(before: LocalDate): Promise<readonly ExcludedCount[]> {
    return this.#sql.all<ExcludedCount>(excludedSql, [before]);
  }
}

function monthOf({ month, n, tally, closedThrough }: MonthRow): MonthTally {
  return { month, tally: { n, answers: JSON.parse(tally) as AnswerTally, closedThrough } };
}
