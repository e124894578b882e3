/** Largest body of a rating or form, in bytes: the most that a page can send while it is closed. */
export declare const MAX_BODY_BYTES: number;
/**
 * The body as text, never more than `maxBytes` of it: refused by its `Content-Length`
 * before any of it is read; without that header, or where nobody vouches for it, counted while it
 * arrives and dropped at the first byte too many.
 *
 * @param framed whether the body is known to end where `Content-Length` says
 * @param maxBytes default: `MAX_BODY_BYTES`
 * @throws ProblemError `body-too-large`; `invalid-json` when the body breaks off
 */
export declare function readBody(request: Request, framed: boolean, maxBytes?: number): Promise<string>;
//# sourceMappingURL=body.d.ts.map