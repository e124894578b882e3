import { localDateAt } from '@vhcs/contract';
import { createKey } from '../create-key.ts';
import { isVhcsError, VhcsError } from '../errors.ts';
import { pause } from '../limited.ts';
import { submitRating, type RatingInput } from '../ratings.ts';
import { retryDelayMs } from '../retry.ts';
import { openDisk, type Disk } from './disk.ts';
import type { Entry } from './entry.ts';
import { firstDay } from './first-day.ts';
import { page } from './page.ts';
import type { AddOptions, Queue, QueueOptions, QueueState } from './queue.ts';

/** Shortest pause after a try in vain, a wish of the collector aside. */
const SHORTEST_PAUSE_MS = 1_000;
/** A collector that wants a longer pause is asked again; a wrong clock may have made it so long. */
const LONGEST_WISH_MS = 3_600_000;
/** A queue backs off so many times longer than a call: up to 15 s at first, 4 minutes in the end. */
const PATIENCE = 30;

/** Opens a queue; what an earlier page left in it is sent at once. */
export function createQueue(options: QueueOptions): Queue {
  const {
    name = 'vhcs',
    keep: keeping,
    maxPending = 10_000,
    now = Date.now,
    random = Math.random,
    sleep = pause,
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
  /** None once the queue is closed. */
  let transport: QueueOptions['transport'] | undefined = options.transport;
  let code: string | undefined;
  /** Tries in vain since the last rating that was stored. */
  let tries = 0;

  /** Resolves with undefined where the disk does not do its part. */
  const onDisk = <T>(work: (opened: Disk) => Promise<T>): Promise<T | undefined> => {
    const done = turn.then(() => disk && work(disk)).catch(nothing);
    turn = done;
    return done;
  };

  /** Puts an entry behind the others, where a pass that is under way comes to it. */
  const keep = async (entry: Entry): Promise<void> => {
    entries.delete(entry);
    entries.add(entry);
    changed();
    const id = await onDisk((opened) => opened.put(entry));
    entry.isDurable = !!id;
    entry.id = id ?? entry.id;
  };

  const drop = (entry: Entry): Promise<unknown> => {
    entries.delete(entry);
    return onDisk((opened) => opened.delete(entry.id));
  };

  /**
   * Does something while no other tab sends, with a lock as the sign of it; without a lock where
   * tabs cannot know of each other: keys make it a waste that several send, and no harm.
   */
  const alone = <T>(options: LockOptions, work: (lock?: unknown) => Promise<T>): Promise<T> => {
    const locks = disk && page.navigator?.locks;
    // What is on no disk is known to no other tab.
    return locks ? locks.request(name, options, work) : work(!disk);
  };

  /** Takes in what other tabs and pages have kept. */
  const load = (): Promise<unknown> => onDisk((opened) => opened.read(entries));

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
      isDurable: !!disk && [...entries].every(({ isDurable }) => isDurable),
    };
  };

  const changed = (): void => {
    tell(state(), options.onChange);
  };

  /** How a refused entry changes; not at all while that cannot be fetched. */
  const mended = (
    details: Partial<VhcsError>,
    entry: Entry,
  ): Promise<Partial<Entry> | undefined> => {
    const means = { entries, day: firstDay(now), key: createKey(now) };
    return import('./mend.ts').then(({ mend }) => mend(details, entry, means), nothing);
  };

  /** Tries what waits, until it is in vain; resolves with the pause that the collector asks for. */
  const pass = async (): Promise<number> => {
    for (const entry of entries) {
      const way = typeof transport === 'function' ? transport() : transport;
      if (!way || page.navigator?.onLine === false) break;
      if (entry.code) continue;
      entry.isNew = false;
      // Another tab may have settled it, or changed it.
      if ((await onDisk((opened) => opened.count(entry.id))) === 0 && entry.id) {
        entries.delete(entry);
        await load();
        continue;
      }
      try {
        const receipt = await submitRating(way, entry.rating, { idempotencyKey: entry.key });
        await drop(entry);
        tries = 0;
        code = undefined;
        tell(receipt, options.onStored);
      } catch (error) {
        const details: Partial<VhcsError> = isVhcsError(error) ? error : {};
        // Else the collector was not reached, or cannot take any rating now.
        const isRefused = /^4(?!08|29)/.test(String(details.status));
        // Without a code something before the collector refuses this one; others may pass.
        const change = isRefused && details.code && (await mended(details, entry));
        if (change) {
          Object.assign(entry, change);
          code = entry.code ?? code;
          await keep(entry);
        } else tries++;
        tell(error, options.onError);
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
      const retryAfterMs = await alone({}, pass);
      if (!transport || entries.size === refused().length) break;
      rest = new AbortController();
      changed();
      await sleep(
        Math.min(retryAfterMs, LONGEST_WISH_MS) +
          SHORTEST_PAUSE_MS +
          PATIENCE * retryDelayMs({ kind: 'network' }, tries, random()),
        rest.signal,
      );
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
    const put = async (lock?: unknown): Promise<void> => {
      const found = [...entries].find((entry) => lock && entry.isNew && entry.key === earlier);
      // Another tab may have settled it.
      const waiting =
        found?.id && !(await onDisk((opened) => opened.count(found.id))) ? undefined : found;
      if (!waiting && entries.size >= maxPending) {
        throw new VhcsError(`queue ${name}: full; it takes ${maxPending} ratings`, {
          kind: 'queue',
          code: 'queue-full',
          idempotencyKey: key,
        });
      }
      // What has never left is simply changed.
      const entry = Object.assign(waiting ?? { id: 0, isNew: true, isDurable: true }, {
        key,
        rating: {
          ...rating,
          localDate: rating.localDate ?? localDateAt(now()),
          replaces: waiting ? waiting.rating.replaces : earlier,
        },
      });
      await keep(entry);
    };
    await (earlier ? alone({ ifAvailable: true }, put) : put());
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
    add: (rating, options) => replace(rating.replaces, rating, options),
    replace,
    flush,
    retry: () =>
      forRefused((entry) => {
        entry.code = undefined;
        return keep(entry);
      }),
    discard: () => forRefused(drop),
    close: async () => {
      transport = undefined;
      page.removeEventListener?.('online', flush);
      rest?.abort();
      await sending;
    },
  };
}

const nothing = (): undefined => undefined;

/** Whoever listens badly does not stop the queue. */
function tell<T>(fact: T, listener?: (fact: T) => unknown): void {
  void Promise.resolve(fact).then(listener);
}
