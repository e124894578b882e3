import type { Series, TrendPoint, TrendStep } from '@vhcs/contract';

const seriesNames: readonly Series[] = ['open', 'kiosk', 'ticket', 'anonymous'];

const trendSteps: readonly TrendStep[] = ['month', 'quarter', 'half', 'year'];

const period = /^\d{4}(-(H[12]|Q[1-4]|0[1-9]|1[0-2]))?$/;

/** Attributes as the page wrote them. */
export interface ResultsAttributes {
  readonly survey?: string | null | undefined;
  readonly series?: string | null | undefined;
  readonly period?: string | null | undefined;
  readonly trend?: string | null | undefined;
}

/** What the collector is asked for; what is absent is left to its defaults. */
export interface ResultsQuery {
  readonly survey: string | undefined;
  readonly series: Series | undefined;
  readonly period: string | undefined;
  readonly trend: TrendStep | undefined;
}

/** Reads attributes; a value that is not known counts as absent. */
export function readQuery(attributes: ResultsAttributes): ResultsQuery {
  const trend = attributes.trend === 'none' ? undefined : 'quarter';
  return {
    survey: attributes.survey === '' ? undefined : (attributes.survey ?? undefined),
    series: seriesNames.find((name) => name === attributes.series),
    period: period.exec(attributes.period ?? '')?.[0],
    trend: trendSteps.find((step) => step === attributes.trend) ?? trend,
  };
}

/** Year and number of a month, quarter or half within it; 0 for the whole year. */
export function readPeriod(id: TrendPoint['period']): readonly [year: string, part: number] {
  return [id.slice(0, 4), Number(/\d+$/.exec(id.slice(4))?.[0] ?? 0)];
}
