import {
  problems,
  type FieldError,
  type ImportFault,
  type Problem,
  type ProblemCode,
  type RelatedUnit,
} from '@vhcs/contract';
import type { PlainReply } from './exchange.ts';
import { readableByAnyPage } from './guards/cors.ts';
import { dataHeaders } from './guards/security-headers.ts';

/** What a refusal tells besides its sentence. */
export interface ProblemExtra {
  /** The fields that were refused, each by JSON Pointer or parameter name. */
  readonly errors?: readonly FieldError[];
  /** Where ratings go instead. */
  readonly successors?: readonly RelatedUnit[];
  /** All that is wrong with a file. */
  readonly faults?: readonly ImportFault[];
  /** Headers that belong to the refusal, such as `Allow` or `Retry-After`. */
  readonly headers?: Readonly<Record<string, string>>;
  /** What failed underneath; for the log, never for the caller. */
  readonly cause?: unknown;
}

/**
 * A refusal with a code of the contract. Its message is shown to the caller: what was wrong, and
 * what would be accepted.
 */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  readonly code: ProblemCode;
  readonly extra: ProblemExtra;

  constructor(code: ProblemCode, detail: string, extra: ProblemExtra = {}) {
    super(detail, { cause: extra.cause });
    this.code = code;
    this.extra = extra;
  }
}

/** The problem in the shape of RFC 9457. */
export function problemBody(error: ProblemError, requestId: string): Problem {
  const { status, title } = problems[error.code];
  const { errors, successors, faults } = error.extra;
  return {
    type: `urn:vhcs:problem:${error.code}`,
    code: error.code,
    title,
    status,
    detail: error.message,
    requestId,
    ...(errors && { errors: [...errors] }),
    ...(successors && { successors: [...successors] }),
    ...(faults && { faults: [...faults] }),
  };
}

/**
 * The answer to a refused request, readable by the page that sent it: it holds nothing that the
 * page did not send or could not read elsewhere.
 */
export function plainProblem(error: ProblemError, requestId: string): PlainReply {
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
export function asResponse({ body, ...head }: PlainReply): Response {
  return new Response(body, head);
}

/** Text of a caller, cut to a length at which it can be named in an answer. */
export function quoted(text: string): string {
  return `"${text.length > 80 ? `${text.slice(0, 80)}…` : text}"`;
}
