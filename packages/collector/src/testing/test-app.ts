import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createIdempotencyKey, type Problem } from '@vhcs/contract';
import { readFixtures } from '@vhcs/contract/fixtures';
import { createApp, type App, type AppOptions } from '../app.ts';
import type { Log, LogFields } from '../capabilities.ts';
import { demoRegistry } from '../registry/demo-registry.ts';
import type { RegistryData } from '../registry/registry-data.ts';
import { createRegistry } from '../registry/registry.ts';
import { createMemoryStore } from '../store/memory.ts';
import { sha256 } from '../store/sha256-node.ts';
import type { AdmittedRating, Store } from '../store/store.ts';

/** Noon of 22 November 2026 in Vietnam. */
export const NOON = Date.UTC(2026, 10, 22, 5);

/** The series in which the ratings of {@link ratingOf} are counted. */
export const openSeries = {
  unit: 'ttpvhcc-lai-chau',
  survey: 'hai-long-nhanh',
  surveyVersion: 1,
  series: 'open',
} as const;

/** An app whose store, clock and log a test can see. */
export interface TestApp extends App {
  readonly store: Store;
  /** Every rating that was added to the store, in order. */
  readonly saved: readonly AdmittedRating[];
  readonly lines: readonly LogLine[];
  now: number;
  /** Sends a rating, or any other value, as JSON. */
  post(body: unknown, headers?: Readonly<Record<string, string>>): Promise<Response>;
  get(path: string, headers?: Readonly<Record<string, string>>): Promise<Response>;
  /** Sends fields to the form of the demo unit, or to another address. */
  postForm(fields: URLSearchParams, path?: string): Promise<Response>;
}

/** One line of the log. */
export interface LogLine {
  readonly level: 'info' | 'warn' | 'error';
  readonly fields: LogFields;
  readonly message: string;
}

/** The samples as a registry. */
export const sampleRegistry: RegistryData = demoRegistry(
  readFixtures(
    JSON.parse(
      readFileSync(createRequire(import.meta.url).resolve('@vhcs/contract/fixtures.json'), 'utf8'),
    ),
  ),
);

/** Where a test app lives. */
export const ORIGIN = 'http://collector.test';

/** An app on the samples with a store in memory; a test replaces what it is about. */
export function createTestApp(
  parts: Partial<AppOptions> & { readonly data?: Partial<RegistryData> } = {},
): TestApp {
  const { data, ...options } = parts;
  const lines: LogLine[] = [];
  const saved: AdmittedRating[] = [];
  const store = recording(options.store ?? createMemoryStore(), saved);
  const app = createApp({
    registry: createRegistry({ ...sampleRegistry, ...data }),
    random: (length) => new Uint8Array(length).fill(7),
    sha256,
    log: logInto(lines),
    clock: () => test.now,
    ...options,
    store,
  });
  const test: TestApp = {
    ...app,
    store,
    saved,
    lines,
    now: NOON,
    get: async (path, headers = {}) => app.fetch(new Request(`${ORIGIN}${path}`, { headers })),
    post: async (body, headers) => app.fetch(ratingRequest(JSON.stringify(body), headers)),
    postForm: async (fields, path = `/rate/${openSeries.unit}`) =>
      app.fetch(
        new Request(`${ORIGIN}${path}`, {
          method: 'POST',
          body: fields,
          headers: { Origin: ORIGIN },
        }),
      ),
  };
  return test;
}

function recording(inner: Store, saved: AdmittedRating[]): Store {
  return {
    ...inner,
    save: async (rating) => {
      const outcome = await inner.save(rating);
      if (outcome.kind === 'stored') saved.push(rating);
      return outcome;
    },
    received: (series) => inner.received(series),
    published: (series, months) => inner.published(series, months),
    articleStars: (article) => inner.articleStars(article),
    publishedByMonth: (series) => inner.publishedByMonth(series),
    get closings() {
      return inner.closings;
    },
    closeBatches: (today, minimum) => inner.closeBatches(today, minimum),
    held: inner.held,
    ready: () => inner.ready(),
    close: () => inner.close(),
  };
}

/** A request that sends a body to the route of ratings. */
export function ratingRequest(
  body: string | ReadableStream<Uint8Array>,
  headers: Readonly<Record<string, string>> = {},
): Request {
  return new Request(`${ORIGIN}/v1/ratings`, {
    method: 'POST',
    body,
    headers: { 'Content-Type': 'application/json', ...headers },
    // Needed by Node for a body that is a stream; not part of the type of RequestInit there.
    ...{ duplex: 'half' },
  });
}

let keys = 0;

/** A key that no other call gives. */
export function newKey(now = NOON): string {
  keys += 1;
  const random = new Uint8Array(10);
  new DataView(random.buffer).setUint32(6, keys);
  return createIdempotencyKey(now, random);
}

/** A rating that is accepted, with whatever a test changes. */
export function ratingOf(changes: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return {
    survey: 'hai-long-nhanh',
    surveyVersion: 1,
    unit: 'ttpvhcc-lai-chau',
    channel: 'web',
    language: 'vi',
    answers: { q1: 5 },
    idempotencyKey: newKey(),
    ...changes,
  };
}

/** The fields of a form that a person filled in within a minute, with whatever a test changes. */
export function formOf(changes: Readonly<Record<string, string>> = {}): URLSearchParams {
  const made = String(NOON - 60_000);
  return new URLSearchParams({ key: newKey(), made, level: '4', ...changes });
}

/** The hidden fields of a form as its page has them: what comes back with whatever is chosen. */
export function hiddenFieldsIn(page: string): URLSearchParams {
  return new URLSearchParams(
    Array.from(
      page.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g),
      ([, name = '', value = '']): [string, string] => [name, value],
    ),
  );
}

/** The body of a refusal. */
export async function problemOf(response: Response): Promise<Problem> {
  return (await response.json()) as Problem;
}

function logInto(lines: LogLine[]): Log {
  const write = (level: LogLine['level']) => (fields: LogFields, message: string) => {
    lines.push({ level, fields, message });
  };
  return { info: write('info'), warn: write('warn'), error: write('error') };
}
