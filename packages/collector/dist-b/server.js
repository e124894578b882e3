import { randomBytes } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { createApp } from "./app.js";
import { createFolderAssets } from "./assets/node-assets.js";
import { startBatchSchedule } from "./batches/schedule.js";
import { listen } from "./http-server.js";
import { createLog } from "./log.js";
import { startObserving } from "./observing/node-observing.js";
import { openRegistry } from "./registry/node-open-registry.js";
import { embedFolder, repository } from "./repository.js";
import { watchRollout } from "./rollout/node-rollout-watch.js";
import { openStore } from "./store/open-store.js";
import { sha256 } from "./store/sha256-node.js";
/**
 * Starts a collector: the registry, the signed rollout and, unless there is a database, the store in
 * the data folder, batches closed on time, HTTP on its port.
 *
 * @throws RegistryError, ListenError, or the store's own error
 */
export async function startServer(config, surroundings = {}) {
    const { clock = Date.now, log = createLog(config.logLevel) } = surroundings;
    const dataDir = resolve(config.dataDir);
    await mkdir(dataDir, { recursive: true, mode: 0o700 });
    const observing = await startObserving(config);
    const { databaseUrl } = config;
    const store = await openStore({ dataDir, databaseUrl, commits: observing.commits });
    const registry = await registryOrRelease(store, { dataDir, log });
    const rollout = await watchRollout({ dataDir, timer, log });
    const app = createApp({
        store,
        rollout,
        registry,
        clock,
        random: randomBytes,
        sha256,
        log,
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
        timer,
        log,
        keepTextsMonths: config.keepTextsMonths,
        publishesComments: config.publishesComments,
    });
    const url = addressOf(config.host, http.port);
    const metricsUrl = config.metrics && metrics && `${addressOf(config.metrics.host, metrics.port)}/metrics`;
    log.info({ url, ...(metricsUrl !== undefined && { metricsUrl }) }, 'listening');
    return {
        url,
        ...(metricsUrl !== undefined && { metricsUrl }),
        stop: once(() => stop({ http, observing, batches, registry, rollout, store, log })),
    };
}
function assetsOf({ embedDir, demoDir }) {
    return {
        embed: createFolderAssets(embedDir ?? embedFolder),
        demo: createFolderAssets(demoDir ?? join(repository, 'examples/portal')),
        gallery: createFolderAssets(join(repository, 'examples/gallery')),
    };
}
async function listenOrRelease(app, { config, observing, store, registry, rollout }) {
    try {
        const metrics = await observing.serve({
            ready: () => store.ready(),
            registryRevision: () => registry.revision(),
        });
        return { http: await listen(app, config), metrics };
    }
    catch (error) {
        await observing.stop();
        await registry.stop();
        await rollout.stop();
        await store.close();
        throw error;
    }
}
async function registryOrRelease(store, { dataDir, log }) {
    try {
        return await openRegistry({ store: store.registry, dataDir, timer, log });
    }
    catch (error) {
        await store.close();
        throw error;
    }
}
/** Does not keep the process alive by itself: the open port does. */
const timer = (delayMs, run) => {
    const timeout = setTimeout(run, delayMs).unref();
    return () => {
        clearTimeout(timeout);
    };
};
/** An address that a browser on this machine can open. */
function addressOf(host, port) {
    const reachable = host === '0.0.0.0' || host === '::' ? 'localhost' : host;
    const printed = reachable.includes(':') ? `[${reachable}]` : reachable;
    return `http://${printed}:${String(port)}`;
}
/** In this order: what is on its way may still need the store. */
async function stop({ http, observing, batches, registry, rollout, store, log, }) {
    log.info({}, 'stopping');
    await http.close();
    await batches.stop();
    await registry.stop();
    await rollout.stop();
    await store.close();
    await observing.stop();
    log.info({}, 'stopped');
}
function once(run) {
    let result;
    return () => (result ??= run());
}
//# sourceMappingURL=server.js.map