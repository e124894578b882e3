import { type FieldError, type Problem, type ProblemCode, type RelatedUnit } from '@vhcs/contract';
import type { PlainReply } from './exchange.ts';
/** What a refusal tells besides its sentence. */
export interface ProblemExtra {
    /** The fields that were refused, each by JSON Pointer or parameter name. */
    readonly errors?: readonly FieldError[];
    /** Where ratings go instead. */
    readonly successors?: readonly RelatedUnit[];
    /** Headers that belong to the refusal, such as `Allow` or `Retry-After`. */
    readonly headers?: Readonly<Record<string, string>>;
    /** What failed underneath; for the log, never for the caller. */
    readonly cause?: unknown;
}
/**
 * A refusal with a code of the contract. Its message is shown to the caller: what was wrong, and
 * what would be accepted.
 */
export declare class ProblemError extends Error {
    readonly name = "ProblemError";
    readonly code: ProblemCode;
    readonly extra: ProblemExtra;
    constructor(code: ProblemCode, detail: string, extra?: ProblemExtra);
}
/** The problem in the shape of RFC 9457. */
export declare function problemBody(error: ProblemError, requestId: string): Problem;
/**
 * The answer to a refused request, readable by the page that sent it: it holds nothing that the
 * page did not send or could not read elsewhere.
 */
export declare function plainProblem(error: ProblemError, requestId: string): PlainReply;
/** A plain answer as a `Response`. */
export declare function asResponse({ body, ...head }: PlainReply): Response;
/** Text of a caller, cut to a length at which it can be named in an answer. */
export declare function quoted(text: string): string;
//# sourceMappingURL=problems.d.ts.map