import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parsePeriod } from '../figures/period.ts';
import { createRegistry } from '../registry/registry.ts';
import { sampleRegistry } from '../testing/test-app.ts';
import { exportXlsx } from './export-xlsx.ts';
import { figuresOf } from './testing/histories.ts';
import { unitsLikeFirst } from './testing/units-like-first.ts';

test('others have their turns while a spreadsheet is read', async (t) => {
  const period = parsePeriod('2026-05');
  assert.ok(period);
  let turns = 0;
  let turn = setImmediate(function again() {
    turns += 1;
    turn = setImmediate(again);
  });
  t.after(() => {
    clearImmediate(turn);
  });
  let turnsBeforeLast = 0;
  const asked = {
    figures: figuresOf([]),
    registry: createRegistry({ ...sampleRegistry, units: unitsLikeFirst(100) }),
    query: { period, today: '2026-11-22' },
    onRows: () => (turnsBeforeLast = turns),
  };

  await exportXlsx(asked, { language: 'vi' });

  assert.ok(turnsBeforeLast >= 99);
});
