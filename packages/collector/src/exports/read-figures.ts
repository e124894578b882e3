import type { Survey } from '@vhcs/contract';
import type { FigureStore } from '../store/figures.ts';
import { groupBy } from './group-by.ts';
import { collectFigures, rowSurveys, type PeriodFigures } from './period-figures.ts';
import type { UnitFigures } from './unit-figures.ts';
import { listedUnits, unitRows, type RowSources } from './unit-rows.ts';

/** Units of which figures are read at once. */
const UNITS_A_PAGE = 10;

/** The figures that are asked for, and where they are. */
export interface AskedFigures extends RowSources {
  readonly figures: Pick<FigureStore, 'historiesOf' | 'surveysOf'>;
  /** Sees the rows of each unit as they are read. Default: nobody does. */
  readonly onRows?: (rows: readonly UnitFigures[]) => void;
}

/** Survey versions that rows may be of, known before the first row. */
export async function readSurveys(asked: AskedFigures): Promise<readonly Survey[]> {
  const published = new Set<Survey>();
  for (const units of unitPages(asked)) {
    const ids = units.map(({ id }) => id);
    for (const survey of rowSurveys(await asked.figures.surveysOf(ids), asked)) {
      published.add(survey);
    }
  }
  return Array.from(published);
}

/** The rows of one unit after the other, in the order of the registry; no more are held. */
export async function* readRows(asked: AskedFigures): AsyncGenerator<readonly UnitFigures[]> {
  for (const units of unitPages(asked)) {
    const histories = await asked.figures.historiesOf(units.map(({ id }) => id));
    const byUnit = groupBy(histories, ({ unit }) => unit);
    for (const unit of units) {
      const rows = unitRows(unit, byUnit.get(unit.id) ?? [], asked);
      asked.onRows?.(rows);
      yield rows;
    }
  }
}

/** Everything that is asked for at once. */
export async function readFigures(asked: AskedFigures): Promise<PeriodFigures> {
  const rows: UnitFigures[] = [];
  for await (const ofUnit of readRows(asked)) rows.push(...ofUnit);
  return collectFigures(rows, await readSurveys(asked), asked.query);
}

function* unitPages(asked: AskedFigures): Generator<ReturnType<typeof listedUnits>> {
  const units = listedUnits(asked);
  for (let start = 0; start < units.length; start += UNITS_A_PAGE) {
    yield units.slice(start, start + UNITS_A_PAGE);
  }
}
