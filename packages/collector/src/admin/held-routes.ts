import {
  headlineQuestion,
  type HeldDecision,
  type HeldList,
  type HeldOutcome,
} from '@vhcs/contract';
import { heldDecisionSchema } from '@vhcs/contract/schemas';
import type { Clock } from '../capabilities.ts';
import type { Registry } from '../registry/registry.ts';
import type { Store } from '../store/store.ts';
import { changeBy } from './change.ts';
import type { OperatorHandler } from './guard.ts';
import { privateReply } from './private-reply.ts';
import { readJson } from './read-json.ts';

/** What the routes of held ratings rest on. */
export interface HeldParts {
  readonly store: Pick<Store, 'held' | 'audit'>;
  readonly registry: Registry;
  readonly clock: Clock;
}

/** `GET /v1/admin/held`. */
export function listHeld({ store }: HeldParts): OperatorHandler {
  return async (c) => {
    const list: HeldList = { items: [...(await store.held.waiting())] };
    return privateReply(c, list);
  };
}

/** `POST /v1/admin/held/decisions`: a group is released or rejected as a whole, unseen. */
export function decideHeld(parts: HeldParts): OperatorHandler {
  const { store, clock } = parts;
  return async (c, caller) => {
    const { decision, ...group } = await readJson(c, {
      schema: heldDecisionSchema,
      code: 'invalid-decision',
      what: 'The decision',
    });

    const n = await (decision === 'release'
      ? store.held.release(group, starQuestion(parts, group))
      : store.held.reject(group));
    if (n > 0) {
      const { unit, survey, surveyVersion, series, day, reason } = group;
      await store.audit.add(
        {
          action: decision === 'release' ? 'held.released' : 'held.rejected',
          subject: `${survey}/${String(surveyVersion)}/${series}`,
          unit,
          detail: { day, reason, n },
        },
        changeBy(caller, clock),
      );
    }

    const outcome: HeldOutcome = { n };
    return privateReply(c, outcome);
  };
}

/** The question whose answers are stars, for a survey that rates articles. */
function starQuestion(
  { registry }: HeldParts,
  { survey, surveyVersion }: Pick<HeldDecision, 'survey' | 'surveyVersion'>,
): string | undefined {
  const version = registry.survey(survey)?.version(surveyVersion);
  return version?.kind === 'article-rating' ? headlineQuestion(version)?.id : undefined;
}
