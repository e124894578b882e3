import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plainJson } from './plain-json.ts';

test('what is written is the JSON of the value', () => {
  const value = {
    answers: { q1: 5, q2: ['a', 'b'], q3: null },
    comment: 'Tốt',
    service: undefined,
  };

  assert.equal(plainJson(value), JSON.stringify(value));
});

test('lists stay lists where the prototype of lists writes them otherwise', (t) => {
  Object.assign(Array.prototype, { toJSON: () => 'a text' });
  t.after(() => Reflect.deleteProperty(Array.prototype, 'toJSON'));

  assert.equal(plainJson({ q2: ['a', 'b'] }), '{"q2":["a","b"]}');
});
