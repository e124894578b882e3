import assert from 'node:assert/strict';
import { test } from 'node:test';
import { defaultSurvey, type Survey } from '@vhcs/contract';
import { groupSurveys } from './survey-versions.ts';

const version = (number: number, changes: Partial<Survey> = {}): Survey => ({
  ...defaultSurvey,
  version: number,
  ...changes,
});

const movement = { phases: [], periodFrom: 2019, periodTo: 2025, archived: false };
const campaigns = new Map([['van-hoa-cong-so', movement]]);

function versionsOf(...surveys: readonly Survey[]) {
  return groupSurveys(surveys, campaigns).get(defaultSurvey.id) ?? assert.fail('no such survey');
}

test('a newer version takes over on the day on which it opens', () => {
  const versions = versionsOf(version(2, { openFrom: '2026-11-01' }), version(1));

  assert.equal(versions.openOn('2026-10-31')?.version, 1);
  assert.equal(versions.openOn('2026-11-01')?.version, 2);
});

test('a version is open to the end of its last day', () => {
  const versions = versionsOf(version(1, { openTo: '2025-12-31' }));

  assert.equal(versions.openOn('2025-12-31')?.version, 1);
  assert.equal(versions.openOn('2026-01-01'), undefined);
});

test('a survey that has ended is still shown in its newest version, and no earlier one goes on', () => {
  const versions = versionsOf(
    version(1),
    version(2, { openFrom: '2024-01-01', openTo: '2025-12-31' }),
  );

  assert.equal(versions.shownOn('2025-06-01').version, 2);
  assert.equal(versions.shownOn('2026-06-01').version, 2);
  assert.equal(versions.openOn('2026-06-01'), undefined);
});

test('answers to a version are taken for one more day, and of earlier days for good', () => {
  const [first, second] = [version(1), version(2, { openFrom: '2026-11-02' })];
  const versions = versionsOf(first, second);

  assert.equal(versions.takes(first, '2026-10-20'), true);
  assert.equal(versions.takes(first, '2026-11-02'), true);
  assert.equal(versions.takes(first, '2026-11-03'), false);
  assert.equal(versions.takes(second, '2026-11-01'), false);
  assert.equal(versions.takes(second, '2026-11-02'), true);
});

test('no day is added to the last day of a version', () => {
  const first = version(1, { openTo: '2025-12-31' });

  assert.equal(versionsOf(first).takes(first, '2026-01-01'), false);
});

test('the survey of a campaign takes answers until the campaign has closed', () => {
  const first = version(1, { campaign: 'van-hoa-cong-so' });
  const versions = versionsOf(first);

  assert.equal(versions.takes(first, '2025-12-31'), true);
  assert.equal(versions.takes(first, '2026-01-01'), false);
  assert.equal(versions.openOn('2026-01-01'), undefined);
  assert.equal(versions.shownOn('2026-01-01').version, 1);
});

test('a survey that has not opened yet is shown', () => {
  const versions = versionsOf(version(1, { openFrom: '2027-01-01' }));

  assert.equal(versions.openOn('2026-06-01'), undefined);
  assert.equal(versions.shownOn('2026-06-01').version, 1);
});

test('versions are kept from the oldest to the newest', () => {
  const versions = versionsOf(version(3), version(1), version(2));

  assert.deepEqual(
    versions.all.map((survey) => survey.version),
    [1, 2, 3],
  );
});
