import assert from 'node:assert/strict';
import { stat } from 'node:fs/promises';
import { test, type TestContext } from 'node:test';
import { RatingPacker } from './rating-batch.ts';
import { Checkpoints } from './sqlite-checkpoints.ts';
import { openWriter } from './sqlite-connection.ts';
import { migrate } from './sqlite-migrate.ts';
import { createWriter } from './sqlite-writer.ts';
import { sampleRatings } from './testing/sample-ratings.ts';
import { readAll, temporaryDatabase } from './testing/temporary-database.ts';

const RATINGS = 400;

/** A writer whose log is written back after so many ratings, by a thread that finds it at `at`. */
async function createBench(
  t: TestContext,
  { ratingsBetween = RATINGS, at = (path: string): string => path } = {},
) {
  const path = await temporaryDatabase(t);
  const db = await openWriter({ path, busyTimeoutMs: 1_000 });
  migrate(db);
  const location = { path: at(path), busyTimeoutMs: 1_000 };
  const checkpoints = new Checkpoints(db, location, { ratingsBetween });
  const writer = createWriter(db, checkpoints);
  t.after(() => writer.stop(null));
  const packer = new RatingPacker();
  const save = (from: number): void => {
    writer.save([packer.pack(sampleRatings(from, RATINGS))]);
  };
  return { path, save, checkpoints, logBytes: async () => (await stat(`${path}-wal`)).size };
}

test('the log is written back and begun anew, however many ratings come', async (t) => {
  const [kept, grown] = [await createBench(t), await createBench(t, { ratingsBetween: Infinity })];

  for (const { save, checkpoints } of [kept, grown]) {
    for (let round = 0; round < 9; round += 1) {
      save(round * RATINGS);
      await checkpoints.idle();
    }
  }

  assert.ok((await kept.logBytes()) < (await grown.logBytes()) / 3);
});

test('ratings are stored while the log is written back', async (t) => {
  const { path, save, checkpoints } = await createBench(t);

  for (let round = 0; round < 5; round += 1) save(round * RATINGS);
  await checkpoints.idle();

  assert.deepEqual(await readAll(path, 'SELECT count(*) AS n FROM open_rating'), [
    { n: 5 * RATINGS },
  ]);
});

test('ratings are stored where the log cannot be written back, and the next time it is tried anew', async (t) => {
  const { path, save, checkpoints } = await createBench(t, {
    at: (path) => `${path}-elsewhere/none`,
  });

  for (let round = 0; round < 3; round += 1) {
    save(round * RATINGS);
    await checkpoints.idle();
  }

  assert.deepEqual(await readAll(path, 'SELECT count(*) AS n FROM open_rating'), [
    { n: 3 * RATINGS },
  ]);
});
