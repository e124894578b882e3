/**
 * Support for tests, never exported: a device with the storage of a browser, on which pages come
 * and go, and a collector that does as it is told. `.mts` keeps it out of the package's build.
 */

import { setMaxListeners } from 'node:events';
import type { TestContext } from 'node:test';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import type { Rating, Receipt } from '@vhcs/contract';
import { VhcsError, type VhcsErrorDetails } from '../errors.ts';
import type { Transport } from '../transport.ts';
import { createQueue } from './create-queue.ts';
import type { Locks } from './locks.fixture.mts';
import type { Queue, QueueOptions, QueueState } from './queue.ts';

/** Noon of 22 November 2026 in Vietnam. */
export const NOON = Date.UTC(2026, 10, 22, 5);
export const DAY_MS = 86_400_000;

/** What a collector does with one rating. */
export type Reply = 'take' | 'lose the request' | 'lose the answer' | Partial<VhcsErrorDetails>;

/** A refusal as the collector words it. */
export const refusal = (code: string, field?: string, status = 422): Reply => ({
  kind: 'http',
  status,
  code,
  field,
});

/** A collector that counts each key once, and refuses a key that comes with another text. */
export class Collector {
  readonly received: Rating[] = [];
  readonly stored = new Map<string, Rating>();
  /** What it does with the next ratings; after the last it takes them. */
  replies: Reply[] = [];

  /** Ratings that count: those which no other one has replaced. */
  get counted(): readonly Rating[] {
    const all = [...this.stored.values()];
    const replaced = new Set(all.map(({ replaces }) => replaces));
    return all.filter(({ idempotencyKey }) => !replaced.has(idempotencyKey));
  }

  take(rating: Rating): Receipt {
    const reply = this.replies.shift() ?? 'take';
    if (reply === 'lose the request') throw failure({ kind: 'network' });
    this.received.push(rating);
    if (typeof reply === 'object') throw failure(reply);
    const earlier = this.stored.get(rating.idempotencyKey);
    if (earlier && JSON.stringify(earlier) !== JSON.stringify(rating)) {
      throw failure({ kind: 'http', status: 409, code: 'key-reused' });
    }
    if (rating.replaces && !this.stored.has(rating.replaces)) {
      throw failure({ kind: 'http', status: 409, code: 'not-replaceable' });
    }
    this.stored.set(rating.idempotencyKey, rating);
    if (reply === 'lose the answer') throw failure({ kind: 'timeout' });
    const { unit, survey, surveyVersion, idempotencyKey, localDate = '' } = rating;
    return { unit, survey, surveyVersion, idempotencyKey, localDate };
  }
}

const failure = (details: Partial<VhcsErrorDetails>): VhcsError =>
  new VhcsError('POST: as the test wants it', { kind: 'http', ...details });

/** A page of the device, with what it was told. */
export interface Page {
  readonly queue: Queue;
  readonly states: readonly QueueState[];
  readonly receipts: readonly Receipt[];
  readonly errors: readonly unknown[];
  readonly pauses: readonly number[];
  /** Ends the pause that the page is in. */
  continue(): void;
  /** Resolves when so many pauses have begun. */
  rests(count: number): Promise<void>;
  /** Resolves as soon as the state is of a kind. */
  reaches(kind: QueueState['kind']): Promise<void>;
  /** The page is gone, in the middle of whatever it does. */
  crash(): void;
}

/** A browser profile; everything of it ends with the test. */
export class Device {
  nowMs: number = NOON;
  isOnline = true;
  /** What the tabs of this browser share; absent in an old one. */
  locks: Locks | undefined;
  readonly collector = new Collector();
  readonly #t: TestContext;
  readonly #events = new EventTarget();

