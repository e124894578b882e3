import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PublicCommentList } from '@vhcs/contract';
import { commandLine } from '../store/audit.ts';
import { leaveComments } from '../testing/left-comments.ts';
import { createTestApp, problemOf, type TestApp } from '../testing/test-app.ts';

const path = '/v1/units/ttpvhcc-lai-chau/comments';

const change = { by: commandLine, day: '2026-11-23' };

/** An app in which these comments were published, in this order. */
async function appWith(...texts: readonly string[]): Promise<TestApp> {
  const app = createTestApp();
  for (const { id } of await leaveComments(app, ...texts)) {
    await app.store.comments.decide(id, { action: 'publish' }, change);
  }
  return app;
}

async function listed(app: TestApp, query = ''): Promise<PublicCommentList> {
  return (await (await app.get(`${path}${query}`)).json()) as PublicCommentList;
}

test('a comment that waits is counted and not shown', async () => {
  const app = createTestApp();
  await leaveComments(app, 'Chờ lâu');

  assert.deepEqual(await listed(app), {
    unit: 'ttpvhcc-lai-chau',
    items: [],
    nextCursor: null,
    counts: { held: 1, published: 0, rejected: {} },
  });
});

test('a published comment is shown with its answer, and nothing of its rating', async () => {
  const app = await appWith('Chờ lâu');
  const [{ id } = { id: '' }] = (await listed(app)).items;
  const reply = { stance: 'accepted', text: 'Đã mở thêm quầy.', unit: 'ttpvhcc-lai-chau' } as const;

  await app.store.comments.reply(id, reply, change);

  assert.deepEqual((await listed(app)).items, [
    { id, text: 'Chờ lâu', isRedacted: false, reply: { ...reply, day: '2026-11-23' } },
  ]);
});

test('what is not published is counted by reason', async () => {
  const app = await appWith('Một');
  const [comment] = await app.store.comments.list({ limit: 1 });

  await app.store.comments.decide(
    comment?.id ?? '',
    { action: 'reject', reason: 'insult' },
    change,
  );

  assert.deepEqual((await listed(app)).counts, {
    held: 0,
    published: 0,
    rejected: { insult: 1 },
  });
});

test('the latest published come first, a page at a time', async () => {
  const app = await appWith('Một', 'Hai', 'Ba');

  const first = await listed(app, '?limit=2');
  const rest = await listed(app, `?limit=2&cursor=${first.nextCursor ?? ''}`);

  assert.deepEqual(
    [first, rest].map(({ items }) => items.map(({ text }) => text)),
    [['Ba', 'Hai'], ['Một']],
  );
  assert.equal(rest.nextCursor, null);
});

test('comments on a unit that is not registered are not found', async () => {
  const response = await createTestApp().get('/v1/units/khong-co/comments');

  assert.equal((await problemOf(response)).code, 'unknown-resource');
});

test('the page of a unit shows published comments with their answers, as plain text', async () => {
  const app = await appWith('Chờ <b>lâu</b>');
  const [comment] = (await listed(app)).items;
  await app.store.comments.reply(
    comment?.id ?? '',
    { stance: 'explained', text: 'Do mất điện.', unit: 'ttpvhcc-lai-chau' },
    change,
  );

  const page = await (await app.get('/v1/units/ttpvhcc-lai-chau.html')).text();

  assert.match(page, /Góp ý đã công bố/);
  assert.match(page, /Chờ &lt;b&gt;lâu&lt;\/b&gt;/);
  assert.match(page, /Giải trình.*Do mất điện\./s);
});

test('the page of a unit without published comments does not speak of them', async () => {
  const page = await (await createTestApp().get('/v1/units/ttpvhcc-lai-chau.html')).text();

  assert.doesNotMatch(page, /Góp ý đã công bố/);
});
