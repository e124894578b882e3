import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { sampleBytes, sampleRating, sampleRatings } from './testing/sample-ratings.ts';
import { RatingPacker } from './rating-batch.ts';
import { loadSqlite, type SqliteDatabase } from './sqlite-driver.ts';
import { migrate } from './sqlite-migrate.ts';
import { createWriter, type Writer } from './sqlite-writer.ts';
import type { AdmittedRating } from './store.ts';
import type { SaveReply } from './writer-calls.ts';

const closing = { today: '2026-11-23', minimum: 10 };

test('a full disk refuses a whole batch and keeps none of it', async (context) => {
  const db = await migratedDatabase(context);
  const writer = createWriter(db);
  save(writer, sampleRatings(0, 5));
  limitGrowth(db);

  assert.throws(() => save(writer, sampleRatings(5, 500)), /database or disk is full/);
  assert.equal(count(db, 'open_rating'), 5);
});

test('the batch after a full disk is stored once there is room', async (context) => {
  const db = await migratedDatabase(context);
  const writer = createWriter(db);
  limitGrowth(db);
  assert.throws(() => save(writer, sampleRatings(0, 500)));
  db.exec('PRAGMA max_page_count = 100000');

  const replies = save(writer, sampleRatings(0, 500));

  assert.deepEqual(replies, Array(500).fill({ kind: 'stored' }));
  await writer.probe(null);
});

test('after a full disk it is tried whether as much could be written, until it can', async (context) => {
  const db = await migratedDatabase(context);
  const writer = createWriter(db);
  limitGrowth(db);
  assert.throws(() => save(writer, sampleRatings(0, 500)));

  assert.throws(() => writer.probe(null), /database or disk is full/);
  assert.throws(() => writer.probe(null), /database or disk is full/);
  db.exec('PRAGMA max_page_count = 100000');
  await writer.probe(null);
  assert.equal(count(db, `sqlite_schema WHERE name = 'trial'`), 0);
});

test('what ratings have in common is stored again after a batch that failed', async (context) => {
  const db = await migratedDatabase(context);
  const writer = createWriter(db);
  const packer = new RatingPacker();
  limitGrowth(db);
  assert.throws(() => writer.save([packer.pack(sampleRatings(0, 500))]));
  db.exec('PRAGMA max_page_count = 100000');

  writer.save([packer.pack(sampleRatings(0, 3))]);

  assert.equal(count(db, 'open_rating'), 3);
});

test('what ratings have in common goes with the last of them', async (context) => {
  const db = await migratedDatabase(context);
  const writer = createWriter(db);
  const packer = new RatingPacker();
  writer.save([packer.pack([...sampleRatings(0, 12), sampleRating(50, { unit: 'z-after' })])]);
  const before = count(db, "open_form WHERE unit <> 'z-after'");

  await writer.closeBatches(closing);
  const after = [count(db, "open_form WHERE unit <> 'z-after'"), count(db, 'open_form')];
  writer.save([packer.pack(sampleRatings(20, 12))]);

  assert.ok(before > 0);
  assert.deepEqual(after, [0, 1]);
  assert.equal(count(db, 'open_rating'), 13);
});

test('a row that SQLite refuses fails alone', async (context) => {
  const db = await migratedDatabase(context);
  refuseLanguage(db, 'xx');
  const broken = sampleRating(2, { language: 'xx' });

  const replies = save(createWriter(db), [sampleRating(1), broken, sampleRating(3)]);

  assert.deepEqual(replies[0], { kind: 'stored' });
  assert.ok(replies[1] instanceof Error);
  assert.match(replies[1].message, /this language is refused/);
  assert.deepEqual(replies[2], { kind: 'stored' });
});

test('a replacing row that SQLite refuses takes nothing back', async (context) => {
  const db = await migratedDatabase(context);
  refuseLanguage(db, 'xx');
  const broken = sampleRating(2, { language: 'xx', replaces: sampleBytes(1) });

  const replies = save(createWriter(db), [sampleRating(1), broken, sampleRating(3)]);

  assert.ok(replies[1] instanceof Error);
  assert.equal(count(db, 'open_rating WHERE excluded IS NULL'), 2);
});