  constructor(t: TestContext) {
    this.#t = t;
    // Pages that crash do not say goodbye.
    setMaxListeners(0, this.#events);
    this.define('indexedDB', new IDBFactory());
    this.define('IDBKeyRange', IDBKeyRange);
    this.#newSession();
    const isOnline = (): boolean => this.isOnline;
    const locks = (): Locks | undefined => this.locks;
    this.define('navigator', {
      get onLine() {
        return isOnline();
      },
      get locks() {
        return locks();
      },
    });
    for (const name of ['addEventListener', 'removeEventListener'] as const) {
      this.define(name, this.#events[name].bind(this.#events));
    }
  }

  /** The way to the collector of this device. */
  readonly #way: Transport = {
    request: async <T,>({ body }: { readonly body?: string | null }) => {
      await new Promise((resolve) => setImmediate(resolve));
      return this.collector.take(JSON.parse(body ?? '') as Rating) as T;
    },
  };

  /** Replaces something global until the test ends. */
  define(name: string, value: unknown): void {
    const before = Object.getOwnPropertyDescriptor(globalThis, name);
    Object.defineProperty(globalThis, name, { configurable: true, writable: true, value });
    this.#t.after(() => {
      if (before) Object.defineProperty(globalThis, name, before);
      else Reflect.deleteProperty(globalThis, name);
    });
  }

  /** The tab is closed, and another one opened. */
  #newSession(): void {
    this.define('sessionStorage', {});
  }

  endSession(): void {
    this.#newSession();
  }

  connect(isOnline: boolean): void {
    this.isOnline = isOnline;
    if (isOnline) this.#events.dispatchEvent(new Event('online'));
  }

  /** Opens a page that has a queue. */
  open(options: Partial<QueueOptions> = {}): Page {
    let isGone = false;
    let wake: () => void = () => undefined;
    const states: QueueState[] = [];
    const receipts: Receipt[] = [];
    const errors: unknown[] = [];
    const pauses: number[] = [];
    const watchers = new Set<() => void>();
    const until = (isReached: () => boolean): Promise<void> =>
      new Promise((resolve) => {
        const watch = (): void => {
          if (!isReached()) return;
          watchers.delete(watch);
          resolve();
        };
        watchers.add(watch);
        watch();
      });
    const never = new Promise<never>(() => undefined);
    const { transport: way = this.#way, ...others } = options;
    const transport: Transport = {
      request: async (call) => {
        if (isGone) return never;
        const answer = typeof way === 'function' ? way()?.request(call) : way.request(call);
        await answer?.catch(() => undefined);
        return (isGone ? never : answer) as typeof answer & object;
      },
    };
    const queue = createQueue({
      transport,
      now: () => this.nowMs,
      random: () => 0,
      sleep: (ms, signal) => {
        pauses.push(ms);
        for (const watch of watchers) watch();
        if (isGone) return never;
        return new Promise((resolve) => {
          wake = () => {
            resolve(undefined);
          };
          if (signal?.aborted) wake();
          signal?.addEventListener('abort', wake);
        });
      },
      onStored: (receipt) => receipts.push(receipt),
      onError: (error) => errors.push(error),
      onChange: (state) => {
        states.push(state);
        for (const watch of watchers) watch();
      },
      ...others,
    });
    this.#t.after(() => {
      isGone = true;
    });
    return {
      queue,
      states,
      receipts,
      errors,
      pauses,
      continue: () => {
        wake();
      },
      rests: (count) => until(() => pauses.length >= count),
      reaches: (kind) => until(() => queue.state.kind === kind),
      crash: () => {
        isGone = true;
      },
    };
  }
}

/** A rating as a visitor gives it. */
export const ratingOf = (value: number, comment?: string) =>
  ({
    survey: 'hai-long-nhanh',
    surveyVersion: 1,
    unit: 'ttpvhcc-lai-chau',
    channel: 'kiosk',
    language: 'vi',
    answers: { q1: value },
    ...(comment === undefined ? {} : { comment }),
  }) as const;

/** Every byte of a database, as text that can be searched. */
export async function bytesOnDisk(name = 'vhcs'): Promise<string> {
  const opening = indexedDB.open(name);
  await new Promise((resolve) => {
    opening.onsuccess = resolve;
  });
  const all = opening.result.transaction('vhcs-queue').objectStore('vhcs-queue').getAll();
  await new Promise((resolve) => {
    all.onsuccess = resolve;
  });
  const records = all.result as readonly { readonly data: ArrayBuffer }[];
  opening.result.close();
  return records
    .map((record) => JSON.stringify(record) + Buffer.from(record.data).toString('latin1'))
    .join('\n');
}
