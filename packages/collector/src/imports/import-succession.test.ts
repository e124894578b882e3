import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Unit } from '@vhcs/contract';
import { emptyRegistry } from '../registry/record-key.ts';
import { planOf } from './testing/import-bench.ts';

const headings = 'Mã;Tên;Cấp;Đơn vị tiền thân;Đơn vị kế thừa\n';

const faultsIn = async (rows: string, units: readonly Unit[] = []) => {
  const registered = { ...emptyRegistry, units: [...units] };
  const { report } = await planOf(`${headings}${rows}`, { kind: 'units', registered });
  return report.faults.map(({ line, column, value, problem }) => [line, column, value, problem.en]);
};

test('units that succeed each other in a circle are told, those on the way there are not', async () => {
  const faults = await faultsIn(
    'a;A;Cấp xã;;b\nb;B;Cấp xã;;c | d\nc;C;Cấp xã;;a\nd;D;Cấp xã;;\ne;E;Cấp xã;;a\n',
  );

  assert.deepEqual(faults, [
    [2, 'Đơn vị kế thừa', 'b', 'the unit succeeds itself'],
    [3, 'Đơn vị kế thừa', 'c | d', 'the unit succeeds itself'],
    [4, 'Đơn vị kế thừa', 'a', 'the unit succeeds itself'],
  ]);
});

test('a unit that is its own successor is told', async () => {
  assert.deepEqual(await faultsIn('a;A;Cấp xã;;a\n'), [
    [2, 'Đơn vị kế thừa', 'a', 'the unit succeeds itself'],
  ]);
});

test('a circle of units that only name their predecessors is told', async () => {
  assert.deepEqual(await faultsIn('a;A;Cấp xã;b;\nb;B;Cấp xã;a;\n'), [
    [2, 'Đơn vị tiền thân', 'b', 'the unit succeeds itself'],
    [3, 'Đơn vị tiền thân', 'a', 'the unit succeeds itself'],
  ]);
});

test('a circle that closes over a registered unit is told', async () => {
  const registered: Unit = {
    id: 'a',
    name: { vi: 'A' },
    level: 'commune',
    parent: null,
    predecessors: [],
    successors: [{ unit: 'b', name: 'B' }],
  };

  assert.deepEqual(await faultsIn('b;B;Cấp xã;;a\n', [registered]), [
    [2, 'Đơn vị kế thừa', 'a', 'the unit succeeds itself'],
  ]);
});

test('units that split and merge again succeed no circle', async () => {
  const rows = 'a;A;Cấp xã;;b | c\nb;B;Cấp xã;a;d\nc;C;Cấp xã;a;d\nd;D;Cấp xã;b | c;\n';

  assert.deepEqual(await faultsIn(rows), []);
});

test('an id of a neighbour that is neither registered nor in the file is told, a name is kept', async () => {
  const faults = await faultsIn(
    'a;A;Cấp xã;xa-cu;b | phường Khác\nb;B;Cấp xã;Xã cũ;xa-mơi | xa-moi\n',
  );

  assert.deepEqual(faults, [
    [2, 'Đơn vị tiền thân', 'xa-cu', 'this id is not registered'],
    [3, 'Đơn vị kế thừa', 'xa-moi', 'this id is not registered'],
  ]);
});

test('a chain of 20,000 successors is followed to its end', async () => {
  const rows = Array.from(
    { length: 20_000 },
    (_, index) => `u${String(index)};U;Cấp xã;;u${String((index + 1) % 20_000)}\n`,
  );

  assert.equal((await faultsIn(rows.join(''))).length, 20_000);
  assert.deepEqual(await faultsIn(rows.slice(0, -1).join('') + 'u19999;U;Cấp xã;;\n'), []);
});
