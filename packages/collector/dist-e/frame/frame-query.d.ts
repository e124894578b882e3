import type { Localized } from '@vhcs/contract';
import type { FramePolicy } from '../guards/frame-policy.ts';
import { type FrameElementName } from './frame-elements.ts';
/** The attributes of a framed element by name, each in the form that is accepted. */
export type FrameAttributes = ReadonlyMap<string, string>;
/** Why an address cannot be followed. */
export type FrameFault = {
    readonly kind: 'unknown-attribute';
    readonly name: string;
    readonly accepted: readonly string[];
} | {
    readonly kind: 'bad-value';
    readonly name: string;
    readonly value: string;
    readonly accepted: Localized;
} | {
    readonly kind: 'missing';
    readonly name: string;
    readonly accepted: Localized;
} | {
    readonly kind: 'unknown-origin';
    readonly origin: string;
};
/** What the query of an address says. */
export type FrameQuery = {
    readonly kind: 'read';
    readonly attributes: FrameAttributes;
    /** Origin of the page around, if the address names it. */
    readonly parent?: string;
} | FrameFault;
/**
 * Reads the query of a frame's address: attributes of the element and the origin of the page
 * around, nothing else.
 */
export declare function readFrameQuery(element: FrameElementName, parameters: URLSearchParams, policy: FramePolicy): FrameQuery;
//# sourceMappingURL=frame-query.d.ts.map