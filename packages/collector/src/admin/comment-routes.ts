import type { LocalDate, QueuedCommentList } from '@vhcs/contract';
import {
  commentDecisionSchema,
  commentReplySchema,
  commentStateSchema,
  idSchema,
} from '@vhcs/contract/schemas';
import { z } from 'zod';
import type { Clock } from '../capabilities.ts';
import { canBeAsked } from '../comments/asked-unit.ts';
import { decisionProblem } from '../comments/decision-problem.ts';
import { queuedComment } from '../comments/shown-comment.ts';
import type { AppContext } from '../exchange.ts';
import { ProblemError } from '../problems.ts';
import { queryParameter, unknownResource } from '../query.ts';
import type { Registry } from '../registry/registry.ts';
import { limitParameter } from '../routes/paging.ts';
import type { CommentOutcome, CommentRecord } from '../store/comments.ts';
import type { Store } from '../store/store.ts';
import { changeBy } from './change.ts';
import { requireUnit, type Caller, type OperatorHandler } from './guard.ts';
import { privateReply } from './private-reply.ts';
import { readJson } from './read-json.ts';

const DEFAULT_LIMIT = 50;

const limitOf = limitParameter(200);

const stateParameter = {
  schema: commentStateSchema,
  accepted: `one of ${commentStateSchema.options.join(', ')}`,
};

const unitParameter = { schema: idSchema, accepted: 'the id of a unit' };

const COMMENT_ID = '[0-9a-f]{16}';
/** Anything else is not asked for: the store need not take it. */
const commentId = new RegExp(`^${COMMENT_ID}$`);

/** Batch and id of the last comment of the page before. */
const placeCursor = {
  schema: z
    .string()
    .regex(new RegExp(`^\\d{4}-\\d\\d-\\d\\d-${COMMENT_ID}$`))
    .transform((place) => ({ batch: place.slice(0, 10), id: place.slice(11) })),
  accepted: 'nextCursor of the page before, with the same other parameters',
};

/** What the routes of comments rest on. */
export interface CommentParts {
  readonly store: Pick<Store, 'comments'>;
  readonly registry: Registry;
  readonly clock: Clock;
}

/** `GET /v1/admin/comments`: what waits, was published or rejected; a unit head sees the own unit's. */
export function listComments({ store }: CommentParts): OperatorHandler {
  return async (c, caller) => {
    const limit = queryParameter(c, 'limit', limitOf) ?? DEFAULT_LIMIT;
    const asked = queryParameter(c, 'unit', unitParameter);
    if (asked !== undefined) requireUnit(caller, asked);

    const found = await store.comments.list({
      state: queryParameter(c, 'state', stateParameter),
      unit: asked ?? caller.unit ?? undefined,
      after: queryParameter(c, 'cursor', placeCursor),
      limit: limit + 1,
    });

    const items = found.slice(0, limit);
    const last = items.at(-1);
    const list: QueuedCommentList = {
      items: items.map(queuedComment),
      nextCursor: last && found.length > limit ? `${last.batch}-${last.id}` : null,
    };
    return privateReply(c, list);
  };
}

/** `GET /v1/admin/comments/:id`. */
export function getComment(parts: CommentParts): OperatorHandler {
  return async (c, caller) => {
    const comment = await requestedComment(c, parts);
    requireConcerned(caller, comment);
    return privateReply(c, queuedComment(comment));
  };
}

/** `POST /v1/admin/comments/:id/decisions`: what a moderator decides. */
export function decideComment(parts: CommentParts): OperatorHandler {
  return async (c, caller) => {
    const decision = await readJson(c, {
      schema: commentDecisionSchema,
      code: 'invalid-decision',
      what: 'The decision',
    });
    const change = changeBy(caller, parts.clock);
    if (decision.action === 'route') requireAskable(decision.unit, parts.registry, change.day);
    const { id } = await requestedComment(c, parts);

    return outcomeReply(c, await parts.store.comments.decide(id, decision, change));
  };
}

/** `POST /v1/admin/comments/:id/reply`: the answer of the caller's unit. */
export function replyToComment(parts: CommentParts): OperatorHandler {
  return async (c, caller) => {
    const reply = await readJson(c, {
      schema: commentReplySchema.strict(),
      code: 'invalid-decision',
      what: 'The answer',
    });
    const comment = await requestedComment(c, parts);
    requireConcerned(caller, comment);

    const change = changeBy(caller, parts.clock);
    const unit = caller.unit ?? comment.unit;
    return outcomeReply(
      c,
      await parts.store.comments.reply(comment.id, { ...reply, unit }, change),
    );
  };
}

async function requestedComment(c: AppContext, { store }: CommentParts): Promise<CommentRecord> {
  const id = c.req.param('id') ?? '';
  const comment = commentId.test(id) ? await store.comments.find(id) : undefined;
  if (!comment) throw unknownResource('comment', id, 'GET /v1/admin/comments lists the comments');
  return comment;
}

/** A unit head reaches comments on the own unit, and those that it is asked to answer. */
function requireConcerned(caller: Caller, { unit, routedTo }: CommentRecord): void {
  if (routedTo === null || caller.unit !== routedTo) requireUnit(caller, unit);
}

/** Null is the rated unit, which answers for its figures after it has ended, too. */
function requireAskable(unit: string | null, registry: Registry, day: LocalDate): void {
  if (unit === null || canBeAsked(unit, registry, day)) return;
  const message =
    'expected the id of a registered unit that exists today; GET /v1/units lists the units with their days';
  throw new ProblemError('invalid-decision', `unit: ${message}.`, {
    errors: [{ field: '/unit', message }],
  });
}

function outcomeReply(c: AppContext, outcome: CommentOutcome): Response {
  switch (outcome.kind) {
    case 'done':
      return privateReply(c, queuedComment(outcome.comment));
    case 'refused':
      throw decisionProblem(outcome.fault);
    case 'unknown':
      throw unknownResource('comment', c.req.param('id') ?? '', 'it is no longer there');
  }
}
