import type { TestContext } from 'node:test';
import { sampleRatings, saveAll } from '../../store/testing/sample-ratings.ts';
import { sampleRegistry } from '../../testing/test-app.ts';
import { createCliBench, type CliBench } from './cli-bench.ts';

/**
 * A data folder of the samples: the demo unit with 44 published ratings of the first half of 2026,
 * its office with 40, and a school department with three that wait.
 */
export async function createFiguresBench(t: TestContext): Promise<CliBench> {
  const bench = await createCliBench(t);
  await bench.withStore(async (store) => {
    await store.registry.change({ put: sampleRegistry }, 0);
    await saveAll(store, [
      ...sampleRatings(0, 30, { day: '2026-02-10' }),
      ...sampleRatings(100, 40, {
        day: '2026-02-10',
        unit: 'vp-ubnd-lai-chau',
        answers: { q1: 4 },
      }),
      ...sampleRatings(200, 3, { day: '2026-02-10', unit: 'so-gddt-lai-chau' }),
    ]);
    await store.closeBatches('2026-02-11', 10);
    await saveAll(store, sampleRatings(300, 14, { day: '2026-05-20', answers: { q1: 1 } }));
    await store.closeBatches('2026-05-21', 10);
  });
  return bench;
}
