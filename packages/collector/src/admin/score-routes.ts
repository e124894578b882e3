import type { CriterionSet, CriterionSetList, FieldError, ScoreList, Unit } from '@vhcs/contract';
import {
  gradeBandsSchema,
  idSchema,
  scoreInputSchema,
  scoreKindSchema,
  calendarPeriodSchema,
} from '@vhcs/contract/schemas';
import type { Clock } from '../capabilities.ts';
import { ProblemError } from '../problems.ts';
import { queryParameter, unknownResource } from '../query.ts';
import type { Registry } from '../registry/registry.ts';
import { criterionSets } from '../scores/criterion-sets.ts';
import { gradeScore, unreachableGrade, type PointsFault } from '../scores/grading.ts';
import { periodFault, type PeriodFault } from '../scores/score-period.ts';
import { shownScore } from '../scores/shown-score.ts';
import type { Store } from '../store/store.ts';
import { changeBy } from './change.ts';
import { requireUnit, type OperatorHandler } from './guard.ts';
import { requirePermission } from './permissions.ts';
import { privateReply } from './private-reply.ts';
import { readJson } from './read-json.ts';

const setParameter = { schema: idSchema, accepted: 'the id of a set of criteria' };

const unitParameter = { schema: idSchema, accepted: 'the id of a unit' };

const periodParameter = {
  schema: calendarPeriodSchema,
  accepted: 'a period such as 2026, 2026-H1, 2026-Q2 or 2026-05',
};

const kindParameter = { schema: scoreKindSchema, accepted: 'self or appraised' };

/** What the routes of scores rest on. */
export interface ScoreParts {
  readonly store: Pick<Store, 'scores'>;
  readonly registry: Registry;
  readonly clock: Clock;
}

/** `GET /v1/admin/criteria`. */
export function listCriteria(parts: ScoreParts): OperatorHandler {
  return async (c) => {
    const list: CriterionSetList = { items: [...(await setsOf(parts))] };
    return privateReply(c, list);
  };
}

/** `POST /v1/admin/criteria/:id/bands`: where grades begin from now on. */
export function setGradeBands(parts: ScoreParts): OperatorHandler {
  return async (c, caller) => {
    const bands = await readJson(c, {
      schema: gradeBandsSchema,
      code: 'invalid-score',
      what: 'The list of grades',
    });
    const id = c.req.param('id') ?? '';
    const set = await findSet(parts, id);
    if (!set) throw unknownResource('set of criteria', id, 'GET /v1/admin/criteria lists the sets');
    const unreachable = unreachableGrade(bands, set);
    if (unreachable) {
      const message = `${unreachable.id} begins above ${String(set.maxTotal)}, the most that can be reached`;
      throw invalidScore([{ field: '', message }]);
    }

    await parts.store.scores.setBands(id, bands, changeBy(caller, parts.clock));

    return privateReply(c, { ...set, bands });
  };
}

/** `GET /v1/admin/scores`; a unit head sees the own unit's. */
export function listScores({ store }: ScoreParts): OperatorHandler {
  return async (c, caller) => {
    const asked = queryParameter(c, 'unit', unitParameter);
    if (asked !== undefined) requireUnit(caller, asked);

    const records = await store.scores.list({
      set: queryParameter(c, 'set', setParameter),
      unit: asked ?? caller.unit ?? undefined,
      period: queryParameter(c, 'period', periodParameter),
      kind: queryParameter(c, 'kind', kindParameter),
    });

    const list: ScoreList = { items: records.map(shownScore) };
    return privateReply(c, list);
  };
}

/** `POST /v1/admin/scores`: a unit's score of itself, or that of whoever appraises it. */
export function giveScore(parts: ScoreParts): OperatorHandler {
  return async (c, caller) => {
    const input = await readJson(c, {
      schema: scoreInputSchema,
      code: 'invalid-score',
      what: 'The score',
    });
    requirePermission(caller, input.kind === 'self' ? 'scores:self' : 'scores:appraise');
    requireUnit(caller, input.unit);
    const unit = parts.registry.unit(input.unit);
    if (!unit) throw unknownField('/unit', 'GET /v1/units');
    const change = changeBy(caller, parts.clock);
    const fault = periodFault(unit, input.period, change.day);
    if (fault) throw invalidScore([periodError(fault, unit)]);
    const set = await findSet(parts, input.set);
    if (!set) throw unknownField('/set', 'GET /v1/admin/criteria');
    const graded = gradeScore(input, set);
    if (graded.kind === 'refused') throw invalidScore(graded.faults.map(pointsError));

    const record = await parts.store.scores.add(graded.score, change);

    return privateReply(c, shownScore(record), 201);
  };
}

async function setsOf({ store, registry }: ScoreParts): Promise<readonly CriterionSet[]> {
  const { campaigns } = registry;
  return criterionSets({ campaigns, bands: await store.scores.bands() });
}

async function findSet(parts: ScoreParts, id: string): Promise<CriterionSet | undefined> {
  return (await setsOf(parts)).find((set) => set.id === id);
}

function periodError(fault: PeriodFault, { validFrom, validTo }: Unit): FieldError {
  const days = [
    ...(validFrom === undefined ? [] : [`from ${validFrom}`]),
    ...(validTo === undefined ? [] : [`to ${validTo}`]),
  ];
  const message = {
    ahead: 'it has not begun; expected a period that has',
    'without-unit': `the unit exists on none of its days; expected a period with days ${days.join(' ')}`,
  }[fault];
  return { field: '/period', message };
}

function pointsError({ criterion, kind, most }: PointsFault): FieldError {
  const range = `0 to ${String(most)} points`;
  const message = {
    missing: `missing; expected ${range}`,
    unknown: 'no such criterion in this set; leave it out',
    'too-many': `expected ${range}`,
  }[kind];
  return { field: `/points/${criterion}`, message };
}

const unknownField = (field: string, list: string): ProblemError =>
  invalidScore([{ field, message: `there is none of that id; ${list} lists them` }]);

function invalidScore(errors: readonly FieldError[]): ProblemError {
  const told = errors.map(({ field, message }) =>
    field === '' ? message : `${field}: ${message}`,
  );
  return new ProblemError('invalid-score', `The score is not accepted: ${told.join('; ')}.`, {
    errors,
  });
}
