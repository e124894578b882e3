import type { Localized } from '@vhcs/contract';
import { z } from 'zod';
/** What an attribute of a framed element may hold. */
export interface FrameAttribute {
    readonly schema: z.ZodType<string>;
    /** What is accepted, in words that follow "expected". */
    readonly accepted: Localized;
}
/** One of some words. */
export declare const oneOf: (...words: readonly string[]) => FrameAttribute;
/** A whole number from one to another. */
export declare const wholeNumber: (least: number, most: number) => FrameAttribute;
/** The id of a record, such as that of a unit. */
export declare const id: FrameAttribute;
/** The code of an administrative procedure. */
export declare const procedure: FrameAttribute;
/** An address of a page. */
export declare const address: FrameAttribute;
/** A language. */
export declare const language: FrameAttribute;
/** Several languages. */
export declare const languages: FrameAttribute;
/** A few words. */
export declare const words: FrameAttribute;
/** A level of units. */
export declare const level: FrameAttribute;
/** A period of figures. */
export declare const period: FrameAttribute;
//# sourceMappingURL=attribute.d.ts.map