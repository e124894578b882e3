import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import type { TokenRecord } from '../../store/tokens.ts';
import { openWriter } from '../../store/sqlite-connection.ts';
import { STORE_FILE } from '../../store/sqlite.ts';
import { authorization } from '../../testing/operators.ts';
import { createTestApp } from '../../testing/test-app.ts';
import { createCliBench, type CliBench } from '../testing/cli-bench.ts';

const english = { LANG: 'en_US.UTF-8' };

async function createToken(bench: CliBench, ...args: readonly string[]): Promise<string> {
  const { out } = await bench.run(['tokens', 'create', '--json', ...args]);
  return (JSON.parse(out) as { readonly token: string }).token;
}

test('a token that was issued opens the operators’ routes until it is revoked', async (t) => {
  const bench = await createCliBench(t);
  const token = await createToken(bench, '--role', 'auditor');
  const statusOf = async (): Promise<number> => {
    let status = 0;
    await bench.withStore(async (store) => {
      const response = await createTestApp({ store }).get(
        '/v1/admin/operator',
        authorization(token),
      );
      status = response.status;
    });
    return status;
  };

  assert.equal(await statusOf(), 200);
  await bench.run(['tokens', 'revoke', token.slice(5, 15)]);
  assert.equal(await statusOf(), 401);
});

test('the text of a token is shown once and is nowhere in the data folder', async (t) => {
  const bench = await createCliBench(t);

  const { code, out } = await bench.run(['tokens', 'create', '--role', 'moderator']);

  assert.equal(code, 0);
  const [text = '', advice] = out.split('\n');
  assert.match(text, /^vhcs_[0-9a-f]{10}_[A-Za-z0-9_-]{43}$/);
  assert.match(advice ?? '', /chỉ hiện lần này.*Hiệu lực đến hết ngày 22\/11\/2027/);
  const secret = text.slice(-43);
  const listed = await bench.run(['tokens', 'list', '--json']);
  assert.ok(!listed.out.includes(secret));
  assert.ok(!(await rawBytes(bench)).includes(secret));
});

async function rawBytes(bench: CliBench): Promise<string> {
  return (await readFile(join(bench.dataDir, STORE_FILE))).toString('latin1');
}

test('tokens are listed with what each still opens', async (t) => {
  const bench = await createCliBench(t);
  const token = await createToken(bench, '--role', 'auditor', '--days', '30');
  await createToken(bench, '--role', 'webmaster', '--days', '1');
  await bench.run(['tokens', 'revoke', token.slice(5, 15)]);

  const { out } = await bench.run(['tokens', 'list'], english);

  const lines = out.split('\n');
  assert.match(lines[0] ?? '', /^Token +Role +Unit +Issued +Last used +Holds$/);
  assert.match(out, /auditor +– +22\/11\/2026 +– +revoked on 22\/11\/2026/);
  assert.match(out, /webmaster +– +22\/11\/2026 +– +to the end of 23\/11\/2026/);
});

test('the list as JSON holds no hash', async (t) => {
  const bench = await createCliBench(t);
  await createToken(bench, '--role', 'auditor');

  const { out } = await bench.run(['tokens', 'list', '--json']);

  const [token] = JSON.parse(out) as readonly Partial<TokenRecord>[];
  assert.equal(token?.role, 'auditor');
  assert.equal(token.hash, undefined);
});

const refused: readonly (readonly [args: readonly string[], message: RegExp])[] = [
  [['--role', 'king'], /--role .*“king”.*webmaster, emulation-officer, unit-head/],
  [['--role', 'unit-head'], /add --unit/],
  [['--role', 'auditor', '--unit', 'so-gddt'], /leave out --unit/],
  [['--role', 'unit-head', '--unit', 'khong-co'], /--unit .*“khong-co”.*registered unit/],
  [['--role', 'auditor', '--days', '0'], /--days .*“0”.*1 to 3650/],
];

