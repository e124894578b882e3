import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clientNetwork } from './client-network.ts';

test('without proxies the network is that of the connection', () => {
  assert.equal(clientNetwork('203.0.113.7', '', 0), '203.0.113.7');
});

test('what a client writes into the header itself is never looked at', () => {
  assert.equal(clientNetwork('203.0.113.7', '198.51.100.1', 0), '203.0.113.7');
  assert.equal(clientNetwork('10.0.0.1', '198.51.100.1, 203.0.113.7', 1), '203.0.113.7');
});

test('behind two proxies the network is the one that the first of them saw', () => {
  assert.equal(clientNetwork('10.0.0.2', 'forged, 203.0.113.7, 10.0.0.1', 2), '203.0.113.7');
});

test('with fewer entries than proxies the first one is taken', () => {
  assert.equal(clientNetwork('10.0.0.2', '', 2), '10.0.0.2');
});

test('an IPv4 address written as IPv6 is the same network', () => {
  assert.equal(clientNetwork('::ffff:203.0.113.7', '', 0), '203.0.113.7');
});

test('addresses of one IPv6 network of 64 bits are one network, however they are written', () => {
  const networks = [
    '2001:db8:0:7::1',
    '2001:db8:0:7:aaaa:bbbb:cccc:dddd',
    '2001:0DB8:0000:0007::2',
  ].map((address) => clientNetwork(address, '', 0));

  assert.deepEqual(networks, Array(3).fill('2001:db8:0:7'));
});

test('a neighbouring IPv6 network is another one', () => {
  assert.equal(clientNetwork('2001:db8:0:8::1', '', 0), '2001:db8:0:8');
  assert.equal(clientNetwork('::1', '', 0), '0:0:0:0');
});
