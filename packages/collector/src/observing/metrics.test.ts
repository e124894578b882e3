import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import type { Log } from '../capabilities.ts';
import { readConfig } from '../config.ts';
import { ListenError } from '../http-server.ts';
import { startServer } from '../server.ts';
import { formOf, NOON, ratingOf } from '../testing/test-app.ts';

const silent: Log = { info: () => 0, warn: () => 0, error: () => 0 };

interface Bench {
  readonly url: string;
  readonly metricsUrl: string;
  /** The samples of the metrics, by name with labels. */
  readonly scrape: () => Promise<ReadonlyMap<string, number>>;
}

async function start(t: TestContext): Promise<Bench> {
  const dataDir = await mkdtemp(join(tmpdir(), 'vhcs-metrics-'));
  const config = readConfig({
    PORT: '0',
    VHCS_DATA_DIR: dataDir,
    VHCS_METRICS_ADDRESS: '127.0.0.1:0',
  });
  const server = await startServer(config, { clock: () => NOON, log: silent });
  t.after(async () => {
    await server.stop();
    await rm(dataDir, { recursive: true });
  });
  const { url, metricsUrl } = server;
  assert.ok(metricsUrl);
  return { url, metricsUrl, scrape: async () => samplesOf(await (await fetch(metricsUrl)).text()) };
}

function samplesOf(text: string): ReadonlyMap<string, number> {
  return new Map(
    text
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'))
      .map((line) => {
        const end = line.lastIndexOf(' ');
        return [line.slice(0, end), Number(line.slice(end + 1))] as const;
      }),
  );
}

const send = (url: string, body: unknown, headers: Readonly<Record<string, string>> = {}) =>
  fetch(`${url}/v1/ratings`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });

test('requests are counted by route and class of status, refusals by code', async (t) => {
  const { url, scrape } = await start(t);
  await fetch(`${url}/v1/units/vpqh`);
  await fetch(`${url}/v1/units/khong-co`);
  await fetch(`${url}/wp-login.php`);

  const samples = await scrape();

  const requests = (route: string, status: string) =>
    samples.get(`vhcs_http_request_duration_seconds_count{route="${route}",status="${status}"}`);
  assert.equal(requests('/v1/units/:id', '2xx'), 1);
  assert.equal(requests('/v1/units/:id', '4xx'), 1);
  assert.equal(requests('none', '4xx'), 1);
  assert.equal(samples.get('vhcs_refusals_total{code="unknown-resource"}'), 1);
  assert.equal(samples.get('vhcs_refusals_total{code="not-found"}'), 1);
  assert.equal(samples.get('vhcs_http_requests_open'), 0);
});

test('ratings are counted by what became of them, and by the commits that they shared', async (t) => {
  const { url, scrape } = await start(t);
  const rating = ratingOf();
  await send(url, rating);
  await send(url, rating);
  await send(url, { ...rating, answers: { q1: 1 } });

  const samples = await scrape();

  assert.equal(samples.get('vhcs_ratings_total{outcome="stored"}'), 1);
  assert.equal(samples.get('vhcs_ratings_total{outcome="replayed"}'), 1);
  assert.equal(samples.get('vhcs_ratings_total{outcome="key-reused"}'), 1);
  assert.equal(samples.get('vhcs_commit_ratings_sum'), 3);
  assert.equal(samples.get('vhcs_commit_duration_seconds_count'), 3);
  assert.equal(samples.get('vhcs_queue_ratings'), 0);
});

test('what is stored and not counted is told by its reason', async (t) => {
  const { url, scrape } = await start(t);
  const trapped = formOf({ website: 'https://spam.example' });
  const tooFast = formOf({ made: String(NOON) });
  for (const body of [trapped, tooFast]) {
    await fetch(`${url}/rate/ttpvhcc-lai-chau`, {
      method: 'POST',
      headers: { Origin: url },
      body,
      redirect: 'manual',
    });
  }

  const samples = await scrape();

  assert.equal(samples.get('vhcs_ratings_held_total{reason="honeypot"}'), 1);
  assert.equal(samples.get('vhcs_ratings_held_total{reason="too-fast"}'), 1);
});

test('the process, its version and whether it can store are told', async (t) => {
  const { scrape } = await start(t);

  const samples = await scrape();

  assert.equal(samples.get('vhcs_store_ready'), 1);
  assert.equal(samples.get('vhcs_registry_revision'), 1);
  assert.equal(samples.get('vhcs_build_info{version="1.0.0"}'), 1);
  assert.ok((samples.get('process_resident_memory_bytes') ?? 0) > 1e6);
  assert.ok(samples.has('nodejs_eventloop_lag_p99_seconds'));
});

test('metrics are not served where visitors are', async (t) => {
  const { url, metricsUrl } = await start(t);

  const onPublicAddress = await fetch(`${url}/metrics`);
  const elsewhere = await fetch(new URL('/v1/units', metricsUrl));

  assert.equal(onPublicAddress.status, 404);
  assert.equal(elsewhere.status, 404);
});

test('metrics hold nothing of a visitor, whatever a request carries', async (t) => {
  const { url, metricsUrl } = await start(t);
  const rating = ratingOf({ comment: 'secret-comment 0912345678' });
  await send(url, rating, {
    'User-Agent': 'secret-agent',
    'X-Forwarded-For': '203.0.113.7',
    'X-Request-Id': 'secret-id',
  });
  await fetch(`${url}/v1/units/secret-unit?q=secret`, { method: 'DELETE' });

  const text = await (await fetch(metricsUrl)).text();

  assert.doesNotMatch(text, /secret|0912345678|203\.0\.113\.7|DELETE|lai-chau/);
});

test('an address of metrics that is taken is told with its setting', async (t) => {
  const { metricsUrl } = await start(t);
  const dataDir = await mkdtemp(join(tmpdir(), 'vhcs-metrics-'));
  t.after(() => rm(dataDir, { recursive: true }));
  const config = readConfig({
    PORT: '0',
    VHCS_DATA_DIR: dataDir,
    VHCS_METRICS_ADDRESS: new URL(metricsUrl).host,
  });

  await assert.rejects(
    startServer(config, { log: silent }),
    (error) =>
      error instanceof ListenError && error.message.includes('set VHCS_METRICS_ADDRESS to another'),
  );
});
