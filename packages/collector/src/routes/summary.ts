import { asResponse } from '../problems.ts';
import type { Handler } from '../resource.ts';
import type { SummaryDesk } from './summary-desk.ts';

/** `GET /v1/units/:id/summary`: what the desk gives, for a `Request`. */
export function getSummary(desk: SummaryDesk): Handler {
  return async (c) => {
    const { search } = new URL(c.req.url);
    const unit = c.req.param('id') ?? '';
    const call = { head: c.req.raw, exchange: c.env, unit, query: search.slice(1) };
    return asResponse(await desk.give(call));
  };
}
