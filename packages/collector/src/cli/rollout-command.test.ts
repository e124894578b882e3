import assert from 'node:assert/strict';
import { readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { readRolloutFile } from '../rollout/node-rollout-file.ts';
import { createCliBench, type CliBench } from './testing/cli-bench.ts';

const decisionIn = ({ dataDir }: CliBench) => readRolloutFile(dataDir);

const set = (bench: CliBench, ...args: readonly string[]) => bench.run(['rollout', 'set', ...args]);

test('the first decision makes the keys, and is signed by them', async (t) => {
  const bench = await createCliBench(t);
  await bench.publish('1.1.0');

  const { code, out } = await set(
    bench,
    ...['--off', 'vhcs-results', 'vhcs-visits', '--canary', '1.1.0', '--percent', '5'],
  );

  assert.equal(code, 0);
  assert.match(out, /^Đã tạo khóa ký .*rollout\.key và khóa kiểm .*rollout\.pub\./);
  assert.match(out, /Đã tắt: vhcs-results, vhcs-visits\.\nĐang thử bản 1\.1\.0 trên 5 trong/);
  assert.deepEqual(await decisionIn(bench), {
    off: ['vhcs-results', 'vhcs-visits'],
    canary: { version: '1.1.0', percent: 5 },
  });
});

test('what is not named stays as it was decided', async (t) => {
  const bench = await createCliBench(t);
  await bench.publish('1.1.0');
  await set(bench, '--off', 'vhcs-results', '--canary', '1.1.0', '--percent', '5');

  await set(bench, '--percent', '50');
  await set(bench, '--off', 'vhcs-visits,vhcs-results');

  assert.deepEqual(await decisionIn(bench), {
    off: ['vhcs-results', 'vhcs-visits'],
    canary: { version: '1.1.0', percent: 50 },
  });
});

test('everything can be switched off, and on again', async (t) => {
  const bench = await createCliBench(t);

  const off = await set(bench, '--off', 'all');
  const whileOff = await decisionIn(bench);
  await set(bench, '--off', 'none');

  assert.match(off.out, /Đã tắt tất cả phần tử/);
  assert.deepEqual(whileOff?.off, ['*']);
  assert.deepEqual((await decisionIn(bench))?.off, []);
});

test('a release that is tried can be given up', async (t) => {
  const bench = await createCliBench(t);
  await bench.publish('1.1.0');
  await set(bench, '--canary', '1.1.0', '--percent', '5');

  await set(bench, '--canary', 'none');

  assert.equal((await decisionIn(bench))?.canary, null);
});

test('clearing decides nothing any more, whatever the file held', async (t) => {
  const bench = await createCliBench(t);
  await set(bench, '--off', 'all');
  await writeFile(join(bench.dataDir, 'rollout.json'), 'broken');

  const { code } = await bench.run(['rollout', 'clear']);

  assert.equal(code, 0);
  assert.deepEqual(await decisionIn(bench), { off: [], canary: null });
});

test('what holds is shown, in words and as JSON', async (t) => {
  const bench = await createCliBench(t);
  const before = await bench.run(['rollout', 'show']);
  await set(bench, '--off', 'vhcs-results');

  const inEnglish = await bench.run(['rollout', 'show'], { LANG: 'en' });
  const asJson = await bench.run(['rollout', 'show', '--json']);

  assert.equal(before.out, 'Không tắt phần tử nào.\nKhông thử bản nào.\n');
  assert.equal(inEnglish.out, 'Switched off: vhcs-results.\nNo release is tried.\n');
  assert.deepEqual(JSON.parse(asJson.out), { off: ['vhcs-results'], canary: null });
});

test('a file that was altered is not shown as what holds, nor built upon', async (t) => {
  const bench = await createCliBench(t);
  await set(bench, '--off', 'vhcs-results');
  const path = join(bench.dataDir, 'rollout.json');
  await writeFile(path, (await readFile(path, 'utf8')).replace('vhcs-results', 'vhcs-visits'));

  const shown = await bench.run(['rollout', 'show']);
  const changed = await set(bench, '--off', 'none');

  assert.deepEqual([shown.code, changed.code], [2, 2]);
  assert.match(shown.err, /chữ ký không khớp.*chạy vhcs rollout clear/);
});

for (const [args, told] of [
  [[], /Chưa nêu quyết định nào/],
  [['--off', 'vhcs-result'], /“vhcs-result”; chấp nhận: all, none hoặc các thẻ vhcs-satisfaction,/],
  [['--off', 'none', 'vhcs-results'], /“none”/],
  [['--canary', 'newest'], /“newest”; chấp nhận: none hoặc phiên bản như 1\.1\.0/],
  [['--canary', '1.1.0'], /nêu thêm --percent/],
  [['--percent', '5'], /nêu thêm --canary/],
  [['--canary', '1.1.0', '--percent', '101'], /“101”; chấp nhận: số nguyên từ 0 đến 100/],
  [['--canary', '9.9.9', '--percent', '5'], /không có tệp v1\/vhcs-9\.9\.9\.js.*đã có: 1\.1\.0/],
] as const) {
  test(`"rollout set ${args.join(' ')}" is refused, and nothing is written`, async (t) => {
    const bench = await createCliBench(t);
    await bench.publish('1.1.0');

    const { code, err } = await set(bench, ...args);

    assert.equal(code, 2);
    assert.match(err, told);
    assert.equal(await decisionIn(bench), undefined);
  });
}

test('a key that was moved away signs when it is named', async (t) => {
  const bench = await createCliBench(t);
  await bench.run(['rollout', 'keygen']);
  const elsewhere = join(bench.dataDir, '../moved.key');
  await rename(join(bench.dataDir, 'rollout.key'), elsewhere);

  const unnamed = await set(bench, '--off', 'all');
  const named = await set(bench, '--off', 'all', '--key', elsewhere);

  assert.equal(unnamed.code, 2);
  assert.match(unnamed.err, /Không có khóa ký .*rollout\.key: chỉ tới tệp khóa bằng --key/);
  assert.equal(named.code, 0);
  assert.deepEqual((await decisionIn(bench))?.off, ['*']);
});

test('a key of another deployment signs nothing', async (t) => {
  const bench = await createCliBench(t);
  const other = await createCliBench(t);
  await bench.run(['rollout', 'keygen']);
  await other.run(['rollout', 'keygen']);

  const { code, err } = await set(
    bench,
    '--off',
    'all',
    '--key',
    join(other.dataDir, 'rollout.key'),
  );

  assert.equal(code, 2);
  assert.match(err, /không cùng cặp với rollout\.pub/);
  assert.equal(await decisionIn(bench), undefined);
});

test('keys are not made twice', async (t) => {
  const bench = await createCliBench(t);
  await bench.run(['rollout', 'keygen']);
  const before = await readFile(join(bench.dataDir, 'rollout.key'), 'utf8');

  const { code, err } = await bench.run(['rollout', 'keygen']);

  assert.equal(code, 2);
  assert.match(err, /đã có rollout\.key hoặc rollout\.pub/);
  assert.equal(await readFile(join(bench.dataDir, 'rollout.key'), 'utf8'), before);
  assert.equal((await stat(join(bench.dataDir, 'rollout.key'))).mode & 0o777, 0o600);
});

test('a data folder that does not exist is told by its name', async (t) => {
  const bench = await createCliBench(t);
  await rm(bench.dataDir, { recursive: true });

  const { code, err } = await set(bench, '--off', 'all');

  assert.equal(code, 2);
  assert.ok(err.startsWith(`Không có thư mục ${bench.dataDir}.`));
});
