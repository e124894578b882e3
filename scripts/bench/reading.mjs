/*
 * Summaries a second, beside a bare `node:http` server that gives one and the same answer with the
 * same headers. Rounds are interleaved, so that whatever else the machine does falls on both; the
 * ratios of the medians are what counts.
 */
import { rmSync } from 'node:fs';
import { startServer } from './child-server.mjs';
import { units } from './demo-units.mjs';
import { filledFolder } from './filled-store.mjs';
import { load } from './load.mjs';
import { demandRatio, printSpeeds } from './speeds.mjs';

const FEW = 100_000;
const MANY = 5_000_000;

const CONNECTIONS = 64;
const WARM_UP_MS = 1_000;
const ROUND_MS = 2_000;
const ROUNDS = 5;

/** The least shares of the bare server's speed that are accepted. */
const leastRatios = { uncached: 0.5, cached: 0.85, 'not modified': 0.85 };

/** The most times longer that a summary may take of the many ratings than of the few. */
const MOST_TIMES = 1.1;

const seen = '/v1/units/ttpvhcc-lai-chau/summary';

/** Halves, quarters and months of a century: several times as many answers as are kept. */
const periods = Array.from({ length: 100 }, (_, index) => String(2000 + index)).flatMap((year) => [
  ...['H1', 'H2', 'Q1', 'Q2', 'Q3', 'Q4'].map((part) => `${year}-${part}`),
  ...Array.from({ length: 12 }, (_, month) => `${year}-${String(month + 1).padStart(2, '0')}`),
]);

const requestOf = (path, headers = '') =>
  `GET ${path} HTTP/1.1\r\nHost: localhost\r\nOrigin: https://laichau.gov.vn\r\n${headers}\r\n`;

const ownRequest = (index) =>
  requestOf(
    `/v1/units/${units[index % units.length]}/summary?period=${periods[index % periods.length]}`,
  );

/** Measures, prints a table, and fails the process when a ratio is not met. */
export async function benchReading() {
  const folders = [];
  const servers = [];
  const collectorWith = async (count) => {
    const startMs = performance.now();
    const folder = await filledFolder(count);
    folders.push(folder);
    const seconds = (performance.now() - startMs) / 1000;
    console.log(
      `  ${count.toLocaleString('en')} ratings stored and closed in ${seconds.toFixed(0)} s`,
    );
    const server = await startServer('packages/collector/dist/main.js', {
      VHCS_DATA_DIR: folder,
      VHCS_METRICS_ADDRESS: '127.0.0.1:0',
    });
    servers.push(server);
    return server;
  };
  console.log('\nReading summaries');
  try {
    const few = await collectorWith(FEW);
    const many = await collectorWith(MANY);
    const { tag, ...answer } = await answerOf(many);
    const bare = await startServer('scripts/bench/bare-reader.mjs', {
      BENCH_ANSWER: JSON.stringify(answer),
    });
    servers.push(bare);
    const one = () => requestOf(seen);
    const known = () => requestOf(seen, `If-None-Match: ${tag}\r\n`);
    report(
      await measured({
        bare: { ...bare, requestOf: one },
        'bare, not modified': { ...bare, requestOf: known, status: '304' },
        'uncached, few ratings': { ...few, requestOf: ownRequest },
        uncached: { ...many, requestOf: ownRequest },
        cached: { ...many, requestOf: one },
        'not modified': { ...many, requestOf: known, status: '304' },
      }),
    );
  } finally {
    await Promise.all(servers.map(({ stop }) => stop()));
    for (const folder of folders) rmSync(folder, { recursive: true });
  }
}

/** The summary of one unit as the bare server gives it. */
async function answerOf({ port }) {
  const response = await fetch(`http://127.0.0.1:${port}${seen}`);
  const sent = [...response.headers].filter(
    ([name]) => !['connection', 'content-length', 'date', 'keep-alive'].includes(name),
  );
  return {
    headers: Object.fromEntries(sent),
    body: await response.text(),
    tag: response.headers.get('etag'),
  };
}

async function measured(cases) {
  const rounds = Object.fromEntries(Object.keys(cases).map((name) => [name, []]));
  // The first round of each warms its server up.
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const [name, one] of Object.entries(cases)) {
      const durationMs = round === 0 ? WARM_UP_MS : ROUND_MS;
      const result = await load({ status: '200', ...one, connections: CONNECTIONS, durationMs });
      if (round > 0) rounds[name].push(result);
    }
  }
  return rounds;
}

function report(rounds) {
  console.log(`  ${CONNECTIONS} connections, median of ${ROUNDS} rounds`);
  const speeds = printSpeeds(rounds);
  for (const [name, least] of Object.entries(leastRatios)) {
    demandRatio(name, speeds[name] / (speeds[`bare, ${name}`] ?? speeds.bare), least);
  }
  const times = speeds['uncached, few ratings'] / speeds.uncached;
  console.log(
    `  ${MANY.toLocaleString('en')} ratings beside ${FEW.toLocaleString('en')}: ${times.toFixed(2)} times as long, at most ${MOST_TIMES}`,
  );
  if (times > MOST_TIMES) process.exitCode = 1;
}
