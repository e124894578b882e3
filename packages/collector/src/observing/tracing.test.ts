import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { json } from 'node:stream/consumers';
import { test, type TestContext } from 'node:test';
import { readConfig } from '../config.ts';
import { startServer, type RunningServer } from '../server.ts';
import { newKey, NOON, ratingOf } from '../testing/test-app.ts';

interface Attribute {
  readonly key: string;
  readonly value: Readonly<Record<string, unknown>>;
}

interface ReceivedSpan {
  readonly name: string;
  readonly traceId: string;
  readonly status: { readonly code?: number };
  readonly attributes: readonly Attribute[];
}

interface TracePost {
  readonly resourceSpans: readonly {
    readonly resource: { readonly attributes: readonly Attribute[] };
    readonly scopeSpans: readonly { readonly spans: readonly ReceivedSpan[] }[];
  }[];
}

/** A program that takes OTLP over HTTP, and keeps what it was sent. */
async function startReceiver(t: TestContext) {
  const posts: TracePost[] = [];
  const server = createServer((request, response) => {
    void json(request).then((body) => {
      posts.push(body as TracePost);
      response.writeHead(200, { 'Content-Type': 'application/json' }).end('{}');
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  t.after(() => server.close());
  const address = server.address();
  assert.ok(address !== null && typeof address === 'object');
  return {
    endpoint: `http://127.0.0.1:${String(address.port)}`,
    posts,
    spans: () =>
      posts
        .flatMap(({ resourceSpans }) => resourceSpans)
        .flatMap(({ scopeSpans }) => scopeSpans)
        .flatMap(({ spans }) => spans),
  };
}

async function start(t: TestContext, endpoint: string): Promise<RunningServer> {
  const dataDir = await mkdtemp(join(tmpdir(), 'vhcs-tracing-'));
  const config = readConfig({
    PORT: '0',
    VHCS_DATA_DIR: dataDir,
    VHCS_LOG_LEVEL: 'silent',
    OTEL_EXPORTER_OTLP_ENDPOINT: endpoint,
  });
  const server = await startServer(config, { clock: () => NOON });
  t.after(async () => {
    await server.stop();
    await rm(dataDir, { recursive: true });
  });
  return server;
}

const send = (url: string, body: unknown, headers: Readonly<Record<string, string>> = {}) =>
  fetch(`${url}/v1/ratings`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });

const attributeOf = (span: ReceivedSpan | undefined, key: string): unknown =>
  Object.values(span?.attributes.find((attribute) => attribute.key === key)?.value ?? {})[0];

test('each request and each commit is a span, sent before the server has stopped', async (t) => {
  const { endpoint, spans, posts } = await startReceiver(t);
  const server = await start(t, endpoint);
  const answer = await send(server.url, ratingOf());
  await fetch(`${server.url}/v1/units/khong-co`);

  await server.stop();

  const names = spans().map(({ name }) => name);
  assert.deepEqual(names.toSorted(), ['GET /v1/units/:id', 'POST /v1/ratings', 'commit']);
  const rating = spans().find(({ name }) => name === 'POST /v1/ratings');
  assert.equal(attributeOf(rating, 'http.response.status_code'), 201);
  assert.equal(attributeOf(rating, 'vhcs.request_id'), answer.headers.get('X-Request-Id'));
  const refused = spans().find(({ name }) => name === 'GET /v1/units/:id');
  assert.equal(attributeOf(refused, 'error.type'), 'unknown-resource');
  const commit = spans().find(({ name }) => name === 'commit');
  assert.equal(attributeOf(commit, 'vhcs.ratings'), 1);
  const { resource } = posts[0]?.resourceSpans[0] ?? {};
  assert.ok(resource?.attributes.some(({ value }) => value['stringValue'] === 'vhcs-collector'));
});

test('spans hold nothing of a visitor, and do not follow the trace of a client', async (t) => {
  const { endpoint, spans, posts } = await startReceiver(t);
  const server = await start(t, endpoint);
  const traceId = '0af7651916cd43dd8448eb211c80319c';
  await send(server.url, ratingOf({ comment: 'secret 0912345678', idempotencyKey: newKey() }), {
    'User-Agent': 'secret-agent',
    'X-Forwarded-For': '203.0.113.7',
    traceparent: `00-${traceId}-b7ad6b7169203331-01`,
  });
  await fetch(`${server.url}/v1/units/vpqh?q=secret`);

  await server.stop();

  assert.equal(spans().length, 3);
  assert.ok(spans().every((span) => span.traceId !== traceId));
  assert.doesNotMatch(JSON.stringify(posts), /secret|203\.0\.113|0912345678|vpqh|lai-chau/);
});

test('a collector serves and stops although nobody takes its traces', async (t) => {
  const server = await start(t, 'http://127.0.0.1:9');

  const answer = await send(server.url, ratingOf());
  await server.stop();

  assert.equal(answer.status, 201);
});
