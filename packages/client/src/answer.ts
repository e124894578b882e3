import type { ReceivedProblem, VhcsErrorDetails } from './errors.ts';
import { parseRetryAfter } from './retry-after.ts';
import { hasShape, type Shape } from './shape.ts';

/** What came of one attempt: the answer that was asked for, or why there is none. */
export type Outcome<T> = { readonly answer: T } | VhcsErrorDetails;

/** Reads the whole of a response, of whatever sent it. Rejects when it breaks off. */
export async function readAnswer<T>(
  response: Response,
  shape: Shape<T>,
  nowMs: number,
): Promise<Outcome<T>> {
  const text = await response.text();
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    // What is no JSON has no shape; the error that says so would quote it.
  }
  if (response.ok && hasShape(body, shape)) return { answer: body };
  const problem = hasShape<ReceivedProblem>(body, { code: '' }) ? body : undefined;
  return {
    kind: response.ok ? 'schema' : 'http',
    status: response.status,
    code: problem?.code,
    field: problem?.errors?.[0]?.field,
    problem,
    requestId: response.headers.get('x-request-id') ?? problem?.requestId,
    retryAfterMs: parseRetryAfter(response.headers.get('retry-after'), nowMs),
  };
}
