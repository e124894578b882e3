import type { Clock } from '../capabilities.ts';
import type { Registry } from '../registry/registry.ts';
import type { Store } from '../store/store.ts';
import type { OperatorHandler } from './guard.ts';
/** Above this share an alert is given unless the request says otherwise, in whole per cent. */
export declare const DEFAULT_ALERT_LIMIT = 20;
/** What alerts are found in. */
export interface AlertParts {
    readonly store: Pick<Store, 'figures'>;
    readonly registry: Registry;
    readonly clock: Clock;
}
/** `GET /v1/admin/alerts`: where too many were not satisfied; a unit head sees the own unit. */
export declare function listAlerts({ store, registry, clock }: AlertParts): OperatorHandler;
//# sourceMappingURL=alert-route.d.ts.map