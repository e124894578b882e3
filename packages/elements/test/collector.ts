import { createClient, type Client } from '@vhcs/client';
import { collectorHandlers } from '@vhcs/client/testing/msw';
import { createApp, type App } from '@vhcs/collector/app';
import { demoRegistry } from '@vhcs/collector/demo-registry';
import { createMemoryStore } from '@vhcs/collector/memory-store';
import { createRegistry } from '@vhcs/collector/registry';
import { sha256 } from '@vhcs/collector/sha256-web';
import { readFixtures } from '@vhcs/contract/fixtures';
import type { HttpHandler } from 'msw';
import { answerWith } from './network.ts';

/** Where the collector of the tests is: another site than the page. */
export const baseUrl = 'https://collector.example';

/** Noon of 22 November 2026 in Vietnam. */
const NOON = Date.UTC(2026, 10, 22, 5);

const series = {
  unit: 'ttpvhcc-lai-chau',
  survey: 'hai-long-nhanh',
  surveyVersion: 1,
  series: 'open',
} as const;

type Store = ReturnType<typeof createMemoryStore>;
type Records = ReturnType<typeof demoRegistry>;
type AdmittedRating = Parameters<Store['save']>[0];

/** A collector's own app behind MSW, with what a test looks at. */
export interface TestCollector {
  readonly app: App;
  readonly client: Client;
  readonly store: Store;
  /** Every rating that was stored, replacing ones included, in order. */
  readonly saved: readonly AdmittedRating[];
  /** Every request that left the page for the collector. */
  readonly requests: readonly Request[];
  /** Ratings that count. */
  received(): Promise<number>;
  /** Lets other handlers answer from now on. */
  answerBy(...handlers: readonly HttpHandler[]): void;
  /** Lets the collector answer again. */
  recover(): void;
}

/** What a collector knows and reads beside the sample data. */
export interface CollectorOptions {
  /** What its operator has changed in the sample data. */
  readonly changed?: (records: Records) => Partial<Records>;
  /** Milliseconds since 1970. Default: noon of 22 November 2026 in Vietnam, standing still. */
  readonly clock?: () => number;
}

/** Surveys with the days in which one of them is open, for the options of a collector. */
export const openBetween =
  (id: string, bounds: { readonly openFrom?: string; readonly openTo?: string }) =>
  ({ surveys }: Records): Partial<Records> => ({
    surveys: surveys.map((survey) => (survey.id === id ? { ...survey, ...bounds } : survey)),
  });

/** Starts a fresh collector with the sample data; any request elsewhere is an error. */
export async function startCollector({
  changed = () => ({}),
  clock = () => NOON,
}: CollectorOptions = {}): Promise<TestCollector> {
  const fixtures = readFixtures(
    await (await fetch('/packages/contract/fixtures/fixtures.json')).json(),
  );
  const store = createMemoryStore();
  const saved: AdmittedRating[] = [];
  const save = store.save.bind(store);
  store.save = async (rating) => {
    const outcome = await save(rating);
    if (outcome.kind === 'stored') saved.push(rating);
    return outcome;
  };
  const records = demoRegistry(fixtures);
  const app = createApp({
    store,
    registry: createRegistry({ ...records, ...changed(records) }),
    clock,
    random: (length) => crypto.getRandomValues(new Uint8Array(length)),
    sha256,
    log: { info: ignore, warn: ignore, error: ignore },
  });
  const requests: Request[] = [];
  const watched = {
    fetch: (request: Request) => {
      requests.push(request.clone());
      return app.fetch(request);
    },
  };
  const recover = (): void => {
    answerWith(collectorHandlers(watched, baseUrl));
  };
  recover();
  return {
    app,
    client: createClient({ baseUrl, maxRetries: 0 }),
    store,
    saved,
    requests,
    received: async () => store.received(series),
    answerBy: (...handlers) => {
      answerWith(handlers);
    },
    recover,
  };
}

function ignore(): void {
  // What the collector logs is not under test here.
}
