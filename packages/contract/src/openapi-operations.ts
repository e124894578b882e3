import { z } from 'zod';
import { adminOperations } from './openapi-admin.ts';
import { deliveryOperations } from './openapi-delivery.ts';
import { exportOperations } from './openapi-exports.ts';
import { handoutOperations } from './openapi-handouts.ts';
import { json, page, type Operation } from './openapi-operation.ts';
import { registryOperations } from './openapi-registry.ts';
import { tokenOperations } from './openapi-tokens.ts';
import type { RouteName } from './routes.ts';
import { articleRatingSchema } from './schemas/article.ts';
import { publishedBadgeSchema } from './schemas/badge.ts';
import { publishedCampaignSchema } from './schemas/campaign.ts';
import { languageSchema, urlSchema } from './schemas/common.ts';
import { exemplarListSchema, publishedCardSchema } from './schemas/exemplar.ts';
import { procedureCodeSchema } from './schemas/procedure.ts';
import { ratingSchema, receiptSchema } from './schemas/rating.ts';
import { periodSchema, seriesSchema, summarySchema, trendStepSchema } from './schemas/summary.ts';
import { publishedSurveySchema, surveySchema } from './schemas/survey.ts';
import { unitListSchema, unitSchema } from './schemas/unit.ts';

const state = z.object({ status: z.literal('ok') });

/** Where a form was found; the other channels have forms of their own. */
const formChannel = z.enum(['form', 'link', 'qr']);

const formFields = z
  .object({
    key: ratingSchema.shape.idempotencyKey,
    made: z
      .string()
      .regex(/^[0-9]{1,15}$/)
      .optional()
      .describe(
        'when the page was made, in milliseconds since 1970, as its hidden field has it; a form without it, or faster than a person, is kept and not counted',
      ),
    survey: ratingSchema.shape.survey.optional().describe('default `hai-long-nhanh`'),
    version: z.string().optional().describe('version of the survey that the form was made from'),
    channel: formChannel.optional().describe('default `form`'),
    touchpoint: ratingSchema.shape.touchpoint,
    service: ratingSchema.shape.service,
    level: z.string().describe('the chosen value of the headline question'),
    comment: z.string().max(1000).optional(),
    warned: z
      .literal('yes')
      .optional()
      .describe('the visitor was warned of personal data in the comment; they are masked'),
    website: z.string().optional().describe('no person sees this field; leave it empty'),
    lang: languageSchema.optional().describe('default: what the browser asks for, else `vi`'),
  })
  .catchall(z.union([z.string(), z.array(z.string())]))
  .describe(
    'Every further question of the survey has a field `q.<id>`: a value of the scale or `na`, a text, or ids of options, the field repeated for each.',
  );

