import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sampleRegistry } from '../testing/test-app.ts';
import { planOf } from './testing/import-bench.ts';

for (const day of ['30/6/2025', '2025-02-30']) {
  test(`the day ${day} in JSON is told with the form that JSON takes`, async () => {
    const unit = { id: 'a', name: { vi: 'A' }, level: 'commune', parent: null, validTo: day };

    const { report } = await planOf(JSON.stringify([unit]), { kind: 'units', format: 'json' });

    assert.deepEqual(
      report.faults.map(({ line, column, value, accepted }) => [line, column, value, accepted]),
      [
        [
          1,
          'validTo',
          day,
          {
            vi: 'ngày có thật, như 2025-06-30',
            en: 'a day that exists, such as 2025-06-30',
          },
        ],
      ],
    );
  });
}

test('a day inside a list of JSON is told in the same words', async () => {
  const [known] = sampleRegistry.campaigns.filter(({ phases }) => phases.length > 0);
  const { phases, ...campaign } = known ?? assert.fail('the samples have no phases');
  const wrong = { ...campaign, phases: [{ ...phases[0], date: '1/7/2025' }] };

  const { report } = await planOf(JSON.stringify([wrong]), { kind: 'campaigns', format: 'json' });

  assert.deepEqual(
    report.faults.map(({ value, accepted }) => [value, accepted.vi]),
    [['1/7/2025', 'ngày có thật, như 2025-06-30']],
  );
});
