import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setImmediate } from 'node:timers/promises';
import { Batcher } from './batcher.ts';
import { StoreUnavailableError } from './store.ts';

test('items of one moment share a commit', async () => {
  const { batcher, commits } = recordingBatcher();

  const results = await Promise.all([batcher.add(1), batcher.add(2), batcher.add(3)]);

  assert.deepEqual(commits, [[1, 2, 3]]);
  assert.deepEqual(results, ['done 1', 'done 2', 'done 3']);
});

test('items that come during a commit go together into the next', async () => {
  const gate = gatedCommit();
  const batcher = new Batcher({ commit: gate.commit });
  const first = batcher.add(1);
  await setImmediate();
  const others = [batcher.add(2), batcher.add(3)];
  await setImmediate();

  assert.deepEqual(gate.started, [[1]]);
  gate.open();
  await Promise.all([first, ...others]);
  assert.deepEqual(gate.started, [[1], [2, 3]]);
});

test('a commit takes no more than its limit', async () => {
  const { batcher, commits } = recordingBatcher({ maxBatch: 2 });

  await Promise.all([1, 2, 3, 4, 5].map((item) => batcher.add(item)));

  assert.deepEqual(commits, [[1, 2], [3, 4], [5]]);
});

test('items above the limit of waiting ones are refused at once', async () => {
  const { batcher, commits } = recordingBatcher({ maxWaiting: 2 });
  const accepted = [batcher.add(1), batcher.add(2)];

  await assert.rejects(batcher.add(3), StoreUnavailableError);

  await Promise.all(accepted);
  assert.deepEqual(commits, [[1, 2]]);
  assert.equal(await batcher.add(4), 'done 4');
});

test('an error for one item refuses that item alone', async () => {
  const refusal = new Error('broken');
  const batcher = new Batcher<number, string>({
    commit: (items) => Promise.resolve(items.map((item) => (item === 2 ? refusal : 'done'))),
  });

  const [one, two, three] = await Promise.allSettled([1, 2, 3].map((item) => batcher.add(item)));

  assert.deepEqual(one, { status: 'fulfilled', value: 'done' });
  assert.deepEqual(two, { status: 'rejected', reason: refusal });
  assert.deepEqual(three, { status: 'fulfilled', value: 'done' });
});

test('a failed commit refuses its items, and the next may succeed', async () => {
  let isFull = true;
  const batcher = new Batcher<number, string>({
    commit: (items) =>
      isFull ? Promise.reject(new Error('full')) : Promise.resolve(items.map(() => 'done')),
  });

  const refused = await Promise.allSettled([batcher.add(1), batcher.add(2)]);
  isFull = false;

  assert.deepEqual(
    refused.map(({ status }) => status),
    ['rejected', 'rejected'],
  );
  assert.equal(await batcher.add(3), 'done');
});

test('several commits run at once where slots allow it', async () => {
  const gate = gatedCommit();
  const batcher = new Batcher({ commit: gate.commit, maxBatch: 1, slots: 2 });
  const results = [1, 2, 3].map((item) => batcher.add(item));
  await setImmediate();

  assert.deepEqual(gate.started, [[1], [2]]);
  gate.open();
  await Promise.all(results);
  assert.deepEqual(gate.started, [[1], [2], [3]]);
});

test('an idle batcher has committed everything', async () => {
  const { batcher, commits } = recordingBatcher({ maxBatch: 2 });
  const results = [1, 2, 3].map((item) => batcher.add(item));

  await batcher.idle();

  assert.equal(commits.length, 2);
  await Promise.all(results);
});

interface Limits {
  readonly maxBatch?: number;
  readonly maxWaiting?: number;
}

function recordingBatcher(limits: Limits = {}): {
  readonly batcher: Batcher<number, string>;
  readonly commits: readonly (readonly number[])[];
} {
  const commits: (readonly number[])[] = [];
  const commit = (items: readonly number[]): Promise<readonly string[]> => {
    commits.push(items);
    return Promise.resolve(items.map((item) => `done ${String(item)}`));
  };
  return { batcher: new Batcher({ commit, ...limits }), commits };
}

function gatedCommit(): {
  readonly commit: (items: readonly number[]) => Promise<readonly number[]>;
  readonly started: readonly (readonly number[])[];
  readonly open: () => void;
} {
  const started: (readonly number[])[] = [];
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  const commit = async (items: readonly number[]): Promise<readonly number[]> => {
    started.push(items);
    await opened;
    return items;
  };
  return { commit, started, open };
}

test('what gathered during a commit goes out before its answers are told', async () => {
  const gate = gatedCommit();
  const batcher = new Batcher({ commit: gate.commit });
  const order: string[] = [];
  const first = batcher
    .add(1)
    .then(() => order.push(`told, ${String(gate.started.length)} started`));
  await setImmediate();
  const second = batcher.add(2);
  gate.open();

  await Promise.all([first, second]);

  assert.deepEqual(order, ['told, 2 started']);
});

test('an item that the check refuses is in no commit', async () => {
  const commits: number[][] = [];
  const batcher = new Batcher<number, string>({
    commit: (items) => {
      commits.push([...items]);
      return Promise.resolve(items.map(() => 'done'));
    },
    check: (item) => {
      if (item === 2) throw new RangeError('two is refused');
    },
  });

  const answers = await Promise.allSettled([1, 2, 3].map((item) => batcher.add(item)));

  assert.deepEqual(
    answers.map(({ status }) => status),
    ['fulfilled', 'rejected', 'fulfilled'],
  );
  assert.deepEqual(commits, [[1, 3]]);
});
