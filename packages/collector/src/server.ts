import { randomBytes } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { createApp, type App, type AppOptions } from './app.ts';
import { createFolderAssets } from './assets/node-assets.ts';
import { startBatchSchedule, type BatchSchedule } from './batches/schedule.ts';
import type { Clock, Log } from './capabilities.ts';
import type { Config } from './config.ts';
import { threadedFileForms } from './files/threaded-file-forms.ts';
import { listen, type HttpServer } from './http-server.ts';
import { createLog } from './log.ts';
import { nodeTimer } from './node-timer.ts';
import { startObserving, type Observing } from './observing/node-observing.ts';
import { openRegistry } from './registry/node-open-registry.ts';
import type { RegistryWatch } from './registry/registry-watch.ts';
import { embedFolder, repository } from './repository.ts';
import { watchRollout, type RolloutWatch } from './rollout/node-rollout-watch.ts';
import { openStore, tablesLocation } from './store/open-store.ts';
import { sha256 } from './store/sha256-node.ts';
import type { Store } from './store/store.ts';

/** A collector that runs. */
export interface RunningServer {
  /** Where it is reached, `http://127.0.0.1:8787`; the real port when any was asked for. */
  readonly url: string;
  /** Where metrics are served, `http://127.0.0.1:9464/metrics`; absent when no address was set. */
  readonly metricsUrl?: string;
  /** Finishes what is on its way, then lets go of port and files. Safe to call twice. */
  stop(): Promise<void>;
}

/** What a test replaces. */
export interface ServerSurroundings {
  /** Default: the time of the machine. */
  readonly clock?: Clock;
  /** Default: JSON lines on stderr. */
  readonly log?: Log;
  /** Folder under `/embed/`. Default: `dist/embed` of the repository, or the package's own. */
  readonly embedDir?: string;
  /** Folder under `/demo/`. Default: `examples/portal` of the repository. */
  readonly demoDir?: string;
}

/**
 * Starts a collector: the registry, the signed rollout and, unless there is a database, the store in
 * the data folder, batches closed on time, HTTP on its port.
 *
 * @throws RegistryError, ListenError, or the store's own error
 */
export async function startServer(
  config: Config,
  surroundings: ServerSurroundings = {},
): Promise<RunningServer> {
  const { clock = Date.now, log = createLog(config.logLevel) } = surroundings;
  const dataDir = resolve(config.dataDir);
  await mkdir(dataDir, { recursive: true, mode: 0o700 });
  const observing = await startObserving(config);
  const { databaseUrl } = config;
  const store = await openStore({ dataDir, databaseUrl, commits: observing.commits });
  const registry = await registryOrRelease(store, { dataDir, log });
  const rollout = await watchRollout({ dataDir, timer: nodeTimer, log });
  const app = createApp({
    store,
    rollout,
    registry,
    clock,
    random: randomBytes,
    sha256,
    log,
    files: threadedFileForms(tablesLocation({ dataDir, databaseUrl })),
    furtherOrigins: config.origins,
    limits: config.limits,
    ...(observing.requests && { observer: observing.requests }),
    assets: assetsOf(surroundings),
  });
  const { http, metrics } = await listenOrRelease(app, {
    config,
    observing,
    store,
    registry,
    rollout,
  });
  const batches = startBatchSchedule({
    store,
    clock,
    timer: nodeTimer,
    log,
    keepTextsMonths: config.keepTextsMonths,
    publishesComments: config.publishesComments,
  });
  const url = addressOf(config.host, http.port);
  const metricsUrl =
    config.metrics && metrics && `${addressOf(config.metrics.host, metrics.port)}/metrics`;
  log.info({ url, ...(metricsUrl !== undefined && { metricsUrl }) }, 'listening');
  return {
    url,
    ...(metricsUrl !== undefined && { metricsUrl }),
    stop: once(() => stop({ http, observing, batches, registry, rollout, store, log })),
  };
}

function assetsOf({ embedDir, demoDir }: ServerSurroundings): NonNullable<AppOptions['assets']> {
  return {
    embed: createFolderAssets(embedDir ?? embedFolder()),
    demo: createFolderAssets(demoDir ?? join(repository, 'examples/portal')),
    gallery: createFolderAssets(join(repository, 'examples/gallery')),
  };
}

interface Listening {
  readonly http: HttpServer;
  readonly metrics: HttpServer | undefined;
}

interface ListeningParts extends Pick<Parts, 'observing' | 'registry' | 'rollout' | 'store'> {
  readonly config: Config;
}

async function listenOrRelease(
  app: App,
  { config, observing, store, registry, rollout }: ListeningParts,
): Promise<Listening> {
  try {
    const metrics = await observing.serve({
      ready: () => store.ready(),
      registryRevision: () => registry.revision(),
    });
    return { http: await listen(app, config), metrics };
  } catch (error) {
    await observing.stop();
    await registry.stop();
    await rollout.stop();
    await store.close();
    throw error;
  }
}

async function registryOrRelease(
  store: Store,
  { dataDir, log }: { readonly dataDir: string; readonly log: Log },
): Promise<RegistryWatch> {
  try {
    return await openRegistry({ store: store.registry, dataDir, timer: nodeTimer, log });
  } catch (error) {
    await store.close();
    throw error;
  }
}

/** An address that a browser on this machine can open. */
function addressOf(host: string, port: number): string {
  const reachable = host === '0.0.0.0' || host === '::' ? 'localhost' : host;
  const printed = reachable.includes(':') ? `[${reachable}]` : reachable;
  return `http://${printed}:${String(port)}`;
}

interface Parts {
  readonly http: HttpServer;
  readonly observing: Observing;
  readonly batches: BatchSchedule;
  readonly registry: RegistryWatch;
  readonly rollout: RolloutWatch;
  readonly store: Store;
  readonly log: Log;
}

/** In this order: what is on its way may still need the store. */
async function stop({
  http,
  observing,
  batches,
  registry,
  rollout,
  store,
  log,
}: Parts): Promise<void> {
  log.info({}, 'stopping');
  await http.close();
  await batches.stop();
  await registry.stop();
  await rollout.stop();
  await store.close();
  await observing.stop();
  log.info({}, 'stopped');
}

function once(run: () => Promise<void>): () => Promise<void> {
  let result: Promise<void> | undefined;
  return () => (result ??= run());
}
