import assert from 'node:assert/strict';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { constants } from 'node:os';
import { after, test, type TestContext } from 'node:test';
import type { Worker } from 'node:worker_threads';
import { readSheet } from 'read-excel-file/node';
import { parsePeriod } from '../figures/period.ts';
import type { FiguresOutput } from '../files/figures-output.ts';
import { writeNodeOutput } from '../files/node-outputs.ts';
import { createRegistry } from '../registry/registry.ts';
import { openSnapshot, type TablesLocation } from '../store/open-snapshot.ts';
import { openPostgresStore } from '../store/postgres/postgres.ts';
import { SqlFigures } from '../store/sql/sql-figures.ts';
import type { Store } from '../store/store.ts';
import { postgresForFile } from '../store/testing/postgres-server.ts';
import { sampleRatings, sampleSeries, saveAll } from '../store/testing/sample-ratings.ts';
import { openForTest, temporaryDatabase } from '../store/testing/temporary-database.ts';
import { sampleRegistry } from '../testing/test-app.ts';
import { exportFormats } from './export-form.ts';
import { unitsLikeFirst } from './testing/units-like-first.ts';
import { createExportThreads, type AskedExport } from './threaded-export.ts';

interface Filled {
  readonly store: Store;
  readonly tables: TablesLocation;
}

const database = postgresForFile(after);

const engines: Readonly<Record<string, (t: TestContext) => Promise<Filled>>> = {
  SQLite: async (t) => {
    const path = await temporaryDatabase(t);
    return { store: await openForTest(t, path), tables: { path, busyTimeoutMs: 100 } };
  },
  PostgreSQL: async (t) => {
    const databaseUrl = await database.schema();
    const store = await openPostgresStore({ url: databaseUrl });
    t.after(() => store.close());
    return { store, tables: { databaseUrl } };
  },
};

/** A store of the samples in which the demo unit has 30 published ratings, and a hospital 30 bad ones. */
async function filled(engine: string, t: TestContext): Promise<Filled> {
  const opened = await engines[engine]?.(t);
  assert.ok(opened);
  await opened.store.registry.change({ put: sampleRegistry }, 0);
  await saveAll(opened.store, sampleRatings(0, 30));
  const bad = { unit: 'bvdk-lai-chau', answers: { q1: 1 } };
  await saveAll(opened.store, sampleRatings(300, 30, bad));
  await opened.store.closeBatches('2026-11-23', 10);
  return opened;
}

const period = parsePeriod('all');
assert.ok(period);
const asked: AskedExport = {
  query: { period, today: '2026-11-23' },
  output: { kind: 'file', format: 'csv', language: 'en', separator: ',' },
};

async function bytesOf(pieces: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  for await (const piece of pieces) parts.push(piece);
  return Buffer.concat(parts);
}

const textOf = async (pieces: AsyncIterable<Uint8Array>): Promise<string> =>
  (await bytesOf(pieces)).toString();

/** What is made out of figures, but for spreadsheets, which hold the time when they are made. */
const outputs: Readonly<Record<string, FiguresOutput>> = {
  CSV: { kind: 'file', format: 'csv', language: 'vi' },
  JSON: { kind: 'file', format: 'json', language: 'vi' },
  'the report': { kind: 'report', language: 'vi' },
  'the alerts': { kind: 'alerts', limit: 20 },
};

