import assert from 'node:assert/strict';
import { test } from 'node:test';
import { badgeSchema, publishedBadgeSchema } from './badge.ts';

const award = { id: 'bang-khen', kind: 'award', name: { vi: 'Bằng khen' } } as const;

for (const [what, schema] of [
  ['a badge', badgeSchema],
  ['a published badge', publishedBadgeSchema],
] as const) {
  test(`${what} that is an award is refused without a document, naming the field`, () => {
    const { error } = schema.safeParse(award);

    assert.deepEqual(
      error?.issues.map(({ path, message }) => [path.join('/'), message]),
      [['documentNumber', 'an award badge needs the number of the document that grants it']],
    );
  });

  test(`${what} that is an award is accepted with the number of its document`, () => {
    assert.ok(schema.safeParse({ ...award, documentNumber: '12/QĐ-UBND' }).success);
  });
}

test('a model badge needs no document', () => {
  assert.ok(badgeSchema.safeParse({ ...award, kind: 'model' }).success);
});

test('a number that is empty is no number', () => {
  assert.ok(!badgeSchema.safeParse({ ...award, documentNumber: ' ' }).success);
});
