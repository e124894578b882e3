import assert from 'node:assert/strict';
import type { CommentRecord } from '../comments.ts';
import { StoreUnavailableError, type Store } from '../store.ts';
import { sampleRating, sampleRatings, sampleSeries, saveAll } from './sample-ratings.ts';
import type { StoreCase } from './suite.ts';

const change = { by: { token: '00000000aa', role: 'moderator' }, day: '2026-11-24' } as const;

/** Stores ten ratings of the 22nd, the first of them with these comments, and closes their batch. */
async function leaveWithBatch(
  store: Store,
  texts: readonly string[],
): Promise<readonly CommentRecord[]> {
  for (let index = 0; index < 10; index += 1) {
    const comment = texts[index];
    const rating = sampleRating(index + 1, comment === undefined ? {} : { comment });
    await store.save({ ...rating, day: '2026-11-22' });
  }
  await store.closeBatches('2026-11-23', 10);
  const comments = await store.comments.list({ limit: 100 });
  return [...comments].sort((a, b) => texts.indexOf(a.text) - texts.indexOf(b.text));
}

async function onlyComment(store: Store, text: string): Promise<CommentRecord> {
  const [comment] = await leaveWithBatch(store, [text]);
  return comment ?? assert.fail('no comment has left');
}

/** What becomes of comments after they left with their batch. */
export function commentCases(storeCase: StoreCase): void {
  storeCase('comments leave with their batch, and wait', async (store) => {
    await store.save({ ...sampleRating(11, { comment: 'Còn chờ' }), day: '2026-11-23' });
    const left = await leaveWithBatch(store, ['Chờ lâu', 'Rất tốt']);

    assert.deepEqual(
      left,
      ['Chờ lâu', 'Rất tốt'].map((text, index) => ({
        id: left[index]?.id,
        unit: sampleRating(1).unit,
        batch: '2026-11-23',
        text,
        isRedacted: false,
        state: 'held',
        reason: null,
        routedTo: null,
        reply: null,
        published: null,
      })),
    );
    assert.ok(left.every(({ id }) => /^[0-9a-f]{16}$/.test(id)));
  });

  storeCase('comments of ratings that do not count stay where they are', async (store) => {
    await store.save({
      ...sampleRating(12, { comment: 'Mua ngay', hold: 'honeypot' }),
      day: '2026-11-22',
    });

    const left = await leaveWithBatch(store, ['Rất tốt']);

    assert.deepEqual(
      left.map(({ text }) => text),
      ['Rất tốt'],
    );
  });

  storeCase('a decision is kept with its line in the log', async (store) => {
    const { id, unit } = await onlyComment(store, 'Rất tốt');

    const outcome = await store.comments.decide(id, { action: 'publish' }, change);

    assert.equal(outcome.kind, 'done');
    const kept = await store.comments.find(id);
    assert.equal(kept?.state, 'published');
    const [line] = await store.audit.newest({ limit: 1 });
    assert.deepEqual(
      [line?.action, line?.subject, line?.unit, line?.token, line?.role],
      ['comment.published', id, unit, '00000000aa', 'moderator'],
    );
    assert.equal(kept.published, line?.number);
  });

  storeCase('what a moderator takes away, routes and rejects is kept', async (store) => {
    const { id } = await onlyComment(store, 'Chị Lan rất chậm');
    const decide = (decision: Parameters<Store['comments']['decide']>[1]) =>
      store.comments.decide(id, decision, change);

    await decide({ action: 'redact', text: '[…] rất chậm' });
    await decide({ action: 'route', unit: 'so-gddt' });
    await decide({ action: 'reject', reason: 'insult' });

    const kept = await store.comments.find(id);
    assert.deepEqual(
      [kept?.text, kept?.isRedacted, kept?.routedTo, kept?.state, kept?.reason],
      ['[…] rất chậm', true, 'so-gddt', 'rejected', 'insult'],
    );
  });

  storeCase('a decision that is refused changes nothing and leaves no line', async (store) => {
    const { id } = await onlyComment(store, 'Rất tốt');

    const outcome = await store.comments.decide(id, { action: 'hold' }, change);

    assert.deepEqual(outcome, { kind: 'refused', fault: 'no-change' });
    assert.deepEqual(await store.audit.newest({ limit: 1 }), []);
  });

  storeCase('nothing is decided of a comment that is not known', async (store) => {
    const outcome = await store.comments.decide('00', { action: 'publish' }, change);

    assert.deepEqual(outcome, { kind: 'unknown' });
  });

  storeCase('the answer of a unit takes the place of an earlier one', async (store) => {
    const { id } = await onlyComment(store, 'Chờ lâu');
    const reply = { stance: 'accepted', text: 'Đã mở thêm quầy.', unit: 'so-gddt' } as const;

    await store.comments.reply(id, { ...reply, stance: 'explained', text: 'Ngày đông.' }, change);
    await store.comments.reply(id, reply, change);

    assert.deepEqual((await store.comments.find(id))?.reply, { ...reply, day: '2026-11-24' });
  });

  storeCase('published comments are read from the latest on, a page at a time', async (store) => {
    const left = await leaveWithBatch(store, ['Một', 'Hai', 'Ba']);
    for (const { id } of left) await store.comments.decide(id, { action: 'publish' }, change);
    const unit = sampleRating(1).unit;

    const first = await store.comments.published({ unit, limit: 2 });
    const before = first.at(-1)?.published ?? undefined;
    const rest = await store.comments.published({ unit, before, limit: 2 });

    assert.deepEqual(
      first.map(({ text }) => text),
      ['Ba', 'Hai'],
    );
    assert.deepEqual(
      rest.map(({ text }) => text),
      ['Một'],
    );
    assert.deepEqual(await store.comments.published({ unit: 'so-gddt', limit: 2 }), []);
  });

  storeCase('the queue is narrowed by state and unit, and read page by page', async (store) => {
    const [one, two] = await leaveWithBatch(store, ['Một', 'Hai']);
    assert.ok(one && two);
    await store.comments.decide(one.id, { action: 'route', unit: 'so-gddt' }, change);
    await store.comments.decide(two.id, { action: 'publish' }, change);
    const idsOf = async (query: Partial<Parameters<Store['comments']['list']>[0]>) =>
      (await store.comments.list({ limit: 10, ...query })).map(({ id }) => id);

    assert.deepEqual(await idsOf({ state: 'published' }), [two.id]);
    assert.deepEqual(await idsOf({ unit: 'so-gddt' }), [one.id]);
    assert.deepEqual(await idsOf({ unit: 'so-gddt', state: 'published' }), []);
    const [first] = await store.comments.list({ limit: 1 });
    assert.deepEqual(
      await idsOf({ after: first }),
      [one.id, two.id].filter((id) => id !== first?.id),
    );
  });

  storeCase('comments of a unit are counted by state and reason', async (store) => {
    const [one, two] = await leaveWithBatch(store, ['Một', 'Hai', 'Ba']);
    await store.comments.decide(one?.id ?? '', { action: 'reject', reason: 'insult' }, change);
    await store.comments.decide(two?.id ?? '', { action: 'publish' }, change);

    assert.deepEqual(await store.comments.counts(sampleRating(1).unit), [
      { state: 'held', reason: null, n: 1 },
      { state: 'published', reason: null, n: 1 },
      { state: 'rejected', reason: 'insult', n: 1 },
    ]);
  });

  storeCase('a closed store gives no comment', async (store) => {
    await store.close();

    await assert.rejects(store.comments.find('00'), StoreUnavailableError);
    await assert.rejects(store.comments.list({ limit: 1 }), StoreUnavailableError);
    await assert.rejects(
      store.comments.decide('00', { action: 'publish' }, change),
      StoreUnavailableError,
    );
  });

  storeCase('forgotten comments stay in the counts, and their texts nowhere', async (store) => {
    const [first] = await leaveWithBatch(store, ['Chờ lâu', 'Rất tốt']);
    assert.ok(first);
    await store.comments.decide(first.id, { action: 'publish' }, change);

    const forgotten = await store.comments.forget({ before: '2026-11-24' }, change);

    const { unit } = first;
    assert.equal(forgotten, 2);
    assert.deepEqual(await store.comments.list({ limit: 10 }), []);
    assert.deepEqual(await store.comments.published({ unit, limit: 10 }), []);
    assert.equal(await store.comments.find(first.id), undefined);
    assert.deepEqual(await store.comments.counts(unit), [
      { state: 'held', reason: null, n: 1 },
      { state: 'published', reason: null, n: 1 },
    ]);
    const [line] = await store.audit.newest({ limit: 1 });
    assert.deepEqual(
      [line?.action, line?.detail],
      ['comments.forgotten', { from: null, before: '2026-11-24', texts: 2 }],
    );
  });

  storeCase('texts of ratings that wait or are held are forgotten too', async (store) => {
    const day = '2026-11-22';
    await store.save(
      sampleRating(50, { day, comment: 'Còn chờ', answers: { q1: 5, q2: 'Chị Lan' } }),
    );
    await store.save(sampleRating(51, { day, comment: 'Bị giữ', hold: 'burst' }));
    await store.save(sampleRating(52, { day: '2026-11-24', comment: 'Mới' }));
    await store.closeBatches('2026-11-23', 10);

    const forgotten = await store.comments.forget({ before: '2026-11-24' }, change);

    await store.held.release({ ...sampleSeries, day, reason: 'burst' }, { change });
    await saveAll(store, sampleRatings(60, 10, { day }));
    await store.closeBatches('2026-11-25', 10);
    assert.equal(forgotten, 3);
    assert.deepEqual((await store.published(sampleSeries))?.n, 13);
    assert.deepEqual(
      (await store.comments.list({ limit: 10 })).map(({ text }) => text),
      ['Mới'],
    );
    const [line] = (await store.audit.newest({ limit: 5 })).filter(
      ({ action }) => action === 'comments.forgotten',
    );
    assert.equal(line?.detail['texts'], 3);
  });

  storeCase('answers in words alone are forgotten with a line in the log', async (store) => {
    await saveAll(store, sampleRatings(0, 10, { answers: { q1: 5, q2: 'Chị Lan' } }));
    await store.save(sampleRating(20, { answers: { q1: 5, q2: 'Chị Lan' }, hold: 'burst' }));
    await store.closeBatches('2026-11-23', 10);

    const forgotten = [
      await store.comments.forget({ before: '2026-11-24' }, change),
      await store.comments.forget({ before: '2026-11-24' }, change),
    ];

    assert.deepEqual(forgotten, [11, 0]);
    const [line] = await store.audit.newest({ limit: 1 });
    assert.deepEqual([line?.action, line?.detail['texts']], ['comments.forgotten', 11]);
  });

  storeCase('only comments of the span and the unit are forgotten', async (store) => {
    await leaveWithBatch(store, ['Chờ lâu']);
    const { unit } = sampleRating(1);

    const forgotten = [
      await store.comments.forget({ before: '2026-11-23' }, change),
      await store.comments.forget({ from: '2026-11-24', before: '2026-12-01' }, change),
      await store.comments.forget({ before: '2026-12-01', unit: 'vpqh' }, change),
      await store.comments.forget({ before: '2026-12-01', unit }, change),
      await store.comments.forget({ before: '2026-12-01', unit }, change),
    ];

    assert.deepEqual(forgotten, [0, 0, 0, 1, 0]);
  });
}
