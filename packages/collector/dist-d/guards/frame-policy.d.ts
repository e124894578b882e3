import type { Site } from '@vhcs/contract';
/** Which pages may show the collector's frames. */
export interface FramePolicy {
    /** For `frame-ancestors` of a frame's own policy. */
    readonly ancestors: string;
    /** Whether pages of an origin may. */
    allows(origin: string): boolean;
}
/**
 * Frames are shown by the pages from which ratings are taken: those of the registered sites, of
 * further origins, and the collector's own. What is sent from inside a frame names the collector
 * itself as its origin, so this is where pages of other sites are kept out.
 */
export declare function createFramePolicy(sites: readonly Site[], furtherOrigins?: readonly string[]): FramePolicy;
//# sourceMappingURL=frame-policy.d.ts.map