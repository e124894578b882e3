import { type LocalDate, type Unit } from '@vhcs/contract';
import { type Fragment } from '../rate-form/layout.ts';
import type { PageLanguage } from '../rate-form/words.ts';
import type { Registry } from '../registry/registry.ts';
import type { FrameElementName } from './frame-elements.ts';
import type { FrameAttributes, FrameFault } from './frame-query.ts';
import { type RecordKind } from './words.ts';
/** What a frame shows. */
export type FrameContent = {
    readonly kind: 'element';
    readonly title: string;
    /** What stands inside the tag, and works without script. */
    readonly fallback: Fragment;
} | {
    readonly kind: 'unknown-record';
    readonly record: RecordKind;
    readonly id: string;
} | {
    readonly kind: 'closed-unit';
    readonly unit: Unit;
} | FrameFault;
/** What is known when a frame is asked for. */
export interface FrameContext {
    readonly attributes: FrameAttributes;
    readonly language: PageLanguage;
    readonly registry: Registry;
    readonly today: LocalDate;
}
/** Looks up what a frame is about, and names it. */
export declare function frameContent(element: FrameElementName, context: FrameContext): FrameContent;
//# sourceMappingURL=frame-content.d.ts.map