import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { migrations } from './migrations/migrations.ts';
import { loadSqlite, type SqliteDatabase } from './sqlite-driver.ts';
import { migrate } from './sqlite-migrate.ts';

/** How many steps came before open ratings kept what they have in common apart. */
const FORMS_STEP = 9;

const sharedColumns =
  'unit, survey, version, series, day, channel, language, touchpoint, service, article, answers';

const sharedValues = `'vpqh', 'hai-long-nhanh', 1, 'open', '2026-11-22', 'web', 'vi', 'quay-1', NULL,
  NULL, '{"q1":5}'`;

test('an empty database gets the whole schema', async (context) => {
  const db = await emptyDatabase(context);

  migrate(db);

  assert.deepEqual(tablesOf(db), [
    'article_stars',
    'audit',
    'batch',
    'closed_rating',
    'comment',
    'grade_bands',
    'installation',
    'open_entry',
    'open_form',
    'registry_record',
    'registry_revision',
    'rollup',
    'schema_version',
    'score',
    'token',
  ]);
});

test('a database that is up to date stays as it is', async (context) => {
  const db = await emptyDatabase(context);
  migrate(db);
  const before = db.prepare('SELECT * FROM schema_version').all();

  migrate(db);

  assert.deepEqual(db.prepare('SELECT * FROM schema_version').all(), before);
});

test('a database without installations gets them, and keeps its ratings', async (context) => {
  const db = await emptyDatabase(context);
  migrate(db, migrations.slice(0, 2));
  db.exec("INSERT INTO article_stars VALUES ('https://laichau.gov.vn/tin/1', 5, 3)");

  migrate(db);

  assert.ok(tablesOf(db).includes('installation'));
  assert.deepEqual(
    { ...(db.prepare('SELECT value, n FROM article_stars').get() as object) },
    { value: 5, n: 3 },
  );
  assert.deepEqual(
    { ...(db.prepare('SELECT version FROM schema_version').get() as object) },
    { version: migrations.length },
  );
});

test('ratings that were open before forms were kept apart are the same after it', async (context) => {
  const db = await emptyDatabase(context);
  migrate(db, migrations.slice(0, FORMS_STEP));
  db.exec(`
    INSERT INTO open_rating (key, digest, ${sharedColumns}, comment, excluded) VALUES
      (x'${'01'.repeat(16)}', x'${'11'.repeat(16)}', ${sharedValues}, NULL, NULL),
      (x'${'02'.repeat(16)}', x'${'12'.repeat(16)}', ${sharedValues}, 'Nhanh', 'burst'),
      (x'${'03'.repeat(16)}', x'${'13'.repeat(16)}', ${sharedValues.replace("'quay-1'", 'NULL')},
        NULL, NULL)`);
  const read = 'SELECT * FROM open_rating ORDER BY key';
  const before = db.prepare(read).all();

  migrate(db);

  assert.equal(before.length, 3);
  assert.deepEqual(db.prepare(read).all(), before);
  assert.deepEqual(
    { ...(db.prepare('SELECT count(*) AS n FROM open_form').get() as object) },
    { n: 2 },
  );
});

test('a newer schema is refused and left alone', async (context) => {
  const db = await emptyDatabase(context);
  db.exec('CREATE TABLE schema_version (version INTEGER NOT NULL) STRICT');
  db.exec('INSERT INTO schema_version VALUES (99)');

  assert.throws(() => {
    migrate(db);
  }, /schema version 99.*up to \d+\./);
  assert.deepEqual(tablesOf(db), ['schema_version']);
});

test('a migration that fails leaves nothing behind', async (context) => {
  const db = await emptyDatabase(context);
  db.exec('CREATE TABLE rollup (foreign_table TEXT)');

  assert.throws(() => {
    migrate(db);
  }, /table rollup already exists/);
  assert.deepEqual(tablesOf(db), ['rollup']);
});

async function emptyDatabase(context: TestContext): Promise<SqliteDatabase> {
  const { DatabaseSync } = await loadSqlite();
  const db = new DatabaseSync(':memory:');
  context.after(() => {
    db.close();
  });
  return db;
}

function tablesOf(db: SqliteDatabase): readonly string[] {
  const rows = db
    .prepare(`SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name`)
    .all();
  return (rows as readonly { readonly name: string }[]).map(({ name }) => name);
}
