/*
 * Rows a second of an export of a country's figures as CSV: by command into a file, and over HTTP
 * while nobody sends a rating and while as many are sent as the collector takes. What the export
 * costs those who send is the ratio of their speeds, rounds with and without it interleaved.
 */
import { fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSqliteStore, STORE_FILE } from '../../packages/collector/dist/store/sqlite.js';
import { SqliteSqlDatabase } from '../../packages/collector/dist/store/sql/sqlite-sql-database.js';
import { startServer } from './child-server.mjs';
import { issueToken } from './issued-token.mjs';
import { fillFigures, ROWS_A_UNIT } from './filled-figures.mjs';
import { linesIn } from './lines-in.mjs';
import { load } from './load.mjs';
import { median } from './median.mjs';

const UNITS = 12_500;
const MONTH = '2026-05';

const CONNECTIONS = 64;
const WARM_UP_MS = 2_000;
const ROUND_MS = 5_000;
const ROUNDS = 3;

/** The least rows a second that are accepted of an export that has the machine to itself. */
const LEAST_ROWS = 200_000;

/** The least share of their speed that ratings keep. */
const LEAST_KEPT = 0.7;

/** Measures, prints a table, and fails the process when a figure is not met. */
export async function benchExport() {
  const dataDir = mkdtempSync(join(tmpdir(), 'vhcs-bench-'));
  console.log('\nExports of published figures as CSV');
  try {
    const token = await fill(dataDir);
    const byCommand = [];
    for (let round = 0; round < ROUNDS; round += 1) byCommand.push(await runCommand(dataDir));
    demandRows('by command', median(byCommand));
    await benchOverHttp(dataDir, token);
  } finally {
    rmSync(dataDir, { recursive: true });
  }
}

async function fill(dataDir) {
  const path = join(dataDir, STORE_FILE);
  const sql = await SqliteSqlDatabase.open({ path, busyTimeoutMs: 5_000 });
  await fillFigures(sql, { units: UNITS, months: [MONTH] });
  await sql.close();
  const store = await openSqliteStore({ path });
  const token = await issueToken(store);
  await store.close();
  console.log(`  ${printed(UNITS * ROWS_A_UNIT)} rows of ${printed(UNITS)} units`);
  return token;
}

/** Rows a second of the command, its start included. */
async function runCommand(dataDir) {
  const out = join(dataDir, 'figures.csv');
  const startMs = performance.now();
  const args = ['packages/collector/bin/vhcs.mjs', 'export', '--period', MONTH, '--out', out];
  const child = spawn(process.execPath, [...args, '--data', dataDir], { stdio: 'ignore' });
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new Error(`vhcs export ended with ${code}`);
  rmSync(out);
  return rowsASecond(startMs);
}

async function benchOverHttp(dataDir, token) {
  const server = await startServer('packages/collector/dist/main.js', {
    VHCS_DATA_DIR: dataDir,
    VHCS_TRUSTED_PROXIES: '1',
    VHCS_METRICS_ADDRESS: '127.0.0.1:0',
  });
  const { port } = server;
  const sendRatings = (durationMs) => load({ port, connections: CONNECTIONS, durationMs });
  const rounds = { alone: [], exporting: [], rows: [], rowsAlone: [] };
  try {
    await sendRatings(WARM_UP_MS);
    for (let round = 0; round < ROUNDS; round += 1) {
      rounds.rowsAlone.push(await download({ port, token }));
      rounds.alone.push(await sendRatings(ROUND_MS));
      const reader = startReader({ port, token });
      rounds.exporting.push(await sendRatings(ROUND_MS));
      rounds.rows.push(await reader.stop());
    }
  } finally {
    await server.stop();
  }
  report(rounds);
}

/** Rows a second of one export over HTTP. */
async function download({ port, token }) {
  const startMs = performance.now();
  const response = await fetch(addressOf(port), { headers: { Authorization: `Bearer ${token}` } });
  if (!response.ok) throw new Error(`an export was answered ${response.status}`);
  let lines = 0;
  for await (const bytes of response.body) lines += linesIn(bytes);
  if (lines < UNITS * ROWS_A_UNIT) throw new Error(`an export of ${lines} lines is not whole`);
  return rowsASecond(startMs);
}

/** Begins to take one export after the other; `stop` gives the rows a second. */
function startReader({ port, token }) {
  const startMs = performance.now();
  const child = fork('scripts/bench/export-reader.mjs', [addressOf(port), token]);
  const stop = async () => {
    child.send('how many');
    const ended = once(child, 'exit').then(([code]) => {
      throw new Error(`the reader of exports ended with ${code}`);
    });
    const [lines] = await Promise.race([once(child, 'message'), ended]);
    return (lines / (performance.now() - startMs)) * 1_000;
  };
  return { stop };
}

const addressOf = (port) => `http://127.0.0.1:${port}/v1/admin/exports?period=${MONTH}`;

const rowsASecond = (startMs) => (UNITS * ROWS_A_UNIT * 1_000) / (performance.now() - startMs);

function report({ alone, exporting, rows, rowsAlone }) {
  const ratings = (results) => median(results.map(({ perSecond }) => perSecond));
  demandRows('over HTTP', median(rowsAlone));
  console.log(`  over HTTP beside ratings: ${printed(median(rows))} rows/s`);
  const kept = ratings(exporting) / ratings(alone);
  console.log(
    `  ratings/s: ${printed(ratings(alone))}, beside exports ${printed(ratings(exporting))}: ${kept.toFixed(2)}, at least ${LEAST_KEPT}`,
  );
  if (kept < LEAST_KEPT) process.exitCode = 1;
}

function demandRows(name, rows) {
  console.log(`  ${name}: ${printed(rows)} rows/s, at least ${printed(LEAST_ROWS)}`);
  if (rows < LEAST_ROWS) process.exitCode = 1;
}

const printed = (number) => Math.round(number).toLocaleString('en');
