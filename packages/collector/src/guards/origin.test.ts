import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createOriginPolicy } from './origin.ts';

const admit = (origin: string, url: string): string | null =>
  createOriginPolicy([]).admit({
    method: 'POST',
    url,
    headers: { get: (name) => (name === 'Origin' ? origin : null) },
  });

test('a page of the collector itself may send, whatever ended TLS before it', () => {
  assert.equal(
    admit('https://collector.test', 'http://collector.test/v1/ratings'),
    'https://collector.test',
  );
});

for (const url of ['http://a, b, localhost/v1/ratings', 'http://[::bad/v1/ratings', 'http:///']) {
  test(`a request to ${url}, which is no address, comes from no page of its own`, () => {
    assert.throws(() => admit('https://evil.example', url), { code: 'origin-not-allowed' });
  });
}
