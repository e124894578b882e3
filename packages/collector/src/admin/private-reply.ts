import type { AppContext } from '../exchange.ts';
import { dataHeaders } from '../guards/security-headers.ts';

/** JSON for one operator: nobody keeps it, and no page of another site reads it. */
export function privateReply(c: AppContext, value: unknown, status = 200): Response {
  const headers = {
    ...dataHeaders,
    'Content-Type': 'application/json',
    'Cache-Control': 'no-store',
    'X-Request-Id': c.env.requestId,
  };
  return new Response(JSON.stringify(value), { status, headers });
}
