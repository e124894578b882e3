import assert from 'node:assert/strict';
import { test } from 'node:test';
import { leaveComments } from '../testing/left-comments.ts';
import { createTestApp } from '../testing/test-app.ts';
import { publishUnseen } from './publish-unseen.ts';

const unit = 'ttpvhcc-lai-chau';

test('comments are published by the collector itself, which the log tells', async () => {
  const app = createTestApp();
  const { store } = app;
  await leaveComments(app, 'Rất tốt', 'Chờ lâu');

  const published = await publishUnseen(store.comments, '2026-11-23');

  assert.equal(published, 2);
  const shown = await store.comments.published({ unit, limit: 10 });
  assert.deepEqual(shown.map(({ text }) => text).sort(), ['Chờ lâu', 'Rất tốt']);
  const lines = await store.audit.newest({ limit: 10 });
  assert.deepEqual(
    lines.map(({ token, action }) => `${token} ${action}`),
    ['collector comment.published', 'collector comment.published'],
  );
});

test('a comment in which something was masked waits for a person', async () => {
  const app = createTestApp();
  await leaveComments(app, 'Gọi tôi theo số 0912 345 678');

  assert.equal(await publishUnseen(app.store.comments, '2026-11-23'), 0);
});

test('comments of earlier batches stay as a moderator left them', async () => {
  const app = createTestApp();
  await leaveComments(app, 'Rất tốt');

  assert.equal(await publishUnseen(app.store.comments, '2026-11-24'), 0);
});