for (const engine of Object.keys(engines)) {
  test(`a thread reads registry and figures out of ${engine} by itself`, async (t) => {
    const { tables } = await filled(engine, t);

    const text = await textOf(createExportThreads(tables)(asked));

    assert.match(text, /^\u{feff}Row,Period,/u);
    assert.match(text, /\r\nunit,[^\r]*,ttpvhcc-lai-chau,[^\r]*,30,30,0,0,0,0,100,89,100,/);
    assert.match(text, /\r\ntotal,[^\r]*(\r\nmethod,[^\r]*){7}\r\n$/);
  });

  for (const [name, output] of Object.entries(outputs)) {
    test(`out of ${engine} a thread gives ${name} as it is made without one`, async (t) => {
      const { store, tables } = await filled(engine, t);
      const registry = createRegistry(sampleRegistry);
      const { query } = asked;

      const threaded = await textOf(createExportThreads(tables)({ query, output }));

      const whole = writeNodeOutput({ figures: store.figures, registry, query }, output);
      assert.equal(threaded, await textOf(whole));
      assert.match(threaded, /\b30\b/);
    });
  }

  test(`out of ${engine} a thread gives a spreadsheet of three sheets`, async (t) => {
    const { tables } = await filled(engine, t);
    const output = { kind: 'file', format: 'xlsx', language: 'vi' } as const;

    const file = await bytesOf(createExportThreads(tables)({ ...asked, output }));

    const figures = await readSheet(file, 'Tổng hợp');
    assert.ok(figures.some((row) => row.includes('ttpvhcc-lai-chau') && row.includes(30)));
    assert.equal((await readSheet(file, 'Từng câu hỏi')).length, 11);
    assert.equal((await readSheet(file, 'Phương pháp')).length, 8);
  });

  test(`whoever leaves before there is anything lets go of ${engine}`, async (t) => {
    const { store, tables } = await filled(engine, t);
    const units = unitsLikeFirst(2_000);
    await store.registry.change({ put: { units } }, await store.registry.revision());
    const threads = once(process, 'worker') as Promise<[Worker]>;
    const leaving = new AbortController();
    const output = { kind: 'report', language: 'vi' } as const;
    const pieces = createExportThreads(tables)({ ...asked, output }, leaving.signal);

    const first = pieces.next();
    const [thread] = await threads;
    leaving.abort();

    await assert.rejects(first, { name: 'AbortError' });
    assert.equal(thread.threadId, HAS_ENDED);
  });

  test(`what is published meanwhile is not in a snapshot of ${engine}`, async (t) => {
    const { store, tables } = await filled(engine, t);
    const snapshot = await openSnapshot(tables);
    t.after(() => snapshot.close());
    const figures = new SqlFigures(snapshot);
    const before = await figures.historiesOf([sampleSeries.unit]);
    await saveAll(store, sampleRatings(100, 20));
    await store.closeBatches('2026-11-24', 10);

    const later = await figures.historiesOf([sampleSeries.unit]);

    assert.deepEqual(later, before);
    assert.equal((await store.published(sampleSeries))?.n, 50);
  });
}

/** What Node has for the id of a thread that is no more. */
const HAS_ENDED = -1;

/** The niceness of each thread of this process, from its line in `/proc` (field 19 of proc(5)). */
const priorities = (): readonly number[] =>
  readdirSync('/proc/self/task').map((thread) => {
    const line = readFileSync(`/proc/self/task/${thread}/stat`, 'utf8');
    return Number(line.slice(line.lastIndexOf(')')).split(' ')[17]);
  });

test('an export works behind all that takes ratings', async (t) => {
  const { tables } = await filled('SQLite', t);
  const low = constants.priority.PRIORITY_BELOW_NORMAL;
  const countLow = (): number => priorities().filter((each) => each >= low).length;
  const before = countLow();
  const pieces = createExportThreads(tables)(asked);

  await pieces.next();

  assert.equal(countLow(), before + 1);
  await pieces.return(undefined);
});

test('an export that waits begins when one before it is left or done', async (t) => {
  const { tables } = await filled('SQLite', t);
  const exporting = createExportThreads(tables);
  const [first, second] = [exporting(asked), exporting(asked)];
  await Promise.all([first.next(), second.next()]);
  let begun = 0;
  const others = [exporting(asked), exporting(asked)].map(async (pieces) => {
    await pieces.next();
    begun += 1;
    return textOf(pieces);
  });

  const before = begun;
  await first.return(undefined);
  await textOf(second);
  await Promise.all(others);

  assert.deepEqual([before, begun], [0, 2]);
});

test('whoever leaves while others are written is not waited for', async (t) => {
  const { tables } = await filled('SQLite', t);
  const exporting = createExportThreads(tables);
  const others = [exporting(asked), exporting(asked)];
  await Promise.all(others.map((pieces) => pieces.next()));
  const leaving = new AbortController();
  const waiting = exporting(asked, leaving.signal).next();

  leaving.abort(new Error('gone'));

  await assert.rejects(waiting, /gone/);
  await Promise.all(others.map((pieces) => pieces.return(undefined)));
});

test('a thread that cannot read says why', async () => {
  const exporting = createExportThreads({ path: '/nowhere/ratings.sqlite', busyTimeoutMs: 100 });

  await assert.rejects(textOf(exporting(asked)), /unable to open/);
});

for (const format of exportFormats) {
  test(`an export as ${format} that takes too long lets go of the tables, and says why`, async (t) => {
    const { store, tables } = await filled('SQLite', t);
    const units = unitsLikeFirst(10_000);
    await store.registry.change({ put: { units } }, await store.registry.revision());
    const threads = once(process, 'worker') as Promise<[Worker]>;
    const pieces = createExportThreads(tables, { longestMs: 1 })({
      ...asked,
      output: { kind: 'file', language: 'en', format },
    });

    const first = pieces.next();
    const [thread] = await threads;
    await new Promise((resolve) => thread.once('exit', resolve));

    await assert.rejects(Promise.all([first, textOf(pieces)]), /not taken within 0.001 s/);
  });
}