test('a closing that fails in the middle changes nothing of that series', async (context) => {
  const db = await migratedDatabase(context);
  const writer = createWriter(db);
  save(writer, sampleRatings(0, 12));
  db.exec(`
    CREATE TRIGGER failure BEFORE DELETE ON open_entry
    BEGIN SELECT RAISE(ABORT, 'the disk failed'); END`);

  await assert.rejects(async () => writer.closeBatches(closing), /the disk failed/);

  assert.deepEqual(
    ['open_rating', 'closed_rating', 'batch', 'rollup'].map((table) => count(db, table)),
    [12, 0, 0, 0],
  );
});

test('a closing that failed is made up by the next', async (context) => {
  const db = await migratedDatabase(context);
  const writer = createWriter(db);
  save(writer, [...sampleRatings(0, 12), ...sampleRatings(50, 12, { unit: 'z-after' })]);
  db.exec(`
    CREATE TRIGGER failure BEFORE DELETE ON open_entry
    WHEN (SELECT unit FROM open_form WHERE id = OLD.form) = 'z-after'
    BEGIN SELECT RAISE(ABORT, 'the disk failed'); END`);
  await assert.rejects(async () => writer.closeBatches(closing));
  db.exec('DROP TRIGGER failure');

  const closed = await writer.closeBatches(closing);

  assert.deepEqual(
    closed.map(({ unit, n }) => ({ unit, n })),
    [{ unit: 'z-after', n: 12 }],
  );
  assert.equal(count(db, 'closed_rating'), 24);
});

test('ratings are stored between the series of a closing', async (context) => {
  const db = await migratedDatabase(context);
  const writer = createWriter(db);
  save(writer, [...sampleRatings(0, 10), ...sampleRatings(50, 10, { unit: 'z-after' })]);

  const closed = writer.closeBatches(closing);
  const replies = save(writer, [sampleRating(99, { unit: 'z-after' })]);

  assert.deepEqual(replies, [{ kind: 'stored' }]);
  assert.equal(count(db, 'batch'), 0);
  assert.equal((await closed).length, 2);
});

test('never counted ratings leave the open ones with their reason and day', async (context) => {
  const db = await migratedDatabase(context);
  const writer = createWriter(db);
  save(writer, [
    sampleRating(1, { hold: 'honeypot' }),
    sampleRating(2),
    sampleRating(3, { replaces: sampleBytes(2), hold: 'too-fast' }),
  ]);

  await writer.closeBatches(closing);

  const kept = db.prepare('SELECT excluded, day, batch FROM closed_rating ORDER BY excluded').all();
  assert.deepEqual(
    kept.map((row) => ({ ...(row as object) })),
    ['honeypot', 'replaced', 'too-fast'].map((excluded) => ({
      excluded,
      day: '2026-11-22',
      batch: null,
    })),
  );
  assert.equal(count(db, 'open_rating'), 0);
});

/** Stores a batch as a store that has just begun sends it. */
function save(writer: Writer, ratings: readonly AdmittedRating[]): readonly SaveReply[] {
  return writer.save([new RatingPacker().pack(ratings)]).flat();
}

async function migratedDatabase(context: TestContext): Promise<SqliteDatabase> {
  const { DatabaseSync } = await loadSqlite();
  const db = new DatabaseSync(':memory:');
  context.after(() => {
    db.close();
  });
  migrate(db);
  return db;
}

function refuseLanguage(db: SqliteDatabase, language: string): void {
  db.exec(`
    CREATE TRIGGER refusal BEFORE INSERT ON open_form WHEN NEW.language = '${language}'
    BEGIN SELECT RAISE(ABORT, 'this language is refused'); END`);
}

function limitGrowth(db: SqliteDatabase): void {
  db.exec('PRAGMA max_page_count = 1');
}

function count(db: SqliteDatabase, from: string): number {
  const row = db.prepare(`SELECT count(*) AS n FROM ${from}`).get() as { readonly n: number };
  return row.n;
}
