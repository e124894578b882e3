import type { Scale } from '@vhcs/contract';
import type { FigureStore } from '../store/figures.ts';
import { groupBy } from './group-by.ts';
import type { UnitFigures } from './unit-figures.ts';
import { askedSurvey, commonSurvey, listedUnits, unitRows, type RowSources } from './unit-rows.ts';

/** Units of which figures are read at once. */
const UNITS_A_PAGE = 10;

/** The figures that are asked for, and where they are. */
export interface AskedFigures extends RowSources {
  readonly figures: Pick<FigureStore, 'historiesOf' | 'surveysOf'>;
  /** Sees the rows of each unit as they are read. Default: nobody does. */
  readonly onRows?: (rows: readonly UnitFigures[]) => void;
  /** Whether nobody waits for them any more: reading fails as soon as it is so. Default: it never is. */
  readonly isLeft?: () => boolean;
}

/**
 * The scales that rows are on, known before the first row. Surveys whose scale is known to be among
 * them are not looked for: where all have one scale, nothing is.
 */
export async function readScales(asked: AskedFigures): Promise<readonly Scale[]> {
  const surveys = asked.registry.surveys.map(({ id, scale }) => ({ id, points: pointsOf(scale) }));
  const scales = new Map<string, Scale>();
  const add = (scale: Scale): unknown => scales.set(pointsOf(scale), scale);
  const common = commonSurvey(asked);
  if (common) add(common.scale);
  for (const units of unitPages(asked)) {
    const sought = surveys.filter(({ points }) => !scales.has(points));
    if (sought.length === 0) break;
    const published = await asked.figures.surveysOf(
      units.map(({ id }) => id),
      sought.map(({ id }) => id),
    );
    for (const series of published) {
      const survey = askedSurvey(series, asked);
      if (survey) add(survey.scale);
    }
  }
  return Array.from(scales.values());
}

const pointsOf = ({ points }: Scale): string => JSON.stringify(points);

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

/** Whether all is read at once, in a few milliseconds and out of one state of the store. */
export function isReadAtOnce(asked: RowSources): boolean {
  return listedUnits(asked).length <= UNITS_A_PAGE;
}

function* unitPages(asked: AskedFigures): Generator<ReturnType<typeof listedUnits>> {
  const units = listedUnits(asked);
  for (let start = 0; start < units.length; start += UNITS_A_PAGE) {
    if (asked.isLeft?.() === true) throw new Error('Figures are read that nobody waits for.');
    yield units.slice(start, start + UNITS_A_PAGE);
  }
}
