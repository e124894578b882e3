import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runInNewContext } from 'node:vm';
import * as own from './errors.ts';

const { isVhcsError, VhcsError } = own;

/** The module once more, as a second bundle on the page holds it. */
const secondCopy = async (): Promise<typeof own> => {
  const specifier = `${import.meta.url.replace('errors.test', 'errors')}?second-copy`;
  return (await import(specifier)) as typeof own;
};

test('an error says its kind and keeps its details', () => {
  const cause = new TypeError('fetch failed');

  const error = new VhcsError('GET /: network', { kind: 'network', idempotencyKey: 'k', cause });

  assert.equal(error.name, 'VhcsError');
  assert.equal(error.message, 'GET /: network');
  assert.equal(error.kind, 'network');
  assert.equal(error.idempotencyKey, 'k');
  assert.equal(error.cause, cause);
});

test('an error is an Error with a stack', () => {
  const error = new VhcsError('GET /: timeout', { kind: 'timeout' });

  assert.ok(error instanceof Error);
  assert.match(error.stack ?? '', /errors\.test/);
});

test('two copies of the class recognise the errors of each other', async () => {
  const copy = await secondCopy();
  const mine = new VhcsError('', { kind: 'timeout' });
  const theirs = new copy.VhcsError('', { kind: 'timeout' });

  assert.notEqual(copy.VhcsError, VhcsError);
  assert.ok(theirs instanceof VhcsError && mine instanceof copy.VhcsError);
  assert.ok(isVhcsError(theirs) && copy.isVhcsError(mine));
});

test('an error of another realm is recognised', () => {
  const stranger: unknown = runInNewContext(
    `Object.assign(new Error('x'), { [Symbol.for('vhcs.error')]: true })`,
  );

  assert.equal(stranger instanceof Error, false);
  assert.ok(isVhcsError(stranger));
});

for (const [name, value] of Object.entries({
  nothing: undefined,
  null: null,
  'a name': 'VhcsError',
  'an object with the name': { name: 'VhcsError' },
  'another error': new Error('x'),
})) {
  test(`${name} is none of these errors`, () => {
    assert.equal(isVhcsError(value), false);
    assert.equal(value instanceof VhcsError, false);
  });
}

test('the kind narrows what may be said about an error', () => {
  const error: unknown = new VhcsError('', { kind: 'http', status: 422, code: 'invalid-rating' });

  assert.ok(isVhcsError(error));
  const kind: 'http' | 'network' | 'timeout' | 'aborted' | 'schema' | 'queue' = error.kind;
  // @ts-expect-error there is no such kind
  assert.notEqual(kind, 'offline' satisfies typeof kind);
  // @ts-expect-error details are read only
  assert.doesNotThrow(() => (error.status = 500));
});
