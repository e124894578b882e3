import { problems, } from '@vhcs/contract';
import { readableByAnyPage } from "./guards/cors.js";
import { dataHeaders } from "./guards/security-headers.js";
/**
 * A refusal with a code of the contract. Its message is shown to the caller: what was wrong, and
 * what would be accepted.
 */
export class ProblemError extends Error {
    name = 'ProblemError';
    code;
    extra;
    constructor(code, detail, extra = {}) {
        super(detail, { cause: extra.cause });
        this.code = code;
        this.extra = extra;
    }
}
/** The problem in the shape of RFC 9457. */
export function problemBody(error, requestId) {
    const { status, title } = problems[error.code];
    const { errors, successors } = error.extra;
    return {
        type: `urn:vhcs:problem:${error.code}`,
        code: error.code,
        title,
        status,
        detail: error.message,
        requestId,
        ...(errors && { errors: [...errors] }),
        ...(successors && { successors: [...successors] }),
    };
}
/**
 * The answer to a refused request, readable by the page that sent it: it holds nothing that the
 * page did not send or could not read elsewhere.
 */
export function plainProblem(error, requestId) {
    return {
        status: problems[error.code].status,
        headers: {
            ...dataHeaders,
            ...readableByAnyPage,
            'Content-Type': 'application/problem+json',
            'Cache-Control': 'no-store',
            'X-Request-Id': requestId,
            ...error.extra.headers,
        },
        body: JSON.stringify(problemBody(error, requestId)),
    };
}
/** A plain answer as a `Response`. */
export function asResponse({ body, ...head }) {
    return new Response(body, head);
}
/** Text of a caller, cut to a length at which it can be named in an answer. */
export function quoted(text) {
    return `"${text.length > 80 ? `${text.slice(0, 80)}…` : text}"`;
}
//# sourceMappingURL=problems.js.map