/** What each route of the table takes and answers. A route without a row here is a type error. */
export const operations: Readonly<Record<RouteName, Operation>> = {
  submitRating: {
    summary: 'Give one rating',
    body: { [json]: ratingSchema, 'text/plain': ratingSchema },
    answers: { 201: [json, receiptSchema], 200: [json, receiptSchema] },
    answerNotes: {
      201: 'The rating is on disk.',
      200: 'The same rating with the same key had been stored before; nothing was added.',
    },
    problems: [
      'invalid-json',
      'origin-not-allowed',
      'key-reused',
      'not-replaceable',
      'already-rated',
      'unit-closed',
      'survey-closed',
      'body-too-large',
      'unsupported-media-type',
      'invalid-rating',
      'unknown-unit',
      'unknown-survey',
      'too-many-ratings',
      'unavailable',
    ],
  },
  getSurvey: {
    summary: 'A survey in all its languages; the version that is open today unless one is named',
    query: {
      version: { schema: z.int().min(1), description: 'a published version' },
    },
    answers: { 200: [json, publishedSurveySchema] },
    problems: ['unknown-resource', 'invalid-query'],
  },
  getCampaign: {
    summary: 'A campaign with phases, theme, criteria and basis',
    answers: { 200: [json, publishedCampaignSchema] },
    problems: ['unknown-resource'],
  },
  listUnits: {
    summary: 'The registry of units, a page at a time',
    query: {
      q: {
        schema: z.string().max(100),
        description: 'words of the name; accents and case do not matter',
      },
      level: { schema: unitSchema.shape.level, description: 'units of one level' },
      parent: { schema: unitSchema.shape.id, description: 'units directly below one' },
      limit: { schema: z.int().min(1).max(200).default(50), description: 'units a page' },
      cursor: { schema: z.string().max(64), description: '`nextCursor` of the page before' },
    },
    answers: { 200: [json, unitListSchema] },
    problems: ['invalid-query'],
  },
  getUnit: {
    summary: 'One unit with its predecessors and successors',
    answers: { 200: [json, unitSchema] },
    problems: ['unknown-resource'],
  },
  getSummary: {
    summary: 'The published figures of one unit; what has too few answers is null',
    query: {
      survey: { schema: surveySchema.shape.id, description: 'default `hai-long-nhanh`' },
      version: {
        schema: z.int().min(1),
        description: 'default: the version that is open today',
      },
      series: { schema: seriesSchema, description: 'default `open`' },
      period: { schema: periodSchema, description: 'default `all`' },
      trend: {
        schema: trendStepSchema,
        description:
          'adds the figures of each month, quarter, half or year, from the first published one to the last; default: none',
      },
    },
    answers: { 200: [json, summarySchema] },
    problems: ['unknown-resource', 'invalid-query'],
  },
  getUnitPage: {
    summary: 'A unit and its figures as a page that needs no script, with JSON-LD',
    query: { lang: { schema: languageSchema, description: 'default `vi`' } },
    answers: { 200: page, 404: page },
    answerNotes: { 404: 'A page that says that there is none.' },
    problems: [],
  },
  getMethodPage: {
    summary: 'Questions, method, data dictionary and what does not count, as a page',
    query: { lang: { schema: languageSchema, description: 'default `vi`' } },
    answers: { 200: page },
    problems: [],
  },
  listExemplars: {
    summary: 'Exemplar cards, a page at a time',
    query: {
      q: {
        schema: z.string().max(100),
        description:
          "words of the unit's name, the headline or the practices; accents and case do not matter",
      },
      province: {
        schema: z.string().max(100),
        description: 'cards of units in one province; accents and case do not matter',
      },
      level: { schema: unitSchema.shape.level, description: 'cards of units of one level' },
      model: { schema: unitSchema.shape.id, description: 'cards with one badge' },
      limit: { schema: z.int().min(1).max(100).default(12), description: 'cards a page' },
      cursor: { schema: z.string().max(64), description: '`nextCursor` of the page before' },
    },
    answers: { 200: [json, exemplarListSchema] },
    problems: ['invalid-query'],
  },
  getExemplar: {
    summary: 'The card of one unit, with the unit and its badges',
    answers: { 200: [json, publishedCardSchema] },
    problems: ['unknown-resource'],
  },
  getExemplarPage: {
    summary: 'A card as a page that needs no script',
    query: { lang: { schema: languageSchema, description: 'default `vi`' } },
    answers: { 200: page, 404: page },
    answerNotes: { 404: 'A page that says that there is none.' },
    problems: [],
  },
  getBadge: {
    summary: 'A badge with its unit, campaign and document',
    answers: { 200: [json, publishedBadgeSchema] },
    problems: ['unknown-resource'],
  },
  getBadgePicture: {
    summary: 'The picture of a badge, for pages and e-mails where no script runs',
    query: { lang: { schema: languageSchema, description: 'default `vi`' } },
    answers: { 200: ['image/svg+xml', z.string()] },
    problems: ['unknown-resource'],
  },
  getArticleSummary: {
    summary: "An article's sum of points, count and distribution",
    query: { url: { schema: urlSchema, description: 'address of the article' } },
    answers: { 200: [json, articleRatingSchema] },
    problems: ['invalid-query'],
  },
  showRatingForm: {
    summary: 'The rating form that needs no script',
    query: {
      survey: { schema: surveySchema.shape.id, description: 'default `hai-long-nhanh`' },
      channel: { schema: formChannel, description: 'default `form`' },
      touchpoint: {
        schema: unitSchema.shape.id,
        description: 'where the form was found; ignored unless open and of this unit',
      },
      service: {
        schema: procedureCodeSchema,
        description: 'code of the procedure that is rated; ignored unless it is one',
      },
      level: {
        schema: z.string(),
        description: 'a value to choose beforehand; it counts only when sent',
      },
      lang: {
        schema: languageSchema,
        description: 'default: what the browser asks for, else `vi`',
      },
      done: { schema: z.string(), description: 'shows the thanks in place of the form' },
    },
    answers: { 200: page, 404: page },
    answerNotes: {
      200: 'The form; or the thanks; or, for a unit that has ended, its successors.',
      404: 'A page that says that there is no such unit, or no such survey for visitors.',
    },
    problems: [],
  },
  postRatingForm: {
    summary: 'Send the form',
    body: { 'application/x-www-form-urlencoded': formFields },
    answers: { 303: null, 404: page, 409: page, 422: page, 503: page },
    answerNotes: {
      303: 'The rating is on disk, from now or before; `Location` is the thank-you page.',
      404: 'A page that says that there is no such unit, or no such survey for visitors.',
      409: 'A page that says that the unit has ended, that this version of the survey takes no answers, or that another rating was sent from this form.',
      422: 'The form again with what is wrong, or with a warning of personal data in the comment.',
      503: 'The form again, since the rating could not be stored; `Retry-After` says when to send it.',
    },
    problems: ['invalid-json', 'origin-not-allowed', 'body-too-large', 'unsupported-media-type'],
  },
  ...handoutOperations,
  ...deliveryOperations,
  ...adminOperations,
  ...registryOperations,
  ...exportOperations,
  ...tokenOperations,
  openapi: {
    summary: 'This document',
    answers: { 200: [json, z.record(z.string(), z.unknown())] },
    problems: [],
  },
  healthz: {
    summary: 'Whether the process is alive',
    answers: { 200: [json, state] },
    problems: [],
  },
  readyz: {
    summary: 'Whether ratings can be stored now',
    answers: { 200: [json, state] },
    problems: ['unavailable'],
  },
};
