import { type FrameAttribute } from './attribute.ts';
/**
 * The elements that can be framed, with every attribute that an address may give them. Left out is
 * what reaches beyond the frame: `layout="dialog"`, which would open over the page, addresses for
 * links, and what is about the page around.
 */
export declare const frameElements: {
    readonly satisfaction: {
        readonly unit: FrameAttribute;
        readonly survey: FrameAttribute;
        readonly service: FrameAttribute;
        readonly touchpoint: FrameAttribute;
        readonly article: FrameAttribute;
        readonly layout: FrameAttribute;
        readonly languages: FrameAttribute;
        readonly 'reset-seconds': FrameAttribute;
    };
    readonly 'campaign-badge': {
        readonly campaign: FrameAttribute;
        readonly badge: FrameAttribute;
        readonly layout: FrameAttribute;
    };
    readonly 'exemplar-card': {
        readonly unit: FrameAttribute;
        readonly 'heading-level': FrameAttribute;
    };
    readonly 'exemplar-list': {
        readonly province: FrameAttribute;
        readonly level: FrameAttribute;
        readonly model: FrameAttribute;
        readonly q: FrameAttribute;
        readonly limit: FrameAttribute;
        readonly 'heading-level': FrameAttribute;
    };
    readonly results: {
        readonly unit: FrameAttribute;
        readonly survey: FrameAttribute;
        readonly series: FrameAttribute;
        readonly period: FrameAttribute;
        readonly trend: FrameAttribute;
        readonly 'heading-level': FrameAttribute;
    };
};
/** The name of an element that can be framed: its tag without `vhcs-`. */
export type FrameElementName = keyof typeof frameElements;
/** Whether a name in an address is that of such an element. */
export declare function isFrameElement(name: string): name is FrameElementName;
//# sourceMappingURL=frame-elements.d.ts.map