import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { OvertakenError } from '../sql/overtaken.ts';
import type { SqlDatabase } from '../sql/sql-database.ts';
import { StoreUnavailableError } from '../store.ts';

const putSql = `
  INSERT INTO installation (origin, day, version, problems) VALUES (?, ?, ?, ?)
  ON CONFLICT (origin, day, version) DO UPDATE SET problems = excluded.problems`;

const put = (origin: string, problems = '[]') => ({
  sql: putSql,
  values: [origin, '2026-11-22', '1.0.0', problems],
});

const originsSql = 'SELECT origin FROM installation ORDER BY origin';

/** A database with the newest schema, and how to close it. */
export interface OpenedSql {
  readonly sql: SqlDatabase;
  readonly close: () => Promise<void>;
}

/** Registers the tests that every `SqlDatabase` passes. */
export function sqlDatabaseCases(
  engine: string,
  open: (context: TestContext) => Promise<OpenedSql>,
): void {
  const sqlCase = (name: string, run: (opened: OpenedSql) => Promise<void>): void => {
    void test(`${engine}: ${name}`, async (context) => {
      await run(await open(context));
    });
  };

  sqlCase('what was written is read', async ({ sql }) => {
    const changes = await sql.run([put('b'), put('a', '["x"]')]);

    assert.deepEqual(changes, [1, 1]);
    assert.deepEqual(await sql.all(originsSql), [{ origin: 'a' }, { origin: 'b' }]);
    assert.deepEqual(await sql.all('SELECT problems FROM installation WHERE origin = ?', ['a']), [
      { problems: '["x"]' },
    ]);
  });

  sqlCase('each statement tells how many rows it has changed', async ({ sql }) => {
    await sql.run([put('a'), put('b')]);

    const changes = await sql.run([
      { sql: 'UPDATE installation SET problems = ?', values: ['["x"]'] },
      { sql: 'DELETE FROM installation WHERE origin = ?', values: ['c'] },
      { sql: 'DELETE FROM installation WHERE origin = ? RETURNING origin', values: ['a'] },
    ]);

    assert.deepEqual(changes, [2, 0, 1]);
  });

  sqlCase('of a transaction that fails nothing is kept', async ({ sql }) => {
    const failing = sql.run([
      put('a'),
      { sql: 'INSERT INTO installation (origin) VALUES (?)', values: ['b'] },
    ]);

    await assert.rejects(failing, StoreUnavailableError);
    assert.deepEqual(await sql.all(originsSql), []);
  });

  sqlCase('a statement that finds other than the rows it has to undoes all', async ({ sql }) => {
    await sql.run([put('a'), put('b')]);
    const clear = "UPDATE installation SET problems = '[]'";

    await sql.run([{ sql: clear, changes: 2 }]);
    const overtaken = [
      sql.run([put('c'), { sql: clear, changes: 2 }, put('d')]),
      sql.run([{ sql: 'DELETE FROM installation', changes: 1 }]),
    ];

    await Promise.all(overtaken.map((run) => assert.rejects(run, OvertakenError)));
    assert.deepEqual(await sql.all(originsSql), [{ origin: 'a' }, { origin: 'b' }]);
  });

  sqlCase('counts and sums are numbers, absent values are null', async ({ sql }) => {
    await sql.run([put('a'), put('b')]);

    assert.deepEqual(
      await sql.all('SELECT count(*) AS n, sum(length(origin)) AS sum FROM installation'),
      [{ n: 2, sum: 2 }],
    );
    assert.deepEqual(await sql.all("SELECT max(day) AS day FROM installation WHERE origin = ''"), [
      { day: null },
    ]);
  });

  sqlCase('whole numbers up to 2^53 and bytes come back as they were', async ({ sql }) => {
    const given = [Number.MAX_SAFE_INTEGER, Uint8Array.of(0, 255, 92)] as const;

    const [row] = await sql.all<{ readonly number: number; readonly bytes: Uint8Array }>(
      `SELECT CAST(? AS BIGINT) AS number, ${bytesOf(engine)} AS bytes`,
      given,
    );

    assert.equal(row?.number, given[0]);
    assert.deepEqual(Uint8Array.from(row.bytes), given[1]);
  });

  sqlCase('a question mark in a text is no placeholder', async ({ sql }) => {
    const rows = await sql.all('SELECT \'có chưa?\' AS text, CAST(? AS TEXT) AS "là gì?"', [
      'đúng',
    ]);

    assert.deepEqual(rows, [{ text: 'có chưa?', 'là gì?': 'đúng' }]);
  });

  sqlCase('a scan gives every row once, in pages and in order', async ({ sql }) => {
    const origins = Array.from({ length: 25 }, (_, index) => String(index).padStart(2, '0'));
    await sql.run(origins.map((origin) => put(origin)));

    const pages: string[][] = [];
    const scan = sql.scan<{ readonly origin: string }>(originsSql, [], { pageSize: 10 });
    for await (const page of scan) pages.push(page.map(({ origin }) => origin));

    assert.deepEqual(
      pages.map(({ length }) => length),
      [10, 10, 5],
    );
    assert.deepEqual(pages.flat(), origins);
  });

  sqlCase('a scan sees the state in which it began', async ({ sql }) => {
    await sql.run([put('a'), put('b')]);

    const seen: string[] = [];
    const scan = sql.scan<{ readonly origin: string }>(originsSql, [], { pageSize: 1 });
    for await (const page of scan) {
      seen.push(...page.map(({ origin }) => origin));
      await sql.run([put(`c${String(seen.length)}`)]);
    }

    assert.deepEqual(seen, ['a', 'b']);
  });

  sqlCase('a scan that is left early lets go, and others go on', async ({ sql }) => {
    await sql.run([put('a'), put('b')]);

    for await (const page of sql.scan(originsSql, [], { pageSize: 1 })) {
      assert.equal(page.length, 1);
      break;
    }
    await sql.run([put('c')]);
    assert.equal((await sql.all(originsSql)).length, 3);
  });

  sqlCase('a scan that cannot be read says why', async ({ sql }) => {
    const read = async (): Promise<void> => {
      for await (const page of sql.scan('SELECT origin FROM nowhere')) assert.fail(String(page));
    };

    await assert.rejects(read, /nowhere/);
  });

  sqlCase('a closed database refuses everything', async ({ sql, close }) => {
    await close();

    await assert.rejects(sql.all(originsSql), StoreUnavailableError);
    await assert.rejects(sql.run([put('a')]), StoreUnavailableError);
    assert.throws(() => sql.scan(originsSql), StoreUnavailableError);
  });
}

/** SQLite tells bytes by themselves; PostgreSQL has to be told. */
function bytesOf(engine: string): string {
  return engine === 'PostgreSQL' ? 'CAST(? AS BYTEA)' : '?';
}
