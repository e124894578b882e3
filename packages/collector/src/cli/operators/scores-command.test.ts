import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { sampleRegistry } from '../../testing/test-app.ts';
import { createCliBench, type CliBench } from '../testing/cli-bench.ts';

const english = { LANG: 'en_US.UTF-8' };

const which = ['--unit', 'so-gddt-lai-chau', '--period', '2026-H1', '--set', 'cham-diem-9-chi-so'];

const nine = [2, 2, 2, 1, 2, 2, '1,5', 1, 1.5].map(
  (points, index) => `cs${String(index + 1)}=${String(points)}`,
);

async function benchWithUnits(t: TestContext): Promise<CliBench> {
  const bench = await createCliBench(t);
  await bench.withStore(async ({ registry }) => {
    await registry.change({ put: { units: sampleRegistry.units } }, 0);
  });
  return bench;
}

test('nine indexes are summed to 15.0 and graded', async (t) => {
  const bench = await benchWithUnits(t);

  const { code, out } = await bench.run(['scores', 'set', ...which, '--points', ...nine]);

  assert.equal(code, 0);
  assert.equal(
    out,
    `Đơn vị            Kỳ       Bộ tiêu chí         Loại điểm  Tổng       Xếp loại
so-gddt-lai-chau  2026-H1  cham-diem-9-chi-so  tự chấm    15,0/18,0  Xuất sắc
`,
  );
});

test('the appraised score is listed beside the self-score', async (t) => {
  const bench = await benchWithUnits(t);
  await bench.run(['scores', 'set', ...which, '--points', ...nine]);
  await bench.run(['scores', 'appraise', ...which, '--points', ...nine.slice(0, 8), 'cs9=0']);

  const { out } = await bench.run(['scores', 'list'], english);

  const rows = out.split('\n').map((line) => line.split(/ {2,}/).slice(3));
  assert.deepEqual(rows.slice(0, 3), [
    ['Score', 'Total', 'Grade'],
    ['appraised', '13.5/18.0', 'Tốt'],
    ['self', '15.0/18.0', 'Xuất sắc'],
  ]);
});

const refused: readonly (readonly [args: readonly string[], message: RegExp])[] = [
  [[...which, '--points', ...nine.slice(1)], /cs1: no points; accepted: 0 to 2/],
  [[...which, '--points', ...nine.slice(1), 'cs1=2.1'], /cs1: 2 points at most/],
  [[...which, '--points', ...nine.slice(1), 'cs1=1.25'], /points cs1: at most one decimal/],
  [[...which, '--points', 'cs1'], /--points .*“cs1”.*name=points/],
  [[...which, '--points', ...nine, 'cs1=1'], /--points cs1 is given twice; accepted: once/],
  [[...which.with(3, '2090'), '--points', ...nine], /2090 has not begun; accepted: a period that/],
  [[...which.with(1, 'khong-co'), '--points', ...nine], /--unit .*“khong-co”.*registered unit/],
  [[...which.with(5, 'khong-co'), '--points', ...nine], /--set .*“khong-co”.*cham-diem-9-chi-so/],
];

for (const [args, message] of refused) {
  test(`no score is kept by ${args.join(' ')}`, async (t) => {
    const bench = await benchWithUnits(t);

    const { code, err } = await bench.run(['scores', 'set', ...args], english);

    assert.equal(code, 2);
    assert.match(err, message);
    assert.equal((await bench.run(['scores', 'list', '--json'])).out, '[]\n');
  });
}

const refusedInVietnamese: readonly (readonly [args: readonly string[], message: RegExp])[] = [
  [
    ['set', ...which, '--points', ...nine.slice(1), 'cs1=1,25'],
    /cs1: chấp nhận số điểm từ 0 đến 1000, nhiều nhất một chữ số thập phân/,
  ],
  [['set', ...which.with(3, 'all'), '--points', ...nine], /--period: chấp nhận kỳ 2026, 2026-H1/],
  [['set', ...which.with(3, '2090'), '--points', ...nine], /kỳ 2090 chưa bắt đầu/],
  [
    ['bands', '--set', 'cham-diem-9-chi-so', '--from', 'xuat-sac=15', 'tot=12'],
    /mốc xếp loại: chấp nhận mỗi loại một lần, từ cao xuống thấp, loại cuối bắt đầu từ 0/,
  ],
];

for (const [args, message] of refusedInVietnamese) {
  test(`what ${args.join(' ')} may not be is told in Vietnamese`, async (t) => {
    const bench = await benchWithUnits(t);

    const { code, err } = await bench.run(['scores', ...args]);

    assert.equal(code, 2);
    assert.match(err, message);
    assert.doesNotMatch(err, /expected|at most|Invalid/);
  });
}

test('bands are shown, and set anew only when they cover every total', async (t) => {
  const bench = await benchWithUnits(t);
  const bands = ['scores', 'bands', '--set', 'cham-diem-9-chi-so'];

  const gap = await bench.run([...bands, '--from', 'xuat-sac=15', 'tot=12'], english);
  const set = await bench.run([...bands, '--from', 'xuat-sac=16', 'tot=12,5', 'yeu=0'], english);

  assert.equal(gap.code, 2);
  assert.match(gap.err, /expected 0/);
  assert.equal(
    set.out,
    'xuat-sac  Xuất sắc  ≥ 16.0\ntot       Tốt       ≥ 12.5\nyeu       Yếu       ≥ 0.0\n',
  );
  assert.equal((await bench.run(bands, english)).out, set.out);
});
