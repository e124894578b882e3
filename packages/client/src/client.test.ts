import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import type { Rating, Unit } from '@vhcs/contract';
import { readFixtures, type Fixtures } from '@vhcs/contract/fixtures';
import { receiptSchema, summarySchema } from '@vhcs/contract/schemas';
import { createClient } from './client.ts';
import { json, rating, receipt, startServer, type SeenRequest } from './local-server.fixture.mts';

const uuidV7 = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

const summary = summarySchema.parse({
  unit: 'ttpvhcc-lai-chau',
  survey: 'hai-long-nhanh',
  surveyVersion: 1,
  series: 'open',
  period: { id: 'all', from: null, to: null },
  received: 3,
  suppressed: true,
  n: null,
  distribution: null,
  shares: null,
  questions: [],
  methodVersion: 1,
  closedThrough: null,
});

const samples = async (): Promise<Fixtures> => {
  const file = createRequire(import.meta.url).resolve('@vhcs/contract/fixtures.json');
  return readFixtures(JSON.parse(await readFile(file, 'utf8')));
};

/** The rating that arrived. */
function sent([request]: readonly SeenRequest[]): Rating {
  assert.ok(request);
  return JSON.parse(request.body) as Rating;
}

test('a rating arrives as it was given, under its key', async (t) => {
  const { baseUrl, requests } = await startServer(t, json(201, receipt));
  const { idempotencyKey } = receipt;

  await createClient({ baseUrl }).submit(rating, { idempotencyKey });

  assert.equal(requests[0]?.path, '/v1/ratings');
  assert.deepEqual(sent(requests), { ...rating, idempotencyKey });
});

test('a receipt of the contract is handed out', async (t) => {
  const { baseUrl } = await startServer(t, json(201, receiptSchema.parse(receipt)));

  const answer = await createClient({ baseUrl }).submit(rating);

  assert.deepEqual(answer, receipt);
});

test('a rating without a key gets one that holds the time', async (t) => {
  const { baseUrl, requests } = await startServer(t, json(201, receipt));
  const now = (): number => 0x0123_4567_89ab;

  await createClient({ baseUrl, now }).submit(rating);

  const { idempotencyKey } = sent(requests);
  assert.match(idempotencyKey, uuidV7);
  assert.ok(idempotencyKey.startsWith('01234567-89ab-7'));
});

test('no two keys are alike', () => {
  const client = createClient({ baseUrl: 'http://collector', now: () => 0 });

  const keys = new Set(Array.from({ length: 100 }, () => client.createKey()));

  assert.equal(keys.size, 100);
});

test('every script and composition comes through unharmed', async (t) => {
  const { baseUrl, requests } = await startServer(t, json(201, receipt));
  const comment = `Nhanh gọn, ${'ủng hộ'.normalize('NFD')} 👍🏽 ភាសាខ្មែរ \u2028 "\\`;

  await createClient({ baseUrl }).submit({ ...rating, comment });

  assert.equal(sent(requests).comment, comment);
});

test('names come back unharmed', async (t) => {
  const unit = { ...(await samples()).units[0], name: { vi: 'Trung tâm Phục vụ hành chính công' } };
  const { baseUrl } = await startServer(t, json(200, unit));

  const answer = await createClient({ baseUrl }).unit('ttpvhcc-lai-chau');

  assert.equal(answer.name.vi, 'Trung tâm Phục vụ hành chính công');
});

for (const [method, kind] of Object.entries({
  survey: 'surveys',
  unit: 'units',
  campaign: 'campaigns',
} as const)) {
  test(`all ${kind} of the samples are accepted`, async (t) => {
    const records = (await samples())[kind];
    const { baseUrl } = await startServer(t, ...records.map((record) => json(200, record)));
    const client = createClient({ baseUrl });

    const ids: string[] = [];
    for (const { id } of records as readonly Unit[]) {
      ids.push((await client[method as 'unit'](id)).id);
    }

    assert.deepEqual(
      ids,
      records.map(({ id }) => id),
    );
  });
}

test('a summary of the contract is accepted', async (t) => {
  const { baseUrl } = await startServer(t, json(200, summary));

  const answer = await createClient({ baseUrl }).summary('ttpvhcc-lai-chau');

  assert.deepEqual(answer, summary);
});

test('each reading asks its own address', async (t) => {
  const { baseUrl, requests } = await startServer(t, json(404, {}));
  const client = createClient({ baseUrl });

  await Promise.allSettled([
    client.survey('s'),
    client.unit('u'),
    client.campaign('c'),
    client.summary('u'),
  ]);

  assert.deepEqual(requests.map(({ method, path }) => `${method} ${path}`).sort(), [
    'GET /v1/campaigns/c',
    'GET /v1/surveys/s',
    'GET /v1/units/u',
    'GET /v1/units/u/summary',
  ]);
});

test('what narrows a reading goes into the query, and nothing else does', async (t) => {
  const { baseUrl, requests } = await startServer(t, json(200, summary));
  const { signal } = new AbortController();

  await createClient({ baseUrl }).summary('u', {
    survey: 'hai-long-nhanh',
    version: 2,
    series: 'kiosk',
    period: '2026-H1',
    timeoutMs: 5_000,
    signal,
  });

  const query = 'survey=hai-long-nhanh&version=2&series=kiosk&period=2026-H1';
  assert.equal(requests[0]?.path, `/v1/units/u/summary?${query}`);
});

test('a query parameter that is undefined is left out', async (t) => {
  const { baseUrl, requests } = await startServer(t, json(200, summary));

  await createClient({ baseUrl }).summary('u', { survey: undefined, period: '2026' });

  assert.equal(requests[0]?.path, '/v1/units/u/summary?period=2026');
});

test('an id cannot leave its place in the address', async (t) => {
  const { baseUrl, requests } = await startServer(t, json(404, {}));

  await createClient({ baseUrl })
    .unit('a/b?c=d#é')
    .catch(() => undefined);

  assert.equal(requests[0]?.path, '/v1/units/a%2Fb%3Fc%3Dd%23%C3%A9');
});

for (const suffix of ['', '/', '/vhcs', '/vhcs/', '/vhcs//']) {
  test(`an address ending in "${suffix}" is welcome`, async (t) => {
    const { baseUrl, requests } = await startServer(t, json(404, {}));

    await createClient({ baseUrl: baseUrl + suffix })
      .unit('a')
      .catch(() => undefined);

    assert.equal(requests[0]?.path, `${suffix.replace(/\/+$/, '')}/v1/units/a`);
  });
}

/** Never called: it compiles only while every misuse in it is refused. */
export async function misuse(): Promise<void> {
  // @ts-expect-error the address is missing
  createClient({});
  const client = createClient({ baseUrl: '' });
  // @ts-expect-error the key belongs to the options
  await client.submit({ ...rating, idempotencyKey: '' } satisfies Parameters<
    typeof client.submit
  >[0]);
  // @ts-expect-error there is no such channel
  await client.submit({ ...rating, channel: 'fax' });
  // @ts-expect-error nothing may name an official
  await client.submit({ ...rating, official: 'Nguyễn Văn A' });
  // @ts-expect-error an answer is no boolean
  await client.submit({ ...rating, answers: { q1: true } });
  // @ts-expect-error a version is a number
  await client.survey('hai-long-nhanh', { version: '1' });
  // @ts-expect-error there is no such series
  await client.summary('a', { series: 'phone' });
  // @ts-expect-error a unit has no version
  await client.unit('a', { version: 1 });
  const answer = await client.submit(rating);
  // @ts-expect-error a receipt cannot be altered into a score
  answer.score = 5;
}
