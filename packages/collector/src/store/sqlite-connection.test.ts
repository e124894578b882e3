import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openWriter } from './sqlite-connection.ts';
import { temporaryDatabase } from './testing/temporary-database.ts';

/** As SQLite counts them: every commit waits until the disk has its part of the log. */
const FULL = 2;

test('a commit waits for the disk, which no killed process could show', async (context) => {
  const path = await temporaryDatabase(context);
  const db = await openWriter({ path, busyTimeoutMs: 100 });
  context.after(() => {
    db.close();
  });

  const { synchronous } = db.prepare('PRAGMA synchronous').get() as { synchronous: number };
  const { journal_mode: mode } = db.prepare('PRAGMA journal_mode').get() as {
    journal_mode: string;
  };

  assert.deepEqual([synchronous, mode], [FULL, 'wal']);
});
