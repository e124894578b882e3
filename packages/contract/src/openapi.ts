import { z } from 'zod';
import { problems } from './problem-codes.ts';
import { routes, type RouteName } from './routes.ts';
import { articleRatingSchema } from './schemas/article.ts';
import { publishedBadgeSchema } from './schemas/badge.ts';
import { publishedCampaignSchema } from './schemas/campaign.ts';
import { languageSchema, urlSchema } from './schemas/common.ts';
import { exemplarListSchema, publishedCardSchema } from './schemas/exemplar.ts';
import { problemSchema } from './schemas/problem.ts';
import { ratingSchema, receiptSchema } from './schemas/rating.ts';
import { periodSchema, seriesSchema, summarySchema } from './schemas/summary.ts';
import { surveySchema } from './schemas/survey.ts';
import { unitListSchema, unitSchema } from './schemas/unit.ts';

interface QueryParameter {
  readonly schema: z.ZodType;
  readonly description: string;
}

interface Operation {
  readonly summary: string;
  readonly query?: Readonly<Record<string, QueryParameter>>;
  readonly body?: Readonly<Record<string, z.ZodType>>;
  /** Successful answers by status: media type and shape. */
  readonly answers: Readonly<Record<number, readonly [mediaType: string, schema: z.ZodType]>>;
  readonly answerNotes?: Readonly<Record<number, string>>;
  readonly problems: readonly (keyof typeof problems)[];
}

const json = 'application/json';
const html = z.string();
const state = z.object({ status: z.literal('ok') });
const formFields = z.object({
  key: ratingSchema.shape.idempotencyKey,
  survey: ratingSchema.shape.survey.optional(),
  level: z.string().describe('the chosen value of the scale'),
  comment: z.string().max(1000).optional(),
  lang: languageSchema.optional(),
});

/** What each route of the table takes and answers. A route without a row here is a type error. */
const operations: Record<RouteName, Operation> = {
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
      'unavailable',
    ],
  },
  getSurvey: {
    summary: 'A survey in all its languages; the newest version unless one is named',
    query: {
      version: { schema: z.int().min(1), description: 'a published version' },
    },
    answers: { 200: [json, surveySchema] },
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
    summary: 'The published figures of one unit',
    query: {
      survey: { schema: surveySchema.shape.id, description: 'default `hai-long-nhanh`' },
      version: { schema: z.int().min(1), description: 'default: the newest' },
      series: { schema: seriesSchema, description: 'default `open`' },
      period: { schema: periodSchema, description: 'default `all`' },
      trend: {
        schema: z.enum(['month', 'quarter', 'year']),
        description: 'adds the figures of each month, quarter or year; default: none',
      },
    },
    answers: { 200: [json, summarySchema] },
    problems: ['unknown-resource', 'invalid-query'],
  },
  getUnitPage: {
    summary: 'A unit and its figures as a page that needs no script, with JSON-LD',
    query: { lang: { schema: languageSchema, description: 'default `vi`' } },
    answers: { 200: ['text/html', html] },
    problems: ['unknown-resource'],
  },
  listExemplars: {
    summary: 'Exemplar cards, a page at a time',
    query: {
      q: {
        schema: z.string().max(100),
        description: 'words of the unit or headline; accents and case do not matter',
      },
      province: { schema: z.string().max(100), description: 'cards of units in one province' },
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
    answers: { 200: ['text/html', html] },
    problems: ['unknown-resource'],
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
      level: {
        schema: z.string(),
        description: 'a value to choose beforehand; it counts only when sent',
      },
      survey: { schema: surveySchema.shape.id, description: 'default `hai-long-nhanh`' },
      lang: {
        schema: languageSchema,
        description: 'default: what the browser asks for, else `vi`',
      },
    },
    answers: { 200: ['text/html', html] },
    problems: ['unknown-resource'],
  },
  postRatingForm: {
    summary: 'Send the form; answers 303 to the thank-you page',
    body: { 'application/x-www-form-urlencoded': formFields },
    answers: { 303: ['text/html', html] },
    problems: ['origin-not-allowed', 'body-too-large', 'unknown-resource'],
  },
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

type JsonObject = Record<string, unknown>;
type ToSchema = (schema: z.ZodType, io: 'input' | 'output') => JsonObject;

/**
 * The OpenAPI 3.1 document of the collector, made from the schemas and the table of routes.
 *
 * @param version version of the collector
 */
export function createOpenapi(version: string): JsonObject {
  const components: JsonObject = {};
  const toSchema: ToSchema = (schema, io) => {
    const whole = withComponentReferences(z.toJSONSchema(schema, { io }));
    const { $defs, id, ...own } = whole;
    delete own['$schema'];
    Object.assign(components, $defs);
    if (typeof id !== 'string') return own;
    components[id] = own;
    return { $ref: `#/components/schemas/${id}` };
  };

  const paths: Record<string, JsonObject> = {};
  for (const [name, operation] of Object.entries(operations) as [RouteName, Operation][]) {
    const { method, path } = routes[name];
    (paths[path] ??= {})[method.toLowerCase()] = {
      operationId: name,
      summary: operation.summary,
      parameters: [...pathParameters(path), ...queryParameters(operation, toSchema)],
      ...(operation.body && {
        requestBody: { required: true, content: mediaTypes(operation.body, 'input', toSchema) },
      }),
      responses: { ...answersOf(operation, toSchema), ...refusalsOf(operation, toSchema) },
    };
  }
  return {
    openapi: '3.1.0',
    info: { title: 'VHCS collector', version, license: { name: 'MIT', identifier: 'MIT' } },
    paths,
    components: { schemas: components },
  };
}

function withComponentReferences(schema: JsonObject): JsonObject {
  const text = JSON.stringify(schema).replaceAll('"#/$defs/', '"#/components/schemas/');
  return JSON.parse(text) as JsonObject;
}

function pathParameters(path: string): readonly JsonObject[] {
  return [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }));
}

function queryParameters(operation: Operation, toSchema: ToSchema): readonly JsonObject[] {
  return Object.entries(operation.query ?? {}).map(([name, { schema, description }]) => ({
    name,
    in: 'query',
    description,
    schema: toSchema(schema, 'input'),
  }));
}

function mediaTypes(
  shapes: Readonly<Record<string, z.ZodType>>,
  io: 'input' | 'output',
  toSchema: ToSchema,
): JsonObject {
  return Object.fromEntries(
    Object.entries(shapes).map(([type, schema]) => [type, { schema: toSchema(schema, io) }]),
  );
}

function answersOf(operation: Operation, toSchema: ToSchema): JsonObject {
  return Object.fromEntries(
    Object.entries(operation.answers).map(([status, [type, schema]]) => [
      status,
      {
        description: operation.answerNotes?.[Number(status)] ?? operation.summary,
        content: mediaTypes({ [type]: schema }, 'output', toSchema),
      },
    ]),
  );
}

function refusalsOf(operation: Operation, toSchema: ToSchema): JsonObject {
  const statuses = new Set(operation.problems.map((code) => problems[code].status));
  const content = mediaTypes({ 'application/problem+json': problemSchema }, 'output', toSchema);
  return Object.fromEntries(
    Array.from(statuses, (status) => {
      const codes = operation.problems.filter((code) => problems[code].status === status);
      const description = codes.map((code) => `\`${code}\`: ${problems[code].title}`).join('; ');
      return [String(status), { description, content }];
    }),
  );
}
