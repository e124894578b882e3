import assert from 'node:assert/strict';
import type { Installation } from '../installations.ts';
import { StoreUnavailableError } from '../store.ts';
import type { StoreCase } from './suite.ts';

const origin = 'https://laichau.gov.vn';

const reported = (changes: Partial<Installation> = {}): Installation => ({
  origin,
  day: '2026-11-22',
  version: '1.0.0',
  problems: [],
  ...changes,
});

/** What sites report of the releases that they run. */
export function installationCases(storeCase: StoreCase): void {
  storeCase('a site that has reported nothing is not known', async (store) => {
    assert.equal(await store.installations.has(origin, '2026-11-22'), false);
    assert.deepEqual(await store.installations.since('2026-01-01'), []);
  });

  storeCase('what a site reports is kept by its day', async (store) => {
    const report = reported({ problems: ['csp:connect-src', 'second-copy'] });

    await store.installations.keep(report);

    assert.deepEqual(await store.installations.since('2026-11-22'), [report]);
    assert.equal(await store.installations.has(origin, '2026-11-22'), true);
    assert.equal(await store.installations.has(origin, '2026-11-23'), false);
    assert.equal(await store.installations.has('https://vungtau.gov.vn', '2026-11-22'), false);
  });

  storeCase('reports of one day and version are put together', async (store) => {
    await store.installations.keep(reported({ problems: ['second-copy'] }));
    await store.installations.keep(reported({ problems: ['csp:img-src', 'second-copy'] }));
    await store.installations.keep(reported());

    assert.deepEqual(await store.installations.since('2026-11-22'), [
      reported({ problems: ['csp:img-src', 'second-copy'] }),
    ]);
  });

  storeCase('versions, days and sites are kept apart, in this order', async (store) => {
    const installations = [
      reported({ day: '2026-11-21' }),
      reported(),
      reported({ version: '1.1.0' }),
      reported({ origin: 'https://vungtau.gov.vn' }),
    ];
    for (const installation of installations.toReversed()) {
      await store.installations.keep(installation);
    }

    assert.deepEqual(await store.installations.since('2026-11-21'), installations);
    assert.deepEqual(await store.installations.since('2026-11-22'), installations.slice(1));
  });

  storeCase('of one site and day no more than eight versions are kept', async (store) => {
    for (let patch = 0; patch < 12; patch += 1) {
      await store.installations.keep(reported({ version: `1.0.${String(patch)}` }));
    }
    await store.installations.keep(reported({ problems: ['import-failed'] }));

    const kept = await store.installations.since('2026-11-22');
    assert.equal(kept.length, 8);
    assert.deepEqual(kept[0], reported({ problems: ['import-failed'] }));
  });

  storeCase('what was reported before a day is forgotten', async (store) => {
    await store.installations.keep(reported({ day: '2026-08-24' }));
    await store.installations.keep(reported({ day: '2026-08-25' }));

    await store.installations.forget('2026-08-25');

    assert.deepEqual(await store.installations.since('2026-01-01'), [
      reported({ day: '2026-08-25' }),
    ]);
  });

  storeCase('a closed store keeps no installation and gives none', async (store) => {
    await store.close();

    await assert.rejects(store.installations.keep(reported()), StoreUnavailableError);
    await assert.rejects(store.installations.has(origin, '2026-11-22'), StoreUnavailableError);
    await assert.rejects(store.installations.since('2026-11-22'), StoreUnavailableError);
    await assert.rejects(store.installations.forget('2026-11-22'), StoreUnavailableError);
  });
}
