import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fillPath, routes } from './routes.ts';

test('parameters are put into a path encoded', () => {
  assert.equal(fillPath(routes.getSummary.path, { id: 'a/b' }), '/v1/units/a%2Fb/summary');
});
