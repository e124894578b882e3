import type { OriginPolicy } from '../guards/origin.ts';
import type { InstallationMonitor } from '../installations/installation-monitor.ts';
import type { Handler } from '../resource.ts';
/** What taking a report needs. */
export interface InstallationIntake {
    readonly origins: OriginPolicy;
    readonly monitor: InstallationMonitor;
}
/** `POST /v1/installations`: 204 once the report is kept, or dropped. */
export declare function reportInstallation({ origins, monitor }: InstallationIntake): Handler;
//# sourceMappingURL=installations.d.ts.map