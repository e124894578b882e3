/* What the browser checks of an answer is never stricter than the schema, whatever the answer. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { routes } from '@vhcs/contract';
import { readFixtures } from '@vhcs/contract/fixtures';
import {
  articleRatingSchema,
  exemplarListSchema,
  publicCommentListSchema,
  publishedBadgeSchema,
  publishedCampaignSchema,
  publishedCardSchema,
  ratingSchema,
  receiptSchema,
  summarySchema,
  publishedSurveySchema,
  unitListSchema,
  unitSchema,
} from '@vhcs/contract/schemas';
import { createClient, type Client } from './client.ts';
import { holdToSchemas, type Guarded } from './guarded-answers.fixture.mts';
import { rating, receipt } from './local-server.fixture.mts';
import { refusals, type CallName } from './refusals.ts';

const file = createRequire(import.meta.url).resolve('@vhcs/contract/fixtures.json');
const { units, surveys, campaigns, badges, exemplarCards } = readFixtures(
  JSON.parse(readFileSync(file, 'utf8')),
);
const cards = exemplarCards.map((card) => ({ ...card, unitRecord: units[0], badgeRecords: [] }));

const guarded: Readonly<Partial<Record<CallName, Guarded<Client>>>> = {
  submitRating: {
    read: (client) => client.submit(rating),
    schema: receiptSchema,
    samples: [receipt],
  },
  getUnit: { read: (client) => client.unit('x'), schema: unitSchema, samples: units },
  listUnits: {
    read: (client) => client.units(),
    schema: unitListSchema,
    samples: [{ items: units.slice(0, 3), nextCursor: null }],
  },
  getSurvey: {
    read: (client) => client.survey('x'),
    schema: publishedSurveySchema,
    samples: surveys.map((survey) => ({ ...survey, open: true })),
  },
  getCampaign: {
    read: (client) => client.campaign('x'),
    schema: publishedCampaignSchema,
    samples: campaigns,
  },
  getBadge: { read: (client) => client.badge('x'), schema: publishedBadgeSchema, samples: badges },
  getExemplar: {
    read: (client) => client.exemplar('x'),
    schema: publishedCardSchema,
    samples: cards,
  },
  listExemplars: {
    read: (client) => client.exemplars(),
    schema: exemplarListSchema,
    samples: [
      {
        items: cards.slice(0, 2),
        total: cards.length,
        nextCursor: '2',
        facets: { provinces: ['Lai Châu'], levels: ['province'], models: [] },
      },
    ],
  },
  getSummary: {
    read: (client) => client.summary('x'),
    schema: summarySchema,
    samples: [
      {
        unit: 'vpqh',
        survey: 'hai-long-nhanh',
        surveyVersion: 1,
        series: 'open',
        period: { id: 'all', from: null, to: null },
        received: 9,
        suppressed: true,
        n: null,
        distribution: null,
        shares: null,
        questions: [],
        methodVersion: 1,
        closedThrough: null,
      },
    ],
  },
  getArticleSummary: {
    read: (client) => client.article('https://laichau.gov.vn/'),
    schema: articleRatingSchema,
    samples: [{ url: 'https://laichau.gov.vn/a', sum: 9, count: 2, distribution: [] }],
  },
  listUnitComments: {
    read: (client) => client.comments('x'),
    schema: publicCommentListSchema,
    samples: [
      {
        unit: 'vpqh',
        items: [{ id: 'c-1', text: 'Nhanh gọn', isRedacted: false, reply: null }],
        nextCursor: null,
        counts: { held: 1, published: 1, rejected: {} },
      },
    ],
  },
};

test('every public answer is held to its schema', () => {
  const calls = Object.keys(refusals) as readonly CallName[];
  const publicCalls = calls.filter((name) => !routes[name].path.startsWith('/v1/admin/'));

  assert.deepEqual(Object.keys(guarded).sort(), publicCalls.toSorted());
});

holdToSchemas(guarded, (fetch) =>
  createClient({ baseUrl: 'https://collector.invalid', maxRetries: 0, fetch }),
);

test('a field that no rating has is refused when it is written', () => {
  const key = '019a0000-0000-7000-8000-000000000000';

  assert.equal(ratingSchema.safeParse({ ...rating, idempotencyKey: key }).success, true);
  assert.equal(
    ratingSchema.safeParse({ ...rating, idempotencyKey: key, name: 'A' }).success,
    false,
  );
});