for (const [args, message] of refused) {
  test(`no token is issued by ${args.join(' ')}`, async (t) => {
    const bench = await createCliBench(t);

    const { code, err } = await bench.run(['tokens', 'create', ...args], english);

    assert.equal(code, 2);
    assert.match(err, message);
    assert.equal((await bench.run(['tokens', 'list', '--json'])).out, '[]\n');
  });
}

test('a token that is not known is not revoked', async (t) => {
  const bench = await createCliBench(t);

  const { code, err } = await bench.run(['tokens', 'revoke', '0000000000'], english);

  assert.equal(code, 2);
  assert.match(err, /0000000000 was not revoked/);
});

test('the log names tokens and roles, newest line first', async (t) => {
  const bench = await createCliBench(t);
  const token = await createToken(bench, '--role', 'auditor');
  await bench.run(['tokens', 'revoke', token.slice(5, 15)]);

  const { out } = await bench.run(['audit', 'list'], english);

  const deeds = out.split('\n').map((line) => line.split(/ {2,}/).slice(0, 4));
  assert.deepEqual(deeds.slice(0, 3), [
    ['Line', 'Day', 'Who', 'Deed'],
    ['2', '22/11/2026', 'cli (host)', 'token.revoked'],
    ['1', '22/11/2026', 'cli (host)', 'token.created'],
  ]);
});

async function withLines(t: TestContext): Promise<CliBench> {
  const bench = await createCliBench(t);
  for (const role of ['auditor', 'moderator', 'webmaster'])
    await createToken(bench, '--role', role);
  return bench;
}

/** Goes around the store, as somebody with the file could. */
async function tamper(bench: CliBench, sql: string): Promise<void> {
  const db = await openWriter({ path: join(bench.dataDir, STORE_FILE), busyTimeoutMs: 1_000 });
  db.exec(`DROP TRIGGER audit_is_not_changed; DROP TRIGGER audit_is_not_shortened; ${sql}`);
  db.close();
}

test('a whole log is called whole, with its last line to be noted', async (t) => {
  const bench = await withLines(t);

  const { code, out } = await bench.run(['audit', 'verify'], english);

  assert.equal(code, 0);
  assert.match(out, /whole: 3 lines.*\n3:[0-9a-f]{64}\n$/);
});

const tampered: readonly (readonly [what: string, sql: string, finding: RegExp])[] = [
  ['altered', "UPDATE audit SET role = 'auditor' WHERE number = 2", /line 2 was altered/],
  ['removed', 'DELETE FROM audit WHERE number = 2', /lines before line 3 are missing/],
];

for (const [what, sql, finding] of tampered) {
  test(`a line that was ${what} is found`, async (t) => {
    const bench = await withLines(t);
    await tamper(bench, sql);

    const { code, err } = await bench.run(['audit', 'verify'], english);

    assert.equal(code, 1);
    assert.match(err, finding);
  });
}

test('an end that was cut off is found by the line that was noted', async (t) => {
  const bench = await withLines(t);
  const { out } = await bench.run(['audit', 'verify']);
  const noted = out.trim().split('\n').at(-1) ?? '';
  await tamper(bench, 'DELETE FROM audit WHERE number = 3');

  const unaware = await bench.run(['audit', 'verify'], english);
  const aware = await bench.run(['audit', 'verify', '--noted', noted], english);

  assert.equal(unaware.code, 0);
  assert.equal(aware.code, 1);
  assert.match(aware.err, /line that was noted is no longer/);
});

test('the store itself refuses to alter a line', async (t) => {
  const bench = await withLines(t);
  const db = await openWriter({ path: join(bench.dataDir, STORE_FILE), busyTimeoutMs: 1_000 });
  t.after(() => {
    db.close();
  });

  assert.throws(() => {
    db.exec("UPDATE audit SET day = '2026-01-01'");
  }, /not changed/);
  assert.throws(() => {
    db.exec('DELETE FROM audit');
  }, /not removed/);
});
