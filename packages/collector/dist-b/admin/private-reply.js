import { dataHeaders } from "../guards/security-headers.js";
/** JSON for one operator: nobody keeps it, and no page of another site reads it. */
export function privateReply(c, value, status = 200) {
    const headers = {
        ...dataHeaders,
        'Content-Type': 'application/json',
        'Cache-Control': 'no-store',
        'X-Request-Id': c.env.requestId,
    };
    return new Response(JSON.stringify(value), { status, headers });
}
//# sourceMappingURL=private-reply.js.map