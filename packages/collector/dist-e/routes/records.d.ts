import { type Survey, type Unit } from '@vhcs/contract';
import type { Clock } from '../capabilities.ts';
import type { AppContext } from '../exchange.ts';
import type { Registry } from '../registry/registry.ts';
import type { Handler } from '../resource.ts';
/** `GET /v1/surveys/:id`: the version that is open today, or the one that is named. */
export declare function getSurvey(registry: Registry, clock: Clock): Handler;
/**
 * The survey of an id in the version that `?version=` names, or else the one shown today.
 *
 * @throws ProblemError `invalid-query`, or `unknown-resource` naming the versions that exist
 */
export declare function requestedSurvey(c: AppContext, { registry, clock, id, }: {
    readonly registry: Registry;
    readonly clock: Clock;
    readonly id: string;
}): Survey;
/** `GET /v1/campaigns/:id`, with the document that it rests on. */
export declare function getCampaign(registry: Registry): Handler;
/** `GET /v1/units/:id`. */
export declare function getUnit(registry: Registry): Handler;
/**
 * The unit of an id.
 *
 * @throws ProblemError `unknown-resource`
 */
export declare function requestedUnit(registry: Registry, id: string): Unit;
//# sourceMappingURL=records.d.ts.map