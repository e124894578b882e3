import assert from 'node:assert/strict';
import { test } from 'node:test';
import { canonicalJson } from './canonical-json.ts';

test('fields stand in the order of their names, at every depth, without white space', () => {
  const text = canonicalJson({ off: ['b', 'a'], canary: { version: '1.1.0', percent: 5 } });

  assert.equal(text, '{"canary":{"percent":5,"version":"1.1.0"},"off":["b","a"]}');
});

test('the same content has the same text, however it was written', () => {
  const one: unknown = JSON.parse('{ "a": [1, {"y": null, "x": true}], "b": "ă" }');
  const other: unknown = JSON.parse('{"b":"\\u0103","a":[1,{"x":true,"y":null}]}');

  assert.equal(canonicalJson(one), canonicalJson(other));
});
