import type { Log } from '../capabilities.ts';
import type { InstallationMonitor } from '../installations/installation-monitor.ts';
import type { Handler } from '../resource.ts';
import type { RolloutSource } from '../rollout/rollout-source.ts';
/** What telling the loader needs. */
export interface RolloutOptions {
    readonly rollout: RolloutSource;
    readonly monitor: InstallationMonitor;
    readonly log: Log;
}
/** `GET /embed/v1/rollout.json`: the deployment's decision, and whether this page is to report. */
export declare function getRollout({ rollout, monitor, log }: RolloutOptions): Handler;
//# sourceMappingURL=rollout.d.ts.map