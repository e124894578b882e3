/*
 * Ratings a second, acknowledged after a durable commit, beside a bare `node:http` server that
 * drains the body and answers 201. Rounds are interleaved, so that whatever else the machine does
 * falls on both; the ratio of the medians is what counts.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startServer } from './child-server.mjs';
import { load } from './load.mjs';
import { startPostgres } from './postgres-server.mjs';
import { demandRatio, medianOf, printSpeeds } from './speeds.mjs';

/** The load names a visitor of its own for each rating, as a proxy would; limits are as they are. */
const behindProxy = { VHCS_TRUSTED_PROXIES: '1', VHCS_METRICS_ADDRESS: '127.0.0.1:0' };

const CONNECTIONS = 64;
const WARM_UP_MS = 2_000;
const ROUND_MS = 5_000;
const ROUNDS = 3;

/** The least shares of the bare server's speed that are accepted. */
const leastRatios = { SQLite: 0.45, PostgreSQL: 0.28 };

/** The longest 99th percentile that is accepted, in milliseconds. */
const LONGEST_P99_MS = 10;

/** Measures, prints a table, and fails the process when a ratio is too low. */
export async function benchIngest() {
  const dataDir = mkdtempSync(join(tmpdir(), 'vhcs-bench-'));
  const postgres = await startPostgres();
  const startCollector = (env) =>
    startServer('packages/collector/dist/main.js', {
      VHCS_DATA_DIR: dataDir,
      ...behindProxy,
      ...env,
    });
  const servers = {
    'bare node:http': await startServer('scripts/bench/bare-server.mjs'),
    SQLite: await startCollector({}),
    PostgreSQL: await startCollector({ VHCS_DATABASE_URL: await postgres.schema() }),
  };
  const results = Object.fromEntries(Object.keys(servers).map((name) => [name, []]));
  try {
    for (const { port } of Object.values(servers)) {
      await load({ port, connections: CONNECTIONS, durationMs: WARM_UP_MS });
    }
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const [name, { port }] of Object.entries(servers)) {
        results[name].push(await load({ port, connections: CONNECTIONS, durationMs: ROUND_MS }));
      }
    }
  } finally {
    await Promise.all(Object.values(servers).map(({ stop }) => stop()));
    await postgres.stop();
    rmSync(dataDir, { recursive: true });
  }

  console.log(`\nDurable ratings, ${CONNECTIONS} connections, median of ${ROUNDS} rounds`);
  const speeds = printSpeeds(results);
  for (const [name, least] of Object.entries(leastRatios)) {
    demandRatio(name, speeds[name] / speeds['bare node:http'], least);
    const p99Ms = medianOf(results[name], 'p99Ms');
    console.log(`  ${name}, p99: ${p99Ms.toFixed(1)} ms, at most ${LONGEST_P99_MS}`);
    if (p99Ms > LONGEST_P99_MS) process.exitCode = 1;
  }
}
