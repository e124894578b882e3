import type {
  CriterionSet,
  CriterionSetList,
  GradeBand,
  Score,
  ScoreInput,
  ScoreKind,
  ScoreList,
  UnitId,
} from '@vhcs/contract';
import type { CallOptions } from '../options.ts';
import { read, type Path } from '../reading.ts';
import type { Reply } from '../reply.ts';
import type { Transport } from '../transport.ts';
import { write } from './writing.ts';

/** Options of `listScores`; what is left out narrows nothing. */
export interface ScoreListOptions extends CallOptions {
  /** Id of a set of criteria. */
  readonly set?: string | undefined;
  readonly unit?: UnitId | undefined;
  /** `2026`, `2026-H1`, `2026-Q2` or `2026-05`. */
  readonly period?: string | undefined;
  readonly kind?: ScoreKind | undefined;
}

/** What units are scored by, and where grades begin. */
export const listCriteria = (
  transport: Transport,
  options?: CallOptions,
): Reply<CriterionSetList, 'listCriteria'> =>
  read<CriterionSetList>(transport, {
    path: '/v1/admin/criteria' satisfies Path<'listCriteria'>,
    options,
    shape: { items: [] },
  });

/** Says where the grades of a set begin from now on; grades that were given stay. */
export const setGradeBands = (
  transport: Transport,
  set: string,
  bands: readonly GradeBand[],
  options?: CallOptions,
): Reply<CriterionSet, 'setGradeBands'> =>
  write<CriterionSet>(transport, {
    path: '/v1/admin/criteria/{id}/bands' satisfies Path<'setGradeBands'>,
    parameters: { id: set },
    body: bands,
    options,
    shape: { id: '', criteria: [] },
  });

/** Scores of units, the newest revision of each; a unit head sees the own unit's. */
export const listScores = (
  transport: Transport,
  options?: ScoreListOptions,
): Reply<ScoreList, 'listScores'> =>
  read<ScoreList>(transport, {
    path: '/v1/admin/scores' satisfies Path<'listScores'>,
    options,
    shape: { items: [] },
  });

/** Gives a score, in tenths of points at most; a later one of the same kind takes its place. */
export const giveScore = (
  transport: Transport,
  score: ScoreInput,
  options?: CallOptions,
): Reply<Score, 'giveScore'> =>
  write<Score>(transport, {
    path: '/v1/admin/scores' satisfies Path<'giveScore'>,
    body: score,
    options,
    shape: { unit: '', total: 0 },
  });
