import { localDateAt } from '@vhcs/contract';
import { createKey } from '../create-key.ts';
import { isVhcsError, VhcsError } from '../errors.ts';
import { pause } from '../limited.ts';
import { submitRating, type RatingInput } from '../ratings.ts';
import { openDisk, type Disk } from './disk.ts';
import type { Entry } from './entry.ts';
import { find, mend } from './mend.ts';
import { page } from './page.ts';
import type { AddOptions, Queue, QueueOptions, QueueState } from './queue.ts';

/** Shortest pause after a try in vain, a wish of the collector aside. */
const SHORTEST_PAUSE_MS = 1_000;
/** By as much a pause may be longer; after each further try in vain by twice as much, up to 16 times. */
const SPREAD_MS = 15_000;

/** Opens a queue; what an earlier page left in it is sent at once. */
export function createQueue(options: QueueOptions): Queue {
  const {
    name = 'vhcs',
    keep: keeping = 'session',
    maxPending = 10_000,
    now = Date.now,
    random = Math.random,
    sleep = pause,
    transport,
  } = options;

  /** What is not stored yet, in the order in which it is tried; the disk follows it. */
  const entries = new Set<Entry>();
  let disk: Disk | undefined;
  /** Ends when all is done that was asked of the disk. */
  let turn: Promise<unknown> = openDisk(name, keeping, now).then((opened) => {
    disk = opened;
  });
  let sending: Promise<void> | undefined;
  /** Ends the pause between two tries; none while there is no pause. */
  let rest: AbortController | undefined;
  let isLoaded = false;
  let isClosed = false;
  let code: string | undefined;
  /** Tries in vain since the last rating that was stored. */
  let tries = 0;

  /** Resolves with undefined where the disk does not do its part. */
  const onDisk = <T>(work: (opened: Disk) => Promise<T>): Promise<T | undefined> => {
    turn = turn.then(() => disk && work(disk)).catch(() => undefined);
    return turn as Promise<T | undefined>;
  };

  /** Puts an entry behind the others, where a pass that is under way comes to it. */
  const keep = async (entry: Entry): Promise<void> => {
    entries.delete(entry);
    entries.add(entry);
    changed();
    const id = await onDisk((opened) => opened.put(entry));
    entry.isVolatile = !id;
    entry.id = id ?? entry.id;
  };

  const drop = (entry: Entry): Promise<unknown> => {
    entries.delete(entry);
    return onDisk((opened) => opened.remove(entry.id));
  };

  /** Takes in what other tabs and pages have kept. */
  const load = (): Promise<unknown> =>
    onDisk((opened) =>
      opened.readNew((entry) => {
        if (![...entries].some(({ id }) => id === entry.id)) entries.add(entry);
      }),
    );

  const refused = (): readonly Entry[] => [...entries].filter((entry) => entry.code);

  const state = (): QueueState => {
    const failed = refused().length;
    const pending = entries.size - failed;
    const waiting = rest ? 'pending' : 'sending';
    const settled = failed ? 'failed' : 'idle';
    return {
      kind: pending ? waiting : isLoaded ? settled : 'opening',
      pending,
      failed,
      code,
      isDurable: !!disk && ![...entries].some(({ isVolatile }) => isVolatile),
    };
  };

  const changed = (): void => {
    tell(state(), options.onChange);
  };

  /** Tries what waits, until it is in vain; resolves with the pause that the collector asks for. */
  const pass = async (): Promise<number> => {
    for (const entry of entries) {
      const way = typeof transport === 'function' ? transport() : transport;
      if (!way || isClosed || page.navigator?.onLine === false) break;
      if (entry.code) continue;
      entry.isNew = false;
      // Another tab may have settled it.
      if ((await onDisk((opened) => opened.count(entry.id))) === 0 && entry.id) {
        entries.delete(entry);
        continue;
      }
      try {
        const { key: idempotencyKey, rating } = entry;
        const receipt = await submitRating(way, rating, { idempotencyKey });
        await drop(entry);
        tries = 0;
        code = undefined;
        tell(receipt, options.onStored);
      } catch (error) {
        tell(error, options.onError);
        const details: Partial<VhcsError> = isVhcsError(error) ? error : {};
        // Else the collector was not reached, or cannot take any rating now.
        const isRefused = /^4(?!08|29)/.test(String(details.status));
        // Without a code something before the collector refuses this one; others may pass.
        const change = isRefused && details.code && mend(details, entry, entries, now);
        if (change) {
          Object.assign(entry, change);
          code = entry.code ?? code;
          await keep(entry);
        } else tries++;
        if (!isRefused) return details.retryAfterMs ?? 0;
      }
      changed();
    }
    return 0;
  };

  /** Sends until nothing waits. */
  const send = async (): Promise<void> => {
    for (;;) {
      await load();
      isLoaded = true;
      changed();
      const locks = disk && page.navigator?.locks;
      const retryAfterMs = await (locks ? locks.request(name, pass) : pass());
      if (isClosed || entries.size === refused().length) break;
      rest = new AbortController();
      changed();
      const spreadMs = SPREAD_MS * 2 ** Math.min(tries, 4);
      await sleep(retryAfterMs + SHORTEST_PAUSE_MS + random() * spreadMs, rest.signal);
      rest = undefined;
    }
    sending = undefined;
    changed();
  };

  const flush = (): void => {
    rest?.abort();
    sending ??= send();
  };

  const replace = async (
    earlier: string | undefined,
    rating: RatingInput,
    { idempotencyKey: key = createKey(now) }: AddOptions = {},
  ): Promise<string> => {
    const found = find(entries, earlier);
    // What has never left is simply changed.
    const waiting = found?.isNew ? found : undefined;
    if (!waiting && entries.size >= maxPending) {
      throw new VhcsError(`queue ${name}: full; it takes ${maxPending} ratings`, {
        kind: 'queue',
        code: 'queue-full',
        idempotencyKey: key,
      });
    }
    const { localDate = localDateAt(now()), replaces } = rating;
    const entry = Object.assign(waiting ?? { id: 0, isNew: true, isVolatile: false }, {
      key,
      rating: {
        ...rating,
        localDate,
        replaces: waiting ? waiting.rating.replaces : (earlier ?? replaces),
      },
    });
    await keep(entry);
    flush();
    return key;
  };

  const forRefused = async (work: (entry: Entry) => Promise<unknown>): Promise<void> => {
    await load();
    code = undefined;
    for (const entry of refused()) {
      await work(entry);
      flush();
    }
  };

  page.addEventListener?.('online', flush);
  flush();
  return {
    get state() {
      return state();
    },
    add: (rating, options) => replace(undefined, rating, options),
    replace,
    flush,
    retry: () =>
      forRefused((entry) => {
        entry.code = undefined;
        return keep(entry);
      }),
    discard: () => forRefused(drop),
    close: async () => {
      isClosed = true;
      page.removeEventListener?.('online', flush);
      rest?.abort();
      await sending;
      await turn;
    },
  };
}

/** Whoever listens badly does not stop the queue. */
function tell<T>(fact: T, listener?: (fact: T) => unknown): void {
  void Promise.resolve().then(() => listener?.(fact));
}
