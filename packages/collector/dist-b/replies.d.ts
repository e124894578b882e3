import type { AppContext } from './exchange.ts';
/** A body with the tag that stands for its content. */
export interface TaggedBody {
    readonly body: string;
    readonly etag: string;
}
/** JSON with its tag. */
export declare function taggedJson(value: unknown): TaggedBody;
/** A text with its tag. */
export declare function taggedText(body: string): TaggedBody;
/** Public JSON: 304 without a body when the caller has it already. */
export declare function publicReply(c: AppContext, { body, etag }: TaggedBody): Response;
/** JSON about this moment, which nobody may keep. */
export declare function momentaryReply(c: AppContext, value: unknown): Response;
/** One of the collector's own pages. */
export declare function pageReply(c: AppContext, status: number, page: string, headers?: Readonly<Record<string, string>>): Response;
/** Sends the browser elsewhere; 303 after a form, so that a reload does not send it again. */
export declare function redirectReply(c: AppContext, location: string, status: 302 | 303 | 308, headers?: Readonly<Record<string, string>>): Response;
/** Whether `If-None-Match` names the tag, strong or weak (RFC 9110, 13.1.2). */
export declare function isKnown(request: Request, etag: string): boolean;
/**
 * A weak tag of a text: two independent 32-bit FNV-1a sums. Enough to see that a text has
 * changed; nothing rests on nobody being able to make two texts with one tag.
 */
export declare function contentTag(text: string): string;
//# sourceMappingURL=replies.d.ts.map