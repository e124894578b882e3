import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createRegistry } from '../registry/registry.ts';
import { sha256 } from '../store/sha256-node.ts';
import { sampleRegistry } from '../testing/test-app.ts';
import { createRatingReader } from './rating-reader.ts';

const TODAY = '2026-11-22';
const parts = { registry: createRegistry(sampleRegistry), sha256 };
const keys = [1, 2, 3].map((digit) => `0193519b-8f4e-7c3a-9b1d-00000000000${String(digit)}`);

const silent = {
  survey: 'hai-long-nhanh',
  surveyVersion: 1,
  unit: 'ttpvhcc-lai-chau',
  channel: 'web',
  language: 'vi',
  answers: { q1: 5 },
  idempotencyKey: keys[0],
};
const first = { ...silent, comment: 'Cảm ơn' };
const bodies = {
  'with another key': { ...silent, idempotencyKey: keys[1] },
  'with another comment': { ...first, idempotencyKey: keys[1], comment: 'Gọi 0912345678' },
  'with a key in capitals': { ...silent, idempotencyKey: keys[2]?.toUpperCase() },
  'with fields in another order': Object.fromEntries(Object.entries(first).reverse()),
  'with another level': { ...first, answers: { q1: 1 } },
  'of another channel': { ...first, channel: 'kiosk' },
  'that replaces one': { ...first, idempotencyKey: keys[2], replaces: keys[0] },
};

for (const [name, body] of Object.entries(bodies)) {
  test(`a rating ${name} is read after another one as it would be alone`, () => {
    const alone = createRatingReader(parts)(JSON.stringify(body), TODAY);
    const read = createRatingReader(parts);
    read(JSON.stringify(first), TODAY);
    read(JSON.stringify(silent), TODAY);

    const after = read(JSON.stringify(body), TODAY);

    assert.deepEqual({ ...after, form: undefined }, { ...alone, form: undefined });
  });
}

for (const [name, change] of Object.entries({
  'a key that is none': { idempotencyKey: 'abc' },
  'no key': { idempotencyKey: undefined },
  'a comment that is no text': { comment: 7 },
  'a comment that is too long': { comment: 'a'.repeat(1001) },
  'a field that is not known': { official: 'A' },
})) {
  test(`a rating with ${name} is refused also after a good one`, () => {
    const read = createRatingReader(parts);
    read(JSON.stringify(first), TODAY);

    assert.throws(() => read(JSON.stringify({ ...first, ...change }), TODAY), {
      code: 'invalid-rating',
    });
  });
}

for (const body of ['null', '7', '"text"', '[]', '{}']) {
  test(`${body} is no rating`, () => {
    assert.throws(() => createRatingReader(parts)(body, TODAY), { code: 'invalid-rating' });
  });
}

test('a rating is admitted for the day on which it is read', () => {
  const read = createRatingReader(parts);
  read(JSON.stringify(first), TODAY);

  const { admission } = read(JSON.stringify(first), '2026-11-23');

  assert.equal(admission.day, '2026-11-23');
});
