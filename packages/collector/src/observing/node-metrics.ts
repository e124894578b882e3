import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { CommitObserver } from '../store/commit-observer.ts';
import { BulkObserver } from './bulk-observer.ts';
import type { RequestObserver } from './request-observer.ts';

/** In seconds: a commit on a fast disk, a slow disk, and what a visitor notices. */
const DURATIONS_S = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10];

const BATCH_SIZES = [1, 2, 4, 8, 16, 32, 64, 128, 256, 512];

/** How long a scrape waits for the store to say that it is ready, in milliseconds. */
const READY_WITHIN_MS = 2_000;

/** What the collector counts about itself; nothing in it is of a visitor or an official. */
export interface Metrics {
  readonly requests: RequestObserver;
  readonly commits: CommitObserver;
  /** Has every scrape ask for the state of what is served. */
  watch(state: WatchedState): void;
  /** Everything counted so far, in the text format of Prometheus. */
  text(): Promise<string>;
}

/** What metrics ask for when they are read. */
export interface WatchedState {
  /** Rejects while ratings cannot be stored. */
  ready(): Promise<void>;
  /** Revision of the registry that requests are answered out of. */
  registryRevision(): number;
}

/** Media type of {@link Metrics.text}. */
export const METRICS_TYPE: string = Registry.PROMETHEUS_CONTENT_TYPE;

/**
 * Starts to count. Figures of the process itself, such as memory and the lag of its event loop, are
 * taken at each scrape.
 *
 * @param version version of the collector
 */
export function createMetrics(version: string): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const build = gauge(registry, 'vhcs_build_info', 'Version that runs; always 1.', ['version']);
  build.set({ version }, 1);
  return {
    requests: countRequests(registry),
    commits: countCommits(registry),
    watch: (state) => {
      watchState(registry, state);
    },
    text: () => registry.metrics(),
  };
}

function countRequests(registry: Registry): RequestObserver {
  const bulk = new BulkObserver<'route' | 'status'>();
  const durations = new Histogram({
    name: 'vhcs_http_request_duration_seconds',
    help: 'Requests by route and class of status, until the answer is handed over.',
    labelNames: ['route', 'status'],
    buckets: DURATIONS_S,
    registers: [registry],
    collect: () => {
      bulk.flush();
    },
  });
  const refusals = counter(registry, 'vhcs_refusals_total', 'Refused requests by code.', ['code']);
  let open = 0;
  new Gauge({
    name: 'vhcs_http_requests_open',
    help: 'Requests that wait for an answer.',
    registers: [registry],
    collect() {
      this.set(open);
    },
  });
  const byRoute = new Map<string, Histogram.Internal<'route' | 'status'>[]>();
  const durationOf = (route: string, status: number): Histogram.Internal<'route' | 'status'> => {
    const statusClass = Math.floor(status / 100);
    let known = byRoute.get(route);
    if (!known) byRoute.set(route, (known = []));
    return (known[statusClass] ??= durations.labels(route, `${String(statusClass)}xx`));
  };

  return {
    begin: () => {
      const startMs = performance.now();
      open += 1;
      return (status, { route, refusal }) => {
        open -= 1;
        bulk.observe(durationOf(route, status), (performance.now() - startMs) / 1000);
        if (refusal !== undefined) refusals.inc({ code: refusal });
      };
    },
  };
}

function countCommits(registry: Registry): CommitObserver {
  const ratings = counter(registry, 'vhcs_ratings_total', 'Ratings by what became of them.', [
    'outcome',
  ]);
  const held = counter(registry, 'vhcs_ratings_held_total', 'Stored and not counted, by reason.', [
    'reason',
  ]);
  const failures = counter(registry, 'vhcs_commit_failures_total', 'Batches that were not stored.');
  const [durations, sizes] = [
    new Histogram({
      name: 'vhcs_commit_duration_seconds',
      help: 'Time until a batch of ratings is on disk.',
      buckets: DURATIONS_S,
      registers: [registry],
    }),
    new Histogram({
      name: 'vhcs_commit_ratings',
      help: 'Ratings that are handed to the store together.',
      buckets: BATCH_SIZES,
      registers: [registry],
    }),
  ];

  return {
    opened: (waiting) => {
      new Gauge({
        name: 'vhcs_queue_ratings',
        help: 'Ratings that wait for their commit.',
        registers: [registry],
        collect() {
          this.set(waiting());
        },
      });
    },
    committed: (batch) => {
      durations.observe(batch.durationMs / 1000);
      sizes.observe(batch.ratings.length);
      for (const [outcome, count] of countedOutcomes(batch.outcomes))
        ratings.inc({ outcome }, count);
      batch.ratings.forEach(({ hold }, index) => {
        if (hold !== undefined && isStored(batch.outcomes[index])) held.inc({ reason: hold });
      });
    },
    failed: (count, durationMs) => {
      durations.observe(durationMs / 1000);
      failures.inc();
      ratings.inc({ outcome: 'unavailable' }, count);
    },
  };
}

function watchState(registry: Registry, state: WatchedState): void {
  new Gauge({
    name: 'vhcs_store_ready',
    help: 'Whether ratings can be stored now: 1 or 0.',
    registers: [registry],
    async collect() {
      this.set(await isReady(() => state.ready()));
    },
  });
  new Gauge({
    name: 'vhcs_registry_revision',
    help: 'Revision of the registry; nodes that differ for long do not see each other.',
    registers: [registry],
    collect() {
      this.set(state.registryRevision());
    },
  });
}

type Outcomes = Parameters<CommitObserver['committed']>[0]['outcomes'];

function countedOutcomes(outcomes: Outcomes): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const outcome of outcomes) {
    const kind = outcome instanceof Error ? 'error' : outcome.kind;
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return counts;
}

const isStored = (outcome: Outcomes[number] | undefined): boolean =>
  outcome !== undefined && !(outcome instanceof Error) && outcome.kind === 'stored';

async function isReady(ready: () => Promise<void>): Promise<0 | 1> {
  const late = new Promise<0>((resolve) => {
    setTimeout(resolve, READY_WITHIN_MS, 0).unref();
  });
  return Promise.race([
    late,
    ready().then(
      () => 1 as const,
      () => 0 as const,
    ),
  ]);
}

const counter = <Label extends string>(
  registry: Registry,
  name: string,
  help: string,
  labelNames: Label[] = [],
): Counter<Label> => new Counter({ name, help, labelNames, registers: [registry] });

const gauge = <Label extends string>(
  registry: Registry,
  name: string,
  help: string,
  labelNames: Label[] = [],
): Gauge<Label> => new Gauge({ name, help, labelNames, registers: [registry] });
