import type { HeldList, HeldOutcome } from '@vhcs/contract';
import { heldDecisionSchema } from '@vhcs/contract/schemas';
import type { Clock } from '../capabilities.ts';
import type { Registry } from '../registry/registry.ts';
import { starQuestion } from '../registry/star-question.ts';
import type { Store } from '../store/store.ts';
import { changeBy } from './change.ts';
import type { OperatorHandler } from './guard.ts';
import { privateReply } from './private-reply.ts';
import { readJson } from './read-json.ts';

/** What the routes of held ratings rest on. */
export interface HeldParts {
  readonly store: Pick<Store, 'held'>;
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
export function decideHeld({ store, registry, clock }: HeldParts): OperatorHandler {
  return async (c, caller) => {
    const { decision, ...group } = await readJson(c, {
      schema: heldDecisionSchema,
      code: 'invalid-decision',
      what: 'The decision',
    });

    const change = changeBy(caller, clock);
    const n = await (decision === 'release'
      ? store.held.release(group, { change, starQuestion: starQuestion(registry, group) })
      : store.held.reject(group, change));

    const outcome: HeldOutcome = { n };
    return privateReply(c, outcome);
  };
}
