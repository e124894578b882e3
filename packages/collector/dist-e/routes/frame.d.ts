import type { Clock } from '../capabilities.ts';
import type { FramePolicy } from '../guards/frame-policy.ts';
import type { Registry } from '../registry/registry.ts';
import type { Handler } from '../resource.ts';
/** What showing an element in a frame needs. */
export interface FrameOptions {
    readonly registry: Registry;
    readonly clock: Clock;
    readonly policy: FramePolicy;
}
/** `GET /frame/:element`: one element as a page of its own. */
export declare function showFrame(options: FrameOptions): Handler;
//# sourceMappingURL=frame.d.ts.map