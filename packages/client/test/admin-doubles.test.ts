/* What an operator's program sees of the app behind MSW is what it sees of a collector that runs. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { readFile } from 'node:fs/promises';
import { test, type TestContext } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { safe } from '@vhcs/client';
import { createAdminClient, type AdminClient } from '@vhcs/client/admin';
import { collectorHandlers } from '@vhcs/client/testing/msw';
import { createApp } from '@vhcs/collector/app';
import { demoRegistry } from '@vhcs/collector/demo-registry';
import { createMemoryStore } from '@vhcs/collector/memory-store';
import { watchRegistry } from '@vhcs/collector/registry-watch';
import { sha256 } from '@vhcs/collector/sha256-web';
import { localDateAt } from '@vhcs/contract';
import { readFixtures } from '@vhcs/contract/fixtures';
import { setupServer } from 'msw/node';
import { BuiltCollector } from '../../embed/test/built-collector.ts';

const run = promisify(execFile);
const vhcs = fileURLToPath(new URL('../../collector/bin/vhcs.mjs', import.meta.url));
const file = createRequire(import.meta.url).resolve('@vhcs/contract/fixtures.json');
const samples = readFixtures(JSON.parse(await readFile(file, 'utf8')));

const today = localDateAt(Date.now());

/** A collector, and a webmaster's client of it. */
interface Double {
  readonly baseUrl: string;
  readonly admin: AdminClient;
}

/** A collector of its own for each test. */
const doubles: Readonly<Record<string, (t: TestContext) => Promise<Double>>> = {
  "the collector's app behind MSW": async (t) => {
    const baseUrl = 'http://collector.example';
    const { app, token } = await appInMemory();
    const server = setupServer(...collectorHandlers(app, baseUrl));
    server.listen({ onUnhandledRequest: 'error' });
    t.after(() => {
      server.close();
    });
    return { baseUrl, admin: createAdminClient({ baseUrl, token }) };
  },
  'a collector that runs': async (t) => {
    const collector = await BuiltCollector.start();
    t.after(() => collector.remove());
    const words = ['tokens', 'create', '--role', 'webmaster', '--json'];
    const { stdout } = await run(process.execPath, [vhcs, ...words, '--data', collector.dataDir]);
    const { token } = JSON.parse(stdout) as { readonly token: string };
    const baseUrl = collector.url;
    return { baseUrl, admin: createAdminClient({ baseUrl, token }) };
  },
};

async function appInMemory() {
  const store = createMemoryStore();
  await store.registry.change({ put: demoRegistry(samples) }, 0);
  const nothing = (): void => undefined;
  const log = { info: nothing, warn: nothing, error: nothing };
  const registry = await watchRegistry({ store: store.registry, timer: () => nothing, log });
  const random = (length: number) => crypto.getRandomValues(new Uint8Array(length));
  const app = createApp({ store, registry, clock: Date.now, random, sha256, log });
  const token = `vhcs_0123456789_${'a'.repeat(43)}`;
  const hash = Array.from(sha256(token), (byte) => byte.toString(16).padStart(2, '0')).join('');
  await store.tokens.create(
    { id: '0123456789', hash, role: 'webmaster', unit: null, expiresOn: null },
    { by: { token: 'cli', role: 'host' }, day: today },
  );
  return { app, token };
}

const units = (...ids: readonly string[]) => ({
  format: 'json' as const,
  content: JSON.stringify(
    ids.map((id) => ({ id, name: { vi: `Xã ${id}` }, level: 'commune', parent: null })),
  ),
});

for (const [name, start] of Object.entries(doubles)) {
  test(`${name} answers operators as the contract says`, async (t) => {
    const { baseUrl, admin } = await start(t);

    await t.test('an import is rehearsed, made, and made once', async () => {
      const given = units('xa-mot', 'xa-hai', 'xa-ba');

      const rehearsed = await admin.importRecords('units', given, { dryRun: true });
      const made = await admin.importRecords('units', given);
      const again = await admin.importRecords('units', given);

      assert.deepEqual(
        [rehearsed, made, again].map(({ written, added, unchanged }) => [
          written,
          added,
          unchanged,
        ]),
        [
          [false, 3, 0],
          [true, 3, 0],
          [false, 0, 3],
        ],
      );
    });

    await t.test('a file with a fault is refused with its place', async () => {
      const content = JSON.stringify([{ id: 'xa-bon', name: { vi: 'Xã' }, level: 'xa' }]);

      const { error } = await safe(admin.importRecords('units', { format: 'json', content }));

      assert.deepEqual([error?.status, error?.code], [422, 'import-refused']);
      const columns = error?.problem?.faults?.map(({ column }) => column?.split('.').at(-1));
      assert.deepEqual(columns?.sort(), ['level', 'parent']);
    });

    await t.test('a survey is published as its next version, once', async () => {
      const survey = samples.surveys.find(({ id }) => id === 'hai-long-5-yeu-to');
      assert.ok(survey);
      const { version } = survey;
      const content = JSON.stringify({ ...survey, version: undefined, title: { vi: 'Mới' } });

      const published = await admin.publishSurvey({ format: 'json', content });
      const { error } = await safe(admin.publishSurvey({ format: 'json', content }));

      assert.ok(published.version > version);
      assert.equal(error?.code, 'import-refused');
    });

    await t.test('a unit ends, and units merge', async () => {
      const { ended } = await admin.endUnit('xa-mot', { on: today, successors: ['xa-ba'] });
      const merged = await admin.mergeUnits('xa-ba', { on: today, units: ['xa-hai'] });
      const { error } = await safe(admin.endUnit('khong-co', { on: today }));

      assert.deepEqual(
        [...ended, ...merged.ended].map(({ id, validTo }) => [id, validTo]),
        [
          ['xa-mot', today],
          ['xa-hai', today],
        ],
      );
      assert.deepEqual([error?.status, error?.code], [404, 'unknown-resource']);
    });

    await t.test('the log comes page by page, every line once', async () => {
      const actions: string[] = [];
      for await (const { action } of admin.everyAuditLine({ limit: 2 })) actions.push(action);

      assert.deepEqual(actions.slice(0, 4), [
        'unit.ended',
        'unit.ended',
        'survey.published',
        'registry.imported',
      ]);
      assert.equal(actions.at(-1), 'token.created');
    });

    await t.test('figures and the report of a period come as files', async () => {
      const figures = await admin.exportFigures({ period: '2026', format: 'json' });
      const report = await admin.report({ period: '2026' });

      assert.deepEqual([figures.name, report.name], ['vhcs-2026.json', 'vhcs-2026.html']);
      const { period } = JSON.parse(await figures.text()) as { readonly period: { id: string } };
      assert.equal(period.id, '2026');
      assert.match(await report.text(), /^<!doctype html>/);
    });

    await t.test('a token that was made opens what its role may, until it is revoked', async () => {
      const { id, token } = await admin.createToken({ role: 'moderator', days: 7 });
      const moderator = createAdminClient({ baseUrl, token });

      assert.deepEqual((await moderator.held()).items, []);
      assert.deepEqual((await moderator.comments({ state: 'held' })).items, []);
      assert.equal((await safe(moderator.tokens())).error?.code, 'forbidden');
      assert.equal((await admin.revokeToken(id)).id, id);
      assert.equal((await safe(moderator.operator())).error?.code, 'token-required');
      assert.ok((await admin.tokens()).items.some((item) => item.id === id && item.revokedOn));
    });

    await t.test('comments, what is held and alerts are asked for by role', async () => {
      assert.deepEqual((await admin.alerts({ limit: 30 })).items, []);
      assert.equal((await safe(admin.held())).error?.code, 'forbidden');
      assert.equal((await safe(admin.criteria())).error?.code, 'forbidden');
      assert.equal((await safe(admin.comment('khong-co'))).error?.code, 'forbidden');
    });
  });
}
