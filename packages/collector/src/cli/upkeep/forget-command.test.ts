import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { sampleRatings, saveAll } from '../../store/testing/sample-ratings.ts';
import type { CliBench, Presence } from '../testing/cli-bench.ts';
import { createFiguresBench } from '../testing/figures-bench.ts';

const SECRET = 'Chị Lan ở quầy hai';

async function addComments({ withStore }: CliBench): Promise<void> {
  await withStore(async (store) => {
    await saveAll(store, [
      ...sampleRatings(1_000, 10, {
        day: '2026-06-01',
        comment: SECRET,
        answers: { q1: 5, q2: SECRET },
      }),
      ...sampleRatings(1_100, 2, { day: '2026-06-01', comment: SECRET, hold: 'too-fast' }),
    ]);
    await store.closeBatches('2026-06-02', 10);
  });
}

test('the texts of a period are deleted, its figures stay, and the log says so', async (t) => {
  const bench = await createFiguresBench(t);
  await addComments(bench);

  const { code, out } = await bench.run(['forget', '--period', '2026-06']);

  assert.equal(code, 0);
  assert.equal(out, 'Đã xóa 22 nội dung do người đánh giá viết (góp ý, câu trả lời bằng lời).\n');
  assert.match((await bench.run(['recompute'])).out, /khớp với 94 phiếu/);
  await bench.withStore(async (store) => {
    assert.equal((await store.audit.newest({ limit: 1 }))[0]?.action, 'comments.forgotten');
  });
});

test('nothing of a text that was deleted is in a backup', async (t) => {
  const bench = await createFiguresBench(t);
  await addComments(bench);
  const file = join(bench.dataDir, '..', 'b.sqlite');

  await bench.run(['forget', '--period', 'all']);
  await bench.run(['backup', file]);

  assert.equal((await readFile(file)).includes(SECRET), false);
});

/** Somebody at the terminal who answers every question with the same. */
function answering(answer: string): { readonly questions: string[]; readonly present: Presence } {
  const questions: string[] = [];
  const ask = (question: string): Promise<string> => {
    questions.push(question);
    return Promise.resolve(answer);
  };
  return { questions, present: { ask } };
}

test('whoever sits at the terminal is told what goes for ever, and asked', async (t) => {
  const bench = await createFiguresBench(t);
  await addComments(bench);
  const { questions, present } = answering('Xóa');

  const { out } = await bench.run(['forget', '--period', '2026-06'], {}, present);

  assert.deepEqual(questions, [
    'Mọi nội dung do người đánh giá viết trong kỳ 2026-06 sẽ bị xóa vĩnh viễn. Gõ xóa để tiếp tục: ',
  ]);
  assert.match(out, /^Đã xóa 22 /);
});

test('another answer deletes nothing', async (t) => {
  const bench = await createFiguresBench(t);
  await addComments(bench);

  const refused = await bench.run(['forget', '--period', '2026-06'], {}, answering('').present);

  assert.deepEqual(refused, { code: 2, out: '', err: 'Chưa xóa gì.\n' });
  assert.match((await bench.run(['forget', '--period', '2026-06'])).out, /^Đã xóa 22 /);
});

test('--yes is not asked', async (t) => {
  const bench = await createFiguresBench(t);
  const { questions, present } = answering('');

  const { code } = await bench.run(['forget', '--period', '2026-06', '--yes'], {}, present);

  assert.deepEqual([code, questions], [0, []]);
});

test('a period or unit that is not known is refused', async (t) => {
  const { run } = await createFiguresBench(t);

  assert.match((await run(['forget'])).err, /Thiếu tùy chọn --period/);
  assert.match((await run(['forget', '--period', 'x'])).err, /--period có giá trị “x”/);
  assert.match(
    (await run(['forget', '--period', '2026', '--unit', 'x'])).err,
    /--unit có giá trị “x”/,
  );
});
