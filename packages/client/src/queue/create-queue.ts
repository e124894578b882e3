import { localDateAt } from '@vhcs/contract';
import { createKey } from '../create-key.ts';
import { isVhcsError, VhcsError } from '../errors.ts';
import { pause } from '../limited.ts';
import { submitRating, type RatingInput } from '../ratings.ts';
import type { Transport } from '../transport.ts';
import { alone } from './alone.ts';
import type { Entry } from './entry.ts';
import { page } from './page.ts';
import type { AddOptions, Queue, QueueOptions, QueueState } from './queue.ts';
import { createShelf } from './shelf.ts';
import { verdictOf } from './verdict.ts';

/** Shortest pause after a try in vain, a wish of the collector aside. */
const SHORTEST_PAUSE_MS = 1_000;
/** By as much a pause may be longer; after each further try in vain by twice as much. */
const FIRST_SPREAD_MS = 15_000;
const LONGEST_SPREAD_MS = 300_000;

/** The oldest of what is refused gives way, where nobody looks after it. */
const MAX_REFUSED = 1_000;

/** Opens a queue; what an earlier page left in it is sent at once. */
export function createQueue(options: QueueOptions): Queue {
  const { name = 'vhcs', maxPending = 10_000, sleep = pause, random = Math.random } = options;
  const now = (): number => (options.now ?? Date.now)();
  const newKey = (): string => createKey(now);

  const shelf = createShelf(now);
  const { pending, refused } = shelf;
  /** What was kept by this page and never tried. */
  const untried = new Set<number>();
  /** Ends when all that changes the shelf has been done, one after the other. */
  let turn: Promise<unknown> = shelf.open(name, options.keep ?? 'session').then(shelf.load);
  let arriving = 0;
  let isLoaded = false;
  let isResting = false;
  let isClosed = false;
  let code: string | undefined;
  /** Tries in vain since the last rating that was stored. */
  let tries = 0;
  /** How long what waits has to wait on; 0 when it need not. */
  let pauseMs = 0;
  let rest = new AbortController();
  let looping: Promise<void> | undefined;

  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const done = turn.then(work);
    turn = done;
    return done;
  };

  const countPending = (): number => pending.size + arriving;

  const kind = (): QueueState['kind'] => {
    if (countPending() > 0) return isResting || !transport() ? 'pending' : 'sending';
    if (!isLoaded) return 'opening';
    return refused.size > 0 ? 'failed' : 'idle';
  };

  const state = (): QueueState => ({
    kind: kind(),
    pending: countPending(),
    failed: refused.size,
    code,
    isDurable: shelf.isDurable(),
  });

  const changed = (): void => {
    tell(() => options.onChange?.(state()));
  };

  /** The way to the collector, when there is one now. */
  const transport = (): Transport | undefined => {
    if (page.navigator?.onLine === false) return undefined;
    return typeof options.transport === 'function' ? options.transport() : options.transport;
  };

  const waitOn = (retryAfterMs = 0): void => {
    const spreadMs = Math.min(FIRST_SPREAD_MS * 2 ** tries, LONGEST_SPREAD_MS);
    pauseMs = retryAfterMs + SHORTEST_PAUSE_MS + random() * spreadMs;
  };

  /** Sends what waits under an id, changed where its refusal asks for it; whether others may follow. */
  const attempt = async (id: number, way: Transport): Promise<boolean> => {
    const entry = await shelf.find(id);
    untried.delete(id);
    if (!entry) return true;
    try {
      const { key: idempotencyKey, rating } = entry;
      const receipt = await submitRating(way, rating, { idempotencyKey });
      await shelf.remove(id);
      tries = 0;
      code = undefined;
      tell(() => options.onStored?.(receipt));
      return true;
    } catch (error) {
      const details: Partial<VhcsError> = isVhcsError(error) ? error : {};
      const verdict = verdictOf(details, entry, { shelf, now, newKey });
      if (typeof verdict === 'object') {
        await shelf.put(verdict, id);
        return attempt(id, way);
      }
      if (verdict === 'refused') {
        code = details.code;
        await shelf.put({ ...entry, code }, id);
        const [oldest] = refused.keys();
        if (oldest && refused.size > MAX_REFUSED) await shelf.remove(oldest);
      } else {
        tries++;
        waitOn(details.retryAfterMs);
      }
      tell(() => options.onError?.(error));
      return verdict !== 'later';
    }
  };

  /** Tries what waits, in its order. */
  const pass = async (): Promise<void> => {
    await inTurn(shelf.load);
    pauseMs = 0;
    for (const id of pending.keys()) {
      const way = transport();
      if (isClosed || !way) {
        waitOn();
        return;
      }
      const isPassable = await attempt(id, way);
      changed();
      if (!isPassable) return;
    }
  };

  /** Sends until nothing waits. */
  const loop = async (): Promise<void> => {
    await turn;
    isLoaded = true;
    for (;;) {
      // Whatever asks for a try from here on ends the pause after this one before it begins.
      rest = new AbortController();
      const { signal } = rest;
      await (shelf.isDurable() ? alone(name, pass) : pass());
      changed();
      if (isClosed || (countPending() === 0 && !signal.aborted)) break;
      if (pauseMs === 0) continue;
      isResting = true;
      changed();
      await sleep(pauseMs, signal);
      isResting = false;
    }
    looping = undefined;
  };

  const flush = (): void => {
    rest.abort();
    looping ??= loop();
  };

  /** A pass that is under way comes to what is new by itself. */
  const goOn = (): void => {
    if (isResting || !looping) flush();
  };

  const dated = (rating: RatingInput): RatingInput => ({
    ...rating,
    localDate: rating.localDate ?? localDateAt(now()),
  });

  const add = async (
    rating: RatingInput,
    { idempotencyKey: key = newKey() }: AddOptions = {},
  ): Promise<string> => {
    if (countPending() >= maxPending) {
      throw new VhcsError(`queue ${name}: full; it takes ${maxPending} ratings`, {
        kind: 'queue',
        code: 'queue-full',
        idempotencyKey: key,
      });
    }
    const entry = { key, rating: dated(rating) };
    arriving++;
    changed();
    await inTurn(async () => {
      untried.add(await shelf.put(entry));
      arriving--;
    });
    goOn();
    return key;
  };

  const forRefused = async (
    work: (id: number, entry: Entry) => Promise<unknown>,
  ): Promise<void> => {
    await inTurn(() => Promise.all([...refused].map(([id, entry]) => work(id, entry))));
    code = undefined;
    changed();
  };

  page.addEventListener?.('online', flush);
  flush();
  return {
    get state() {
      return state();
    },
    add,
    replace: async (earlier, rating, { idempotencyKey: key = newKey() } = {}) => {
      const entry = { key, rating: dated(rating) };
      const isChanged = await inTurn(async () => {
        // What has never left is simply changed.
        const id = [...untried].find((one) => pending.get(one)?.key === earlier);
        return id && shelf.put(entry, id);
      });
      const replacing = { ...entry.rating, replaces: earlier };
      return isChanged ? key : add(replacing, { idempotencyKey: key });
    },
    flush,
    retry: async () => {
      await forRefused((id, entry) => shelf.put({ ...entry, code: undefined }, id));
      goOn();
    },
    discard: () => forRefused(shelf.remove),
    close: async () => {
      isClosed = true;
      page.removeEventListener?.('online', flush);
      rest.abort();
      await looping;
      await turn;
    },
  };
}

/** Whoever listens badly does not stop the queue. */
function tell(listener: () => void): void {
  void Promise.resolve().then(listener);
}
