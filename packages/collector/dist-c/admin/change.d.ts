import type { Clock } from '../capabilities.ts';
import type { Change } from '../store/audit.ts';
import type { Caller } from './guard.ts';
/** A change that a caller makes today. */
export declare const changeBy: ({ token, role }: Caller, clock: Clock) => Change;
//# sourceMappingURL=change.d.ts.map