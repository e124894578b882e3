import type { ArticleRating, Series, Summary, SurveyId, TrendStep, UnitId } from '@vhcs/contract';
import type { CallOptions } from './options.ts';
import { read, type Path } from './reading.ts';
import type { Reply } from './reply.ts';
import type { Transport } from './transport.ts';

/** Options of `getSummary`. */
export interface SummaryOptions extends CallOptions {
  /** Whose answers are counted. Default, here and below: the collector's. */
  readonly survey?: SurveyId | undefined;
  /** Versions of a survey are never counted together. */
  readonly version?: number | undefined;
  /** Nor are series. */
  readonly series?: Series | undefined;
  /** `all`, `2026`, `2026-H1`, `2026-Q2` or `2026-05`. */
  readonly period?: string | undefined;
  /** Adds the figures of every month, quarter, half or year. Default: none. */
  readonly trend?: TrendStep | undefined;
}

/** The published figures of a unit. */
export const getSummary = (
  transport: Transport,
  unit: UnitId,
  options?: SummaryOptions,
): Reply<Summary, 'getSummary'> =>
  read<Summary>(transport, {
    path: '/v1/units/{id}/summary' satisfies Path<'getSummary'>,
    parameters: { id: unit },
    options,
    shape: { received: 0, questions: [] },
  });

/** The stars of an article: sum of points, count and distribution. */
export const getArticleSummary = (
  transport: Transport,
  url: string,
  options?: CallOptions,
): Reply<ArticleRating, 'getArticleSummary'> =>
  read<ArticleRating>(transport, {
    path: '/v1/articles/summary' satisfies Path<'getArticleSummary'>,
    options: { ...options, url } as CallOptions,
    shape: { sum: 0, count: 0 },
  });
