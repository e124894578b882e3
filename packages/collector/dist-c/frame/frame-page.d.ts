import type { Fragment } from '../rate-form/layout.ts';
import type { PageLanguage } from '../rate-form/words.ts';
import type { FrameElementName } from './frame-elements.ts';
import type { FrameAttributes } from './frame-query.ts';
/** What every page in a frame has. */
export interface FramePageParts {
    readonly language: PageLanguage;
    readonly title: string;
    readonly main: Fragment;
    /** Origin of the page around, which is told the height. Default: that of the referrer. */
    readonly parent?: string | undefined;
    readonly scheme?: string | undefined;
    /** The element whose script is fetched. Default: none. */
    readonly element?: FrameElementName;
}
/**
 * A whole page as text. Links leave the frame: the pages that they lead to refuse to be framed by
 * other sites.
 */
export declare function renderFramePage({ language, title, main, parent, scheme, element, }: FramePageParts): Promise<string>;
/** The tag of an element with its attributes, and what works without script inside. */
export declare function elementTag(element: FrameElementName, attributes: FrameAttributes, fallback: Fragment): Fragment;
//# sourceMappingURL=frame-page.d.ts.map