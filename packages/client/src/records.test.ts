import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { readFixtures, type Fixtures } from '@vhcs/contract/fixtures';
import {
  exemplarListSchema,
  publishedBadgeSchema,
  publishedCampaignSchema,
  publishedCardSchema,
} from '@vhcs/contract/schemas';
import { createClient } from './client.ts';
import { failureOf, html, json, startServer } from './local-server.fixture.mts';
import { getBadge, getCampaign, getExemplar, listExemplars } from './records.ts';
import { createTransport } from './transport.ts';

const samples = async (): Promise<Fixtures> => {
  const file = createRequire(import.meta.url).resolve('@vhcs/contract/fixtures.json');
  return readFixtures(JSON.parse(await readFile(file, 'utf8')));
};

/** A record as it arrives: JSON has no fields that are undefined. */
const asSent = <T>(record: T): T => JSON.parse(JSON.stringify(record)) as T;

/** The cards of the samples as the collector publishes them. */
async function publishedCards() {
  const { exemplarCards, units, badges } = await samples();
  return exemplarCards.map((card) =>
    asSent(
      publishedCardSchema.parse({
        ...card,
        unitRecord: units.find(({ id }) => id === card.unit),
        badgeRecords: badges.filter(({ id }) => card.badges.includes(id)),
      }),
    ),
  );
}

const facets = { provinces: ['Lai Châu'], levels: ['province-dept' as const], models: [] };

test('each record is asked for at its own address', async (t) => {
  const { baseUrl, requests } = await startServer(t, json(404, {}));
  const client = createClient({ baseUrl });

  await Promise.allSettled([
    client.campaign('c'),
    client.badge('b'),
    client.exemplar('u'),
    client.exemplars(),
    client.units(),
  ]);

  assert.deepEqual(requests.map(({ method, path }) => `${method} ${path}`).sort(), [
    'GET /v1/badges/b',
    'GET /v1/campaigns/c',
    'GET /v1/exemplars',
    'GET /v1/exemplars/u',
    'GET /v1/units',
  ]);
});

test('an id cannot reach the picture or the page of a record', async (t) => {
  const { baseUrl, requests } = await startServer(t, json(404, {}));

  await createClient({ baseUrl })
    .badge('../x?y')
    .catch(() => undefined);

  assert.equal(requests[0]?.path, '/v1/badges/..%2Fx%3Fy');
});

test('a campaign comes with the document that it rests on', async (t) => {
  const { campaigns, documents } = await samples();
  const campaign = publishedCampaignSchema.parse({ ...campaigns[0], basisDocument: documents[0] });
  const { baseUrl } = await startServer(t, json(200, campaign));

  const answer = await getCampaign(createTransport({ baseUrl }), campaign.id);

  assert.equal(answer.basisDocument?.number, '733/QĐ-TTg');
});

test('all badges of the samples are accepted', async (t) => {
  const { badges, units } = await samples();
  const published = badges.map((badge) =>
    asSent(
      publishedBadgeSchema.parse({
        ...badge,
        unitName: units.find(({ id }) => id === badge.unit)?.name,
      }),
    ),
  );
  const { baseUrl } = await startServer(t, ...published.map((badge) => json(200, badge)));
  const transport = createTransport({ baseUrl });

  for (const badge of published) assert.deepEqual(await getBadge(transport, badge.id), badge);
});

test('all cards of the samples are accepted', async (t) => {
  const cards = await publishedCards();
  const { baseUrl } = await startServer(t, ...cards.map((card) => json(200, card)));
  const transport = createTransport({ baseUrl });

  for (const card of cards) assert.deepEqual(await getExemplar(transport, card.unit), card);
});

test('a list of cards comes with what it can be filtered by', async (t) => {
  const items = await publishedCards();
  const list = exemplarListSchema.parse({ items, total: items.length, nextCursor: null, facets });
  const { baseUrl } = await startServer(t, json(200, list));

  assert.deepEqual(await listExemplars(createTransport({ baseUrl })), list);
});

test('an empty list of cards is no failure', async (t) => {
  const list = { items: [], total: 0, nextCursor: null, facets };
  const { baseUrl } = await startServer(t, json(200, list));

  assert.deepEqual((await listExemplars(createTransport({ baseUrl }))).items, []);
});

test('filters and page of a list go into the query, spelled out', async (t) => {
  const list = { items: [], total: 0, nextCursor: null, facets };
  const { baseUrl, requests } = await startServer(t, json(200, list));

  await createClient({ baseUrl }).exemplars({
    q: 'văn hoá & nụ cười',
    province: 'Lai Châu',
    level: 'province-dept',
    model: '4-xin-4-luon',
    limit: 12,
    cursor: 'card-vpqh',
    timeoutMs: 5_000,
  });

  const { searchParams } = new URL(requests[0]?.path ?? '', baseUrl);
  assert.deepEqual(Object.fromEntries(searchParams), {
    q: 'văn hoá & nụ cười',
    province: 'Lai Châu',
    level: 'province-dept',
    model: '4-xin-4-luon',
    limit: '12',
    cursor: 'card-vpqh',
  });
});

test('a filter that is undefined is left out', async (t) => {
  const list = { items: [], total: 0, nextCursor: null, facets };
  const { baseUrl, requests } = await startServer(t, json(200, list));

  await createClient({ baseUrl }).exemplars({ q: undefined, province: 'Hà Nam' });

  assert.equal(requests[0]?.path, '/v1/exemplars?province=H%C3%A0+Nam');
});

for (const [what, body] of [
  ['a badge', { id: 'b', name: { vi: 'Huy hiệu' } }],
  ['a card', { id: 'c', figures: [] }],
  ['a list', { items: [] }],
] as const) {
  test(`what only begins like ${what} is refused as another's answer`, async (t) => {
    const { baseUrl } = await startServer(t, json(200, body));
    const client = createClient({ baseUrl, maxRetries: 0 });
    const calls = { 'a badge': client.badge, 'a card': client.exemplar };

    const error = await failureOf(what === 'a list' ? client.exemplars() : calls[what]('x'));

    assert.equal(error.kind, 'schema');
  });
}

test('a page in place of a badge is refused', async (t) => {
  const { baseUrl } = await startServer(t, html(200));

  const error = await failureOf(createClient({ baseUrl, maxRetries: 0 }).badge('x'));

  assert.equal(error.kind, 'schema');
});

test('a card that is not there is told by its code', async (t) => {
  const problem = { code: 'unknown-resource', title: 'No such record', status: 404, detail: '…' };
  const { baseUrl } = await startServer(t, json(404, problem));

  const error = await failureOf(createClient({ baseUrl }).exemplar('khong-co'));

  assert.equal(error.problem?.code, 'unknown-resource');
});
