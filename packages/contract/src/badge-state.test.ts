import assert from 'node:assert/strict';
import { test } from 'node:test';
import { badgeState, lacksDocument } from './badge-state.ts';
import { localDateAt } from './local-day.ts';

const period = { validFrom: '2024-01-01', validTo: '2025-12-31' };

test('a badge is valid on its first day and on its last day', () => {
  assert.equal(badgeState(period, '2024-01-01'), 'valid');
  assert.equal(badgeState(period, '2025-12-31'), 'valid');
});

test('a badge is not valid yet before its first day', () => {
  assert.equal(badgeState(period, '2023-12-31'), 'not-yet');
});

test('a badge expires at midnight in Asia/Ho_Chi_Minh after its last day', () => {
  const lastSecond = Date.parse('2025-12-31T16:59:59.999Z');

  assert.equal(badgeState(period, localDateAt(lastSecond)), 'valid');
  assert.equal(badgeState(period, localDateAt(lastSecond + 1)), 'expired');
});

test('a badge is revoked from the day of its revocation, whatever its period', () => {
  const revoked = { ...period, revokedOn: '2025-03-05' };

  assert.equal(badgeState(revoked, '2025-03-04'), 'valid');
  assert.equal(badgeState(revoked, '2025-03-05'), 'revoked');
  assert.equal(badgeState(revoked, '2030-01-01'), 'revoked');
});

test('a badge without days is valid', () => {
  assert.equal(badgeState({}, '2026-11-22'), 'valid');
});

test('an award needs the number of its document, and no other badge does', () => {
  assert.equal(lacksDocument({ kind: 'award' }), true);
  assert.equal(lacksDocument({ kind: 'award', documentNumber: '12/QĐ-UBND' }), false);
  assert.equal(lacksDocument({ kind: 'model' }), false);
});
