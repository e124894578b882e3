import { type Unit } from '@vhcs/contract';
import { type PageLanguage } from '../rate-form/words.ts';
import type { FrameFault } from './frame-query.ts';
import { type RecordKind } from './words.ts';
/** Why a frame has nothing to show. */
export type FrameRefusal = FrameFault | {
    readonly kind: 'unknown-element';
    readonly name: string;
} | {
    readonly kind: 'unknown-record';
    readonly record: RecordKind;
    readonly id: string;
};
/** A page that says what was wrong with a frame's address, and what is accepted. */
export declare function renderFrameRefusal(refusal: FrameRefusal, language: PageLanguage): Promise<string>;
/** The unit has ended: who came after it. */
export declare function renderFramedClosedUnit(unit: Unit, { language, parent }: {
    readonly language: PageLanguage;
    readonly parent?: string | undefined;
}): Promise<string>;
//# sourceMappingURL=refusal-pages.d.ts.map