import type { Alert, Distribution, Share } from '@vhcs/contract';
import { readRows, type AskedFigures } from '../exports/read-figures.ts';
import type { UnitFigures } from '../exports/unit-figures.ts';
import { wilsonInterval } from '../figures/wilson.ts';

/**
 * Units where the share of those who were not satisfied is above a limit, the largest first. Only
 * what is published counts, and only where shares are shown at all: at least thirty answers.
 *
 * @param limit whole per cent
 */
export async function findAlerts(asked: AskedFigures, limit: number): Promise<readonly Alert[]> {
  const alerts: Alert[] = [];
  for await (const rows of readRows(asked)) {
    for (const row of rows) {
      const alert = alertOf(row);
      if (alert && alert.dissatisfied.percent > limit) alerts.push(alert);
    }
  }
  return alerts.sort(
    (a, b) => b.dissatisfied.percent - a.dissatisfied.percent || orderOf(a.unit, b.unit),
  );
}

const orderOf = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

function alertOf({ unit, survey, summary }: UnitFigures): Alert | undefined {
  const { shares, distribution, closedThrough } = summary;
  if (shares === null || distribution === null || closedThrough === null) return undefined;
  const n = answersOf(distribution);
  return {
    unit: unit.id,
    name: unit.name,
    survey: survey.id,
    surveyVersion: survey.version,
    series: summary.series,
    n,
    dissatisfied: shareOf(answersOf(belowMiddle(distribution)), n),
    closedThrough,
  };
}

/** The levels below the middle of the scale: of five the two worst, of three the worst. */
function belowMiddle(distribution: Distribution): Distribution {
  const values = distribution.map(({ value }) => Number(value));
  const middle = (Math.min(...values) + Math.max(...values)) / 2;
  return distribution.filter(({ value }) => Number(value) < middle);
}

const answersOf = (distribution: Distribution): number =>
  distribution.reduce((sum, { count }) => sum + count, 0);

function shareOf(count: number, n: number): Share {
  const { low, high } = wilsonInterval(count, n);
  const percent = (share: number): number => Math.round(share * 100);
  return { percent: percent(count / n), interval: { low: percent(low), high: percent(high) } };
}
