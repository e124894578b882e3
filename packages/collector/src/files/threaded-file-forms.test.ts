import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { parsePeriod } from '../figures/period.ts';
import { createRegistry } from '../registry/registry.ts';
import { openForTest, temporaryDatabase } from '../store/testing/temporary-database.ts';
import { sampleRegistry } from '../testing/test-app.ts';
import type { FiguresOutput } from './figures-output.ts';
import { threadedFileForms } from './threaded-file-forms.ts';

/** How many threads are started until figures are written, of all units or of one. */
async function threadsOf(t: TestContext, output: FiguresOutput, unit?: string): Promise<number> {
  const path = await temporaryDatabase(t);
  const { figures } = await openForTest(t, path);
  const period = parsePeriod('2026');
  assert.ok(period);
  const registry = createRegistry(sampleRegistry);
  const query = { period, unit, isAlone: unit !== undefined, today: '2026-11-22' };
  const forms = threadedFileForms({ path, busyTimeoutMs: 100 });
  let threads = 0;
  const count = (): unknown => (threads += 1);
  process.on('worker', count);
  t.after(() => process.off('worker', count));

  for await (const piece of forms.writeFigures({ figures, registry, query }, output)) {
    assert.ok(piece.length > 0);
  }

  return threads;
}

for (const output of [
  { kind: 'report', language: 'vi' },
  { kind: 'alerts', limit: 20 },
] as const) {
  test(`${output.kind} of all units need a thread, those of one unit none`, async (t) => {
    assert.equal(await threadsOf(t, output), 1);
    assert.equal(await threadsOf(t, output, 'ttpvhcc-lai-chau'), 0);
  });
}

test('a file is written in a thread whatever it is about', async (t) => {
  const output = { kind: 'file', format: 'csv', language: 'vi' } as const;

  assert.equal(await threadsOf(t, output, 'ttpvhcc-lai-chau'), 1);
});
