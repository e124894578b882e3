import { isKnown } from "../replies.js";
/** A public text under headers of its own: 304 without a body when the caller has it already. */
export function taggedReply(c, { body, etag }, ownHeaders) {
    const headers = { ...ownHeaders, ETag: etag, 'X-Request-Id': c.env.requestId };
    return isKnown(c.req.raw, etag)
        ? new Response(null, { status: 304, headers })
        : new Response(body, { headers });
}
//# sourceMappingURL=tagged-reply.js.map