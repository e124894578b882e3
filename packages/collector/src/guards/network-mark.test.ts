import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { test } from 'node:test';
import { sha256 } from '../store/sha256-node.ts';
import { clientNetwork } from './client-network.ts';
import { addressBlock, createNetworkMark, markWithin, UNKNOWN_NETWORK } from './network-mark.ts';

const blockOf = (address: string): string => addressBlock(clientNetwork(address, '', 0));

test('an IPv4 block is the first 24 bits', () => {
  assert.equal(blockOf('203.0.113.7'), blockOf('203.0.113.250'));
  assert.notEqual(blockOf('203.0.113.7'), blockOf('203.0.11.37'));
  assert.notEqual(blockOf('203.0.113.7'), blockOf('203.0.114.7'));
});

test('an IPv6 block is the first 56 bits', () => {
  assert.equal(blockOf('2001:db8:1:ab00::1'), blockOf('2001:db8:1:abff::1'));
  assert.notEqual(blockOf('2001:db8:1:ab00::1'), blockOf('2001:db8:1:ac00::1'));
  assert.notEqual(blockOf('2001:db8:1:ab00::1'), blockOf('2001:db8:2:ab00::1'));
});

test('a block has one mark in a process', () => {
  const markOf = createNetworkMark({ random: randomBytes, sha256 });

  assert.equal(markOf('203.0.113.7'), markOf('203.0.113.8'));
  assert.notEqual(markOf('203.0.113.7'), markOf('203.0.114.7'));
});

test('another process gives another mark, so that none leads back to a block', () => {
  const [one, other] = [1, 2].map(() => createNetworkMark({ random: randomBytes, sha256 }));

  assert.notEqual(one?.('203.0.113.7'), other?.('203.0.113.7'));
});

test('a network that is not known has no mark', () => {
  assert.equal(createNetworkMark({ random: randomBytes, sha256 })(''), UNKNOWN_NETWORK);
});

test('a network has a mark of its own for each of a thousand units', () => {
  const marks = Array.from({ length: 1000 }, (_, unit) => markWithin(0x12345678, unit));

  assert.equal(new Set(marks).size, 1000);
  assert.ok(marks.every((mark) => mark > 0 && mark < 2 ** 31));
});
