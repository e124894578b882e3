import type { AppContext } from '../exchange.ts';
import { type TaggedBody } from '../replies.ts';
/** A public text under headers of its own: 304 without a body when the caller has it already. */
export declare function taggedReply(c: AppContext, { body, etag }: TaggedBody, ownHeaders: Readonly<Record<string, string>>): Response;
//# sourceMappingURL=tagged-reply.d.ts.map