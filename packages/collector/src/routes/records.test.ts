import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  publishedCampaignSchema,
  publishedSurveySchema,
  surveySchema,
  unitSchema,
} from '@vhcs/contract/schemas';
import { createTestApp, problemOf, sampleRegistry } from '../testing/test-app.ts';

const pulse = sampleRegistry.surveys.find(({ id }) => id === 'hai-long-nhanh');
assert.ok(pulse);

const versions = {
  surveys: [
    pulse,
    { ...pulse, version: 2, openFrom: '2026-11-01' },
    { ...pulse, version: 3, openFrom: '2027-01-01' },
  ],
};

test('a survey is given in all its languages', async () => {
  const response = await createTestApp().get('/v1/surveys/hai-long-5-yeu-to');

  const survey = surveySchema.parse(await response.json());
  assert.equal(response.status, 200);
  assert.equal(survey.questions.length, 6);
  assert.equal(survey.title?.en, 'Administrative-service satisfaction survey');
});

test('without a version the one that is open today is given', async () => {
  const app = createTestApp({ data: versions });

  const survey = surveySchema.parse(await (await app.get('/v1/surveys/hai-long-nhanh')).json());

  assert.equal(survey.version, 2);
});

test('a survey says whether it takes answers today', async () => {
  const surveys = [pulse, { ...pulse, id: 'da-ket-thuc', openTo: '2025-12-31' }];
  const app = createTestApp({ data: { surveys } });

  const open = async (id: string): Promise<boolean> =>
    publishedSurveySchema.parse(await (await app.get(`/v1/surveys/${id}`)).json()).open;
  assert.equal(await open('hai-long-nhanh'), true);
  assert.equal(await open('da-ket-thuc'), false);
});

test('every version that was published can be read', async () => {
  const app = createTestApp({ data: versions });

  for (const version of [1, 2, 3]) {
    const response = await app.get(`/v1/surveys/hai-long-nhanh?version=${String(version)}`);
    assert.equal(surveySchema.parse(await response.json()).version, version);
  }
});

test('a version that does not exist is 404 and names those that do', async () => {
  const response = await createTestApp({ data: versions }).get(
    '/v1/surveys/hai-long-nhanh?version=9',
  );

  const problem = await problemOf(response);
  assert.equal(response.status, 404);
  assert.equal(problem.code, 'unknown-resource');
  assert.match(problem.detail, /version "9"; its versions: 1, 2, 3/);
});

for (const version of ['0', '-1', '1.5', 'latest', '']) {
  test(`version "${version}" is refused as a query`, async () => {
    const response = await createTestApp().get(`/v1/surveys/hai-long-nhanh?version=${version}`);

    const problem = await problemOf(response);
    assert.equal(response.status, 400);
    assert.equal(problem.code, 'invalid-query');
    assert.equal(problem.errors?.[0]?.field, 'version');
    assert.match(problem.detail, /a version number from 1/);
  });
}

test('a campaign is given with the name of the one above it', async () => {
  const response = await createTestApp().get('/v1/campaigns/vhcs-lai-chau');

  const campaign = publishedCampaignSchema.parse(await response.json());
  assert.equal(campaign.parent, 'vhcs-2019-2025');
  assert.match(campaign.parentName?.en ?? '', /^Cadres, civil servants/);
  assert.equal(campaign.basisDocument, undefined);
});

test('a campaign is given with its document, phases and criteria', async () => {
  const response = await createTestApp().get('/v1/campaigns/vhcs-2019-2025');

  const campaign = publishedCampaignSchema.parse(await response.json());
  assert.equal(campaign.basisDocument?.number, '733/QĐ-TTg');
  assert.equal(campaign.phases.length, 3);
  assert.equal(campaign.criteria.length, 13);
});

test('a unit is given with its successors', async () => {
  const response = await createTestApp().get('/v1/units/ubnd-thanh-tri');

  const unit = unitSchema.parse(await response.json());
  assert.equal(unit.validTo, '2025-06-30');
  assert.equal(unit.successors.length, 1);
});

for (const path of ['/v1/surveys/x-y', '/v1/campaigns/x-y', '/v1/units/x-y']) {
  test(`${path} is 404 and names what was asked for`, async () => {
    const response = await createTestApp().get(path);

    const problem = await problemOf(response);
    assert.equal(response.status, 404);
    assert.equal(problem.code, 'unknown-resource');
    assert.match(problem.detail, /"x-y"/);
  });
}

for (const path of [
  '/v1/surveys/hai-long-nhanh',
  '/v1/campaigns/vhcs-lai-chau',
  '/v1/units/ttpvhcc-lai-chau',
  '/v1/units?limit=2',
  '/v1/badges/dien-hinh',
  '/v1/exemplars?limit=2',
  '/v1/exemplars/ttpvhcc-lai-chau',
  '/v1/units/ttpvhcc-lai-chau/summary',
  '/openapi.json',
]) {
  test(`${path} may be kept for a minute, read by any page, and is not sent twice`, async () => {
    const app = createTestApp();
    const first = await app.get(path);
    const etag = first.headers.get('ETag') ?? '';

    const second = await app.get(path, { 'If-None-Match': `"other", ${etag}` });

    assert.equal(first.status, 200);
    assert.match(first.headers.get('Cache-Control') ?? '', /^public, max-age=60/);
    assert.equal(first.headers.get('Access-Control-Allow-Origin'), '*');
    assert.equal(second.status, 304);
    assert.equal(second.headers.get('ETag'), etag);
    assert.equal(await second.text(), '');
  });
}

test('HEAD has the head of GET and no body', async () => {
  const app = createTestApp();
  const url = 'http://collector.test/v1/units/vpqh';

  const head = await app.fetch(new Request(url, { method: 'HEAD' }));

  assert.equal(head.status, 200);
  assert.equal(head.headers.get('ETag'), (await app.get('/v1/units/vpqh')).headers.get('ETag'));
  assert.equal(await head.text(), '');
});

test('another method is refused with what is taken', async () => {
  const url = 'http://collector.test/v1/units/vpqh';

  const response = await createTestApp().fetch(new Request(url, { method: 'DELETE' }));

  assert.equal(response.status, 405);
  assert.equal(response.headers.get('Allow'), 'GET, HEAD, OPTIONS');
});

test('an address that does not exist is 404', async () => {
  const response = await createTestApp().get('/v1/nothing?secret=1');

  const problem = await problemOf(response);
  assert.equal(response.status, 404);
  assert.equal(problem.code, 'not-found');
  assert.equal(response.headers.get('Content-Type'), 'application/problem+json');
  assert.ok(!problem.detail.includes('secret'));
});
