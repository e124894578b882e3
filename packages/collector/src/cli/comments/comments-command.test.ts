import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { leaveComments } from '../../testing/left-comments.ts';
import { createTestApp, sampleRegistry } from '../../testing/test-app.ts';
import { createCliBench, type CliBench } from '../testing/cli-bench.ts';

const unit = 'ttpvhcc-lai-chau';

interface Bench extends CliBench {
  /** Ids of the comments, in the order of their texts. */
  readonly ids: readonly string[];
}

/** A data folder whose batch has closed with these comments. */
async function benchWith(t: TestContext, ...texts: readonly string[]): Promise<Bench> {
  const bench = await createCliBench(t);
  const ids: string[] = [];
  await bench.withStore(async (store) => {
    await store.registry.change({ put: sampleRegistry }, 0);
    ids.push(...(await leaveComments(createTestApp({ store }), ...texts)).map(({ id }) => id));
  });
  return { ...bench, ids };
}

test('comments are listed with what they say and where they stand', async (t) => {
  const { run, ids } = await benchWith(t, 'Chờ lâu', 'Cảm ơn');

  const { code, out } = await run(['comments', 'list', '--state', 'held']);

  assert.equal(code, 0);
  assert.ok(out.includes(`${String(ids[0])}  ${unit}  23/11/2026  chờ duyệt\n  Chờ lâu\n`), out);
  assert.ok(out.includes('Cảm ơn'));
});

test('what a visitor wrote does not command the terminal', async (t) => {
  const { run } = await benchWith(t, 'Tốt\u001b[2J\nlắm');

  const { out } = await run(['comments', 'list']);

  assert.ok(out.includes('  Tốt [2J lắm\n'), JSON.stringify(out));
});

test('a comment is published, answered and taken back, each noted in the log', async (t) => {
  const { run, ids, withStore } = await benchWith(t, 'Chờ lâu');
  const [id = ''] = ids;

  const published = await run(['comments', 'publish', id]);
  const answer = ['--stance', 'accepted', '--text', 'Đã mở thêm quầy.'];
  await run(['comments', 'reply', id, ...answer]);
  const listed = await run(['comments', 'list', '--unit', unit]);
  const held = await run(['comments', 'hold', id]);

  assert.equal(published.out, `Góp ý ${id}: đã công bố.\n`);
  assert.ok(listed.out.includes(`  đã tiếp thu (${unit}): Đã mở thêm quầy.\n`), listed.out);
  assert.equal(held.out, `Góp ý ${id}: chờ duyệt.\n`);
  await withStore(async ({ audit }) => {
    assert.deepEqual(
      (await audit.newest({ limit: 3 })).map(({ action, token }) => [action, token]),
      [
        ['comment.held', 'cli'],
        ['comment.replied', 'cli'],
        ['comment.published', 'cli'],
      ],
    );
  });
});

test('a comment is redacted, routed and rejected', async (t) => {
  const { run, ids } = await benchWith(t, 'Anh An nói nặng lời');
  const [id = ''] = ids;

  await run(['comments', 'redact', id, '--text', 'Anh […] nói nặng lời']);
  await run(['comments', 'route', id, '--unit', 'so-gddt-lai-chau']);
  await run(['comments', 'reject', id, '--reason', 'insult']);
  const { out } = await run(['comments', 'list', '--state', 'rejected']);

  assert.ok(out.includes('không công bố  insult  → so-gddt-lai-chau\n  Anh […] nói nặng lời'), out);
});

test('a rejected comment is held again before it is published', async (t) => {
  const { run, ids } = await benchWith(t, 'Chờ lâu');
  const [id = ''] = ids;
  await run(['comments', 'reject', id, '--reason', 'insult']);

  const { code, err } = await run(['comments', 'publish', id]);

  assert.equal(code, 2);
  assert.match(err, /Chưa ghi gì: góp ý đã bị từ chối công bố.*đưa về chờ duyệt \(hold\) trước/);
});

const refused: readonly (readonly [args: readonly string[], said: RegExp])[] = [
  [['publish', 'khong-co'], /Không có góp ý khong-co/],
  [['hold', 'ID'], /Chưa ghi gì: góp ý đã như vậy rồi/],
  [['reject', 'ID'], /--reason.*personal-data/],
  [['reject', 'ID', '--reason', 'dull'], /--reason.*dull.*personal-data/],
  [['redact', 'ID', '--text', 'Khác hẳn'], /chỉ được thay đoạn bằng/],
  [['route', 'ID', '--unit', 'khong-co'], /--unit.*khong-co.*mã của một đơn vị/],
  [['route', 'ID', '--unit', 'khong-co'], /--unit.*đơn vị đã nhập và hôm nay đang hoạt động/],
  [['reply', 'ID', '--text', 'Vâng'], /--stance.*accepted hoặc explained/],
  [['reply', 'ID', '--stance', 'accepted'], /--text.*từ 1 đến 2000/],
  [['reply', 'khong-co', '--stance', 'accepted', '--text', 'Vâng'], /Không có góp ý khong-co/],
  [['list', '--state', 'new'], /--state.*new.*held, published/],
];

test('what cannot be done is refused with what is accepted', async (t) => {
  const { run, ids } = await benchWith(t, 'Chờ lâu');

  for (const [args, said] of refused) {
    await t.test(`vhcs comments ${args.join(' ')}`, async () => {
      const typed = args.map((arg) => (arg === 'ID' ? (ids[0] ?? '') : arg));

      const { code, out, err } = await run(['comments', ...typed]);

      assert.deepEqual([code, out], [2, '']);
      assert.match(err, said);
    });
  }
});

test('comments are told in English too', async (t) => {
  const { run, ids } = await benchWith(t, 'Slow');

  const { out } = await run(['comments', 'publish', ids[0] ?? ''], { LANG: 'en_US.UTF-8' });

  assert.equal(out, `Comment ${String(ids[0])}: published.\n`);
});
