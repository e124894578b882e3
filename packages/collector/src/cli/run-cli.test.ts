import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { ownProgram } from '../testing/own-program.ts';
import { elementTags } from './element-tags.ts';
import { createCliBench } from './testing/cli-bench.ts';

const vietnamese = /[ạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹđ]/i;

for (const args of [[], ['rollout']]) {
  test(`"vhcs ${args.join(' ')}" alone shows what there is, as a mistake`, async (t) => {
    const { run } = await createCliBench(t);

    const { code, out, err } = await run(args);

    assert.deepEqual([code, out], [2, '']);
    assert.match(err, /^Cách dùng: vhcs/);
  });
}

for (const args of [
  ['--help'],
  ['sites', '--help'],
  ['units', '--help'],
  ['rollout', '--help'],
  ['rollout', 'set', '--help'],
  ['comments', 'publish', '--help'],
]) {
  test(`"vhcs ${args.join(' ')}" explains in the language of the terminal`, async (t) => {
    const { run } = await createCliBench(t);

    const inVietnamese = await run(args);
    const inEnglish = await run(args, { LANG: 'en_GB.UTF-8' });

    assert.deepEqual([inVietnamese.code, inEnglish.code], [0, 0]);
    assert.match(inVietnamese.out, vietnamese);
    assert.doesNotMatch(inVietnamese.out, /Options:|Arguments:|display help|\[options\]/);
    assert.doesNotMatch(inEnglish.out, vietnamese);
  });
}

for (const [args, usage] of [
  [['--help'], 'vhcs [tùy chọn] [lệnh]'],
  [['units', '--help'], 'vhcs units [tùy chọn] [lệnh]'],
  [['import', '--help'], 'vhcs import [tùy chọn] <file>'],
  [['units', 'merge', '--help'], 'vhcs units merge [tùy chọn] <ids...>'],
  [['sites', 'add', '--help'], 'vhcs sites add [tùy chọn] <id>'],
] as const) {
  test(`"vhcs ${args.join(' ')}" shows what has to be named`, async (t) => {
    const { run } = await createCliBench(t);

    const { out } = await run(args);

    assert.ok(out.startsWith(`Cách dùng: ${usage}\n`), out);
  });
}

for (const [env, language] of [
  [{ LANG: 'C.UTF-8' }, 'Vietnamese'],
  [{ LANG: 'en_US.UTF-8' }, 'English'],
  [{ LANG: 'en_US.UTF-8', LC_ALL: 'vi_VN' }, 'Vietnamese'],
  [{ LANG: 'vi_VN.UTF-8', LC_MESSAGES: 'en_US' }, 'English'],
] as const) {
  test(`with ${JSON.stringify(env)} the program speaks ${language}`, async (t) => {
    const { run } = await createCliBench(t);

    const { err } = await run(['x'], { LC_ALL: '', LC_MESSAGES: '', ...env });

    assert.match(err, language === 'English' ? /^There is no command x/ : /^Không có lệnh x/);
  });
}

for (const [args, told] of [
  [['sitse'], /^Không có lệnh sitse\. Xem vhcs --help\.\n$/],
  [['sites', '--dys', '3'], /^Không có tùy chọn --dys\./],
  [['sites', '--days'], /^Tùy chọn --days <number> cần một giá trị\./],
  [['sites', 'laichau.gov.vn'], /^Lệnh có thừa đối số\./],
  [['rollout', 'start'], /^Không có lệnh start\. Xem vhcs rollout --help\.\n$/],
  [
    ['import', '--kind', 'units'],
    /^Thiếu <file>; chấp nhận: tệp \.csv, \.xlsx hoặc \.json\. Xem vhcs import --help\.\n$/,
  ],
  [
    ['tokens', 'create'],
    /^Thiếu tùy chọn --role; chấp nhận: vai trò: webmaster, .* Xem vhcs tokens create --help\.\n$/,
  ],
  [
    ['forget', '--period', '2025', '--period', '2026'],
    /^Tùy chọn --period được nêu hai lần; chấp nhận: một lần\.\n$/,
  ],
] as const) {
  test(`"vhcs ${args.join(' ')}" is told what is wrong, without a stack`, async (t) => {
    const { run } = await createCliBench(t);

    const { code, out, err } = await run(args);

    assert.deepEqual([code, out], [2, '']);
    assert.match(err, told);
  });
}

for (const command of ['comments', 'held', 'scores']) {
  test(`${command} of a unit that is not registered are not said to be none`, async (t) => {
    const { run } = await createCliBench(t);

    const { code, out, err } = await run([command, 'list', '--unit', 'khong-co']);

    assert.deepEqual([code, out], [2, '']);
    assert.match(err, /^Tùy chọn --unit có giá trị “khong-co”; chấp nhận: mã của một đơn vị/);
  });
}

test('the elements that can be switched off are those that there are', () => {
  const manifest = readFileSync(
    createRequire(import.meta.url).resolve('@vhcs/elements/custom-elements.json'),
    'utf8',
  );

  const tags = Array.from(manifest.matchAll(/"tagName": "([^"]+)"/g), ([, tag]) => tag);
  assert.deepEqual([...elementTags].sort(), [...new Set(tags)].sort());
});

test('the program ends with its exit code, and speaks on the right stream', () => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [...ownProgram('cli/main'), 'sites', '--days', '0'],
    { encoding: 'utf8', env: { ...process.env, LANG: 'en_US.UTF-8', LC_ALL: '' } },
  );

  assert.equal(status, 2);
  assert.equal(stdout, '');
  assert.equal(stderr, 'The option --days is “0”; accepted: a whole number from 1 to 90.\n');
});
