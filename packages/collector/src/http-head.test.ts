import assert from 'node:assert/strict';
import { IncomingMessage } from 'node:http';
import { Socket } from 'node:net';
import { test } from 'node:test';
import { NodeHead } from './http-head.ts';

function headOf(...rawHeaders: readonly string[]): NodeHead {
  const incoming = new IncomingMessage(new Socket());
  incoming.method = 'POST';
  incoming.url = '/v1/ratings';
  incoming.rawHeaders = [...rawHeaders];
  return new NodeHead(incoming);
}

test('a header is found whatever its case', () => {
  const { headers } = headOf('host', 'collector.test', 'ORIGIN', 'https://portal.test');

  assert.equal(headers.get('Origin'), 'https://portal.test');
  assert.equal(headers.get('origin'), 'https://portal.test');
});

test('what was not sent is null, and what is empty is empty', () => {
  const { headers } = headOf('Origin', '', 'X-Length', 'Origin');

  assert.equal(headers.get('Origin'), '');
  assert.equal(headers.get('Cookie'), null);
});

test('repetitions are joined in their order', () => {
  const { headers } = headOf('X-Forwarded-For', '192.0.2.1', 'x-forwarded-for', '192.0.2.2');

  assert.equal(headers.get('X-Forwarded-For'), '192.0.2.1, 192.0.2.2');
});

test('the address has the host that was asked', () => {
  assert.equal(headOf('Host', 'collector.test:8787').url, 'http://collector.test:8787/v1/ratings');
});
