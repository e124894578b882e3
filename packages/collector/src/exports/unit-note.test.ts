import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Unit } from '@vhcs/contract';
import { parsePeriod } from '../figures/period.ts';
import { sampleRegistry } from '../testing/test-app.ts';
import { unitNote } from './unit-note.ts';

function noteOf(unit: Partial<Unit>, text: string): string | undefined {
  const [sample] = sampleRegistry.units;
  const period = parsePeriod(text);
  assert.ok(sample && period);
  return unitNote({ ...sample, ...unit }, period.label, 'vi');
}

const merged = { validTo: '2026-06-30', successors: [{ name: 'Sở Tài chính' }] };

test('a unit that ended within a period is said to have, with those after it', () => {
  const note = 'Hoạt động đến hết ngày 30/06/2026, đơn vị kế thừa: Sở Tài chính';

  assert.equal(noteOf(merged, '2026'), note);
  assert.equal(noteOf(merged, 'all'), note);
});

test('of a unit that was there for all of a period nothing is said', () => {
  assert.equal(noteOf(merged, '2026-H1'), undefined);
  assert.equal(noteOf({ validFrom: '2026-07-01' }, '2026-H2'), undefined);
  assert.equal(noteOf({ validFrom: '2026-07-01' }, 'all'), undefined);
});

test('a unit that neither came after another nor has one after it has its days alone', () => {
  assert.equal(
    noteOf({ validFrom: '2026-02-01', validTo: '2026-10-31' }, '2026'),
    'Hoạt động từ ngày 01/02/2026. Hoạt động đến hết ngày 31/10/2026',
  );
});
