import assert from 'node:assert/strict';
import { test } from 'node:test';
import { agencyCodeSchema, legacyAgencyCodeSchema } from './unit.ts';

for (const code of ['H35', 'H35.01.02', 'G12.01', 'G09']) {
  test(`${code} is an agency code`, () => {
    assert.ok(agencyCodeSchema.safeParse(code).success);
  });
}

for (const code of ['h35', 'H3', 'H35.', 'H35.1', `H35${'.01'.repeat(11)}`]) {
  test(`${code} is no agency code`, () => {
    assert.ok(!agencyCodeSchema.safeParse(code).success);
  });
}

test('the older code is read with its level at the right', () => {
  assert.ok(legacyAgencyCodeSchema.safeParse('000.00.00.H49').success);
  assert.ok(!legacyAgencyCodeSchema.safeParse('H49.00.00.000').success);
});
