import type { ProblemCode } from '@vhcs/contract';
import { problems } from '@vhcs/contract';

/** Anything that answers web-standard requests: a Hono app, a Worker, a function in a test. */
export interface WebApp {
  fetch(request: Request): Response | Promise<Response>;
}

/**
 * What stands between a page and its collector.
 *
 * - `usual`: nothing
 * - `slow`: every answer takes some milliseconds longer
 * - `outage`: nothing arrives
 * - `lost-answer`: the request arrives, its answer does not
 * - `refusing`: the collector refuses whatever it is, with a code of the contract
 */
export type Condition =
  | { readonly kind: 'usual' | 'outage' | 'lost-answer' }
  | { readonly kind: 'slow'; readonly ms: number }
  | {
      readonly kind: 'refusing';
      readonly code: ProblemCode;
      /** Seconds that the answer asks to wait. */
      readonly retryAfterSeconds?: number | undefined;
    };

/** An app under conditions that a test chooses. */
export interface ConditionedApp extends WebApp {
  /** What holds from now on, after as many requests as there are others in front of it. */
  set(...conditions: readonly Condition[]): void;
}

/**
 * Puts an app under conditions: `set({ kind: 'outage' }, { kind: 'usual' })` loses one request and
 * lets the others through.
 */
export function underConditions(app: WebApp): ConditionedApp {
  let conditions: readonly Condition[] = [];
  return {
    set: (...next) => {
      conditions = next;
    },
    fetch: async (request) => {
      const [condition = { kind: 'usual' }, ...others] = conditions;
      if (others.length > 0) conditions = others;
      return answerUnder(condition, app, request);
    },
  };
}

async function answerUnder(condition: Condition, app: WebApp, request: Request): Promise<Response> {
  switch (condition.kind) {
    case 'usual':
      return app.fetch(request);
    case 'slow':
      await new Promise((resolve) => setTimeout(resolve, condition.ms));
      return app.fetch(request);
    case 'outage':
      return Response.error();
    case 'lost-answer':
      await app.fetch(request);
      return Response.error();
    case 'refusing':
      return refusalOf(condition.code, { retryAfterSeconds: condition.retryAfterSeconds });
  }
}

/** What a refusal says beside its code. */
export interface RefusalDetails {
  readonly field?: string | undefined;
  readonly retryAfterSeconds?: number | undefined;
}

/** A refusal in the shape in which the collector gives it. */
export function refusalOf(
  code: ProblemCode,
  { field, retryAfterSeconds }: RefusalDetails = {},
): Response {
  const { status, title } = problems[code];
  const body = {
    type: `about:blank#${code}`,
    code,
    title,
    status,
    ...(field !== undefined && { errors: [{ field, message: title }] }),
  };
  return new Response(JSON.stringify(body), {
    status,
    headers: {
      'Content-Type': 'application/problem+json',
      ...(retryAfterSeconds !== undefined && { 'Retry-After': String(retryAfterSeconds) }),
    },
  });
}
