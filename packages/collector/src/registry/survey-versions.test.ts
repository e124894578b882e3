import assert from 'node:assert/strict';
import { test } from 'node:test';
import { defaultSurvey, type Survey } from '@vhcs/contract';
import { groupSurveys } from './survey-versions.ts';

const version = (number: number, changes: Partial<Survey> = {}): Survey => ({
  ...defaultSurvey,
  version: number,
  ...changes,
});

function versionsOf(...surveys: readonly Survey[]) {
  return groupSurveys(surveys).get(defaultSurvey.id) ?? assert.fail('no such survey');
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

test('a survey that has ended is still shown in its newest version', () => {
  const versions = versionsOf(
    version(1),
    version(2, { openFrom: '2024-01-01', openTo: '2025-12-31' }),
  );

  assert.equal(versions.shownOn('2025-06-01').version, 2);
  assert.equal(versions.shownOn('2026-06-01').version, 1);
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
