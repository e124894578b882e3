import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hasShape, type Shape } from './shape.ts';

interface Thing {
  readonly name: string;
  readonly count: number;
  readonly list: readonly string[];
  readonly inner: { readonly vi: string };
}

const shape: Shape<Thing> = { name: '', count: 0, list: [], inner: { vi: '' } };
const thing: Thing = { name: 'x', count: 3, list: ['a'], inner: { vi: 'y' } };

test('a value with every field fits', () => {
  assert.equal(hasShape(thing, shape), true);
});

test('an example may be any value of its type', () => {
  const example: Shape<Thing> = { name: 'Lai Châu', count: 7 };

  assert.equal(hasShape(thing, example), true);
  assert.equal(hasShape({ ...thing, name: 5 }, example), false);
});

test('unknown fields are tolerated', () => {
  assert.equal(hasShape({ ...thing, later: { than: 'this' } }, shape), true);
});

const misfits: readonly unknown[] = [
  undefined,
  null,
  'text',
  5,
  true,
  [],
  {},
  { ...thing, name: undefined },
  { ...thing, name: null },
  { ...thing, name: 5 },
  { ...thing, count: '3' },
  { ...thing, list: {} },
  { ...thing, list: null },
  { ...thing, inner: [] },
  { ...thing, inner: {} },
  { ...thing, inner: { vi: 5 } },
];

for (const misfit of misfits) {
  test(`${JSON.stringify(misfit)} does not fit`, () => {
    assert.equal(hasShape(misfit, shape), false);
  });
}

test('a shape may name only fields that the answer has', () => {
  // @ts-expect-error the field is unknown
  const unknownField: Shape<Thing> = { nmae: '' };
  // @ts-expect-error the example is of another type
  const wrongExample: Shape<Thing> = { count: '' };

  assert.notDeepEqual(unknownField, wrongExample);
});
