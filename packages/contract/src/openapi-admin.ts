import { z } from 'zod';
import { bodied, guarded, json, type Operation } from './openapi-operation.ts';
import type { RouteName } from './routes.ts';
import { alertListSchema } from './schemas/alert.ts';
import { auditListSchema } from './schemas/audit.ts';
import {
  commentDecisionSchema,
  commentReplySchema,
  commentStateSchema,
  publicCommentListSchema,
  queuedCommentListSchema,
  queuedCommentSchema,
} from './schemas/comment.ts';
import { idSchema } from './schemas/common.ts';
import { heldDecisionSchema, heldListSchema, heldOutcomeSchema } from './schemas/held.ts';
import { operatorSchema } from './schemas/operator.ts';
import {
  criterionSetListSchema,
  criterionSetSchema,
  gradeBandsSchema,
  scoreInputSchema,
  scoreKindSchema,
  scoreListSchema,
  scoreSchema,
} from './schemas/score.ts';
import { calendarPeriodSchema, periodSchema } from './schemas/summary.ts';

type AdminRoute = Extract<
  RouteName,
  | 'listUnitComments'
  | 'getOperator'
  | 'listAudit'
  | 'listComments'
  | 'getComment'
  | 'decideComment'
  | 'replyToComment'
  | 'listCriteria'
  | 'setGradeBands'
  | 'listScores'
  | 'giveScore'
  | 'listHeld'
  | 'decideHeld'
  | 'listAlerts'
>;

const paged = (most: number, standard: number) => ({
  limit: { schema: z.int().min(1).max(most).default(standard), description: 'items a page' },
  cursor: { schema: z.string().max(64), description: '`nextCursor` of the page before' },
});

/** What routes take and answer that are about operators' work; all but one need a bearer token. */
export const adminOperations: Readonly<Record<AdminRoute, Operation>> = {
  listUnitComments: {
    summary: "Published comments on a unit with the unit's answers, the latest first",
    query: paged(100, 20),
    answers: { 200: [json, publicCommentListSchema] },
    problems: ['unknown-resource', 'invalid-query'],
  },
  getOperator: {
    summary: 'What the token of the request may do',
    secured: true,
    answers: { 200: [json, operatorSchema] },
    problems: [...guarded],
  },
  listAudit: {
    summary: 'The log of what operators changed, the newest line first',
    secured: true,
    query: paged(500, 50),
    answers: { 200: [json, auditListSchema] },
    problems: [...guarded, 'invalid-query'],
  },
  listComments: {
    summary: 'Comments that left with their batch, the oldest batch first',
    secured: true,
    query: {
      state: { schema: commentStateSchema, description: 'comments in one state' },
      unit: {
        schema: idSchema,
        description: 'comments on a unit, or that it is asked to answer; a unit head sees the own',
      },
      ...paged(200, 50),
    },
    answers: { 200: [json, queuedCommentListSchema] },
    problems: [...guarded, 'invalid-query'],
  },
  getComment: {
    summary: 'One comment with what was decided of it',
    secured: true,
    answers: { 200: [json, queuedCommentSchema] },
    problems: [...guarded, 'unknown-resource'],
  },
  decideComment: {
    summary: 'Publish, hold, reject or redact a comment, or ask a unit to answer it',
    secured: true,
    body: { [json]: commentDecisionSchema },
    answers: { 200: [json, queuedCommentSchema] },
    problems: [...guarded, ...bodied, 'unknown-resource', 'invalid-decision'],
  },
  replyToComment: {
    summary: 'Answer a comment in the name of the unit; the answer is public with it',
    secured: true,
    body: { [json]: commentReplySchema.strict() },
    answers: { 200: [json, queuedCommentSchema] },
    problems: [...guarded, ...bodied, 'unknown-resource', 'invalid-decision'],
  },
  listCriteria: {
    summary: 'What units are scored by, and where grades begin',
    secured: true,
    answers: { 200: [json, criterionSetListSchema] },
    problems: [...guarded],
  },
  setGradeBands: {
    summary: 'Say where the grades of a set begin from now on',
    secured: true,
    body: { [json]: gradeBandsSchema },
    answers: { 200: [json, criterionSetSchema] },
    problems: [...guarded, ...bodied, 'unknown-resource', 'invalid-score'],
  },
  listScores: {
    summary: 'Scores of units, the newest revision of each; a unit head sees the own',
    secured: true,
    query: {
      set: { schema: idSchema, description: 'scores by one set of criteria' },
      unit: { schema: idSchema, description: 'scores of one unit' },
      period: { schema: calendarPeriodSchema, description: 'scores of one period' },
      kind: { schema: scoreKindSchema, description: 'self-scores, or appraised ones' },
    },
    answers: { 200: [json, scoreListSchema] },
    problems: [...guarded, 'invalid-query'],
  },
  giveScore: {
    summary: 'Give a score; a later one of the same kind takes its place',
    secured: true,
    body: { [json]: scoreInputSchema },
    answers: { 201: [json, scoreSchema] },
    problems: [...guarded, ...bodied, 'invalid-score'],
  },
  listHeld: {
    summary: 'Ratings that are held, by series, day and reason',
    secured: true,
    answers: { 200: [json, heldListSchema] },
    problems: [...guarded],
  },
  decideHeld: {
    summary: 'Let a group of held ratings count with the next batch, or keep it from counting',
    secured: true,
    body: { [json]: heldDecisionSchema },
    answers: { 200: [json, heldOutcomeSchema] },
    problems: [...guarded, ...bodied, 'invalid-decision'],
  },
  listAlerts: {
    summary: 'Units where more than the limit were not satisfied, by published figures',
    secured: true,
    query: {
      period: { schema: periodSchema, description: 'default `all`' },
      limit: {
        schema: z.int().min(1).max(99).default(20),
        description: 'whole per cent; a share above it is an alert',
      },
    },
    answers: { 200: [json, alertListSchema] },
    problems: [...guarded, 'invalid-query'],
  },
};
