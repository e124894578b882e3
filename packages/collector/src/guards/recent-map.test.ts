import assert from 'node:assert/strict';
import { test } from 'node:test';
import { RecentMap } from './recent-map.ts';

test('what was not put in since two turns is forgotten', () => {
  const map = new RecentMap<string, number>();
  map.set('left', 1);
  map.set('touched', 2);
  map.turn();
  map.set('touched', 3);

  map.turn();

  assert.equal(map.get('left'), undefined);
  assert.equal(map.get('touched'), 3);
});

test('after a turn a value is there, and not young', () => {
  const map = new RecentMap<string, number>();
  map.set('a', 1);

  map.turn();

  assert.equal(map.get('a'), 1);
  assert.equal(map.getYoung('a'), undefined);
  assert.equal(map.youngSize, 0);
});

test('what is deleted is of neither generation', () => {
  const map = new RecentMap<string, number>();
  map.set('a', 1);
  map.turn();
  map.set('a', 2);

  map.delete('a');

  assert.equal(map.get('a'), undefined);
});

test('a cleared map holds nothing of either generation', () => {
  const map = new RecentMap<string, number>();
  map.set('old', 1);
  map.turn();
  map.set('young', 2);

  map.clear();

  assert.deepEqual([map.get('old'), map.get('young')], [undefined, undefined]);
});
