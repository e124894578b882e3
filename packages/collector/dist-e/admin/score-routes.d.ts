import type { Clock } from '../capabilities.ts';
import type { Registry } from '../registry/registry.ts';
import type { Store } from '../store/store.ts';
import { type OperatorHandler } from './guard.ts';
/** What the routes of scores rest on. */
export interface ScoreParts {
    readonly store: Pick<Store, 'scores'>;
    readonly registry: Registry;
    readonly clock: Clock;
}
/** `GET /v1/admin/criteria`. */
export declare function listCriteria(parts: ScoreParts): OperatorHandler;
/** `POST /v1/admin/criteria/:id/bands`: where grades begin from now on. */
export declare function setGradeBands(parts: ScoreParts): OperatorHandler;
/** `GET /v1/admin/scores`; a unit head sees the own unit's. */
export declare function listScores({ store }: ScoreParts): OperatorHandler;
/** `POST /v1/admin/scores`: a unit's score of itself, or that of whoever appraises it. */
export declare function giveScore(parts: ScoreParts): OperatorHandler;
//# sourceMappingURL=score-routes.d.ts.map