import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { test } from 'node:test';

const advisory = {
  id: 1,
  url: 'https://example.org/1',
  title: 'Answers what it should not',
  severity: 'high',
  vulnerable_versions: '>=0',
};

/** What npm asks of a package that has an advisory, or uses one that has: which versions there are. */
function packageAt(url) {
  const name = decodeURIComponent(url.slice(1));
  return { name, versions: { '1.0.0': { name, version: '1.0.0' } } };
}

/** Runs the check against a registry that answers so when it is asked for advisories. */
async function audit(t, { status = 200, body = {}, environment = {} }) {
  const registry = createServer((request, response) => {
    request.resume();
    response.writeHead(status, { 'Content-Type': 'application/json' });
    response.end(JSON.stringify(request.url.endsWith('/bulk') ? body : packageAt(request.url)));
  }).listen(0, '127.0.0.1');
  await once(registry, 'listening');
  t.after(() => registry.close());
  const cache = await mkdtemp(join(tmpdir(), 'vhcs-audit-'));
  t.after(() => rm(cache, { recursive: true }));
  const address = `http://127.0.0.1:${registry.address().port}/`;
  const child = spawn(process.execPath, ['scripts/check/audit.mjs'], {
    env: {
      ...process.env,
      npm_config_registry: address,
      npm_config_fetch_retries: '0',
      // npm remembers advisories by their number.
      npm_config_cache: cache,
      ...environment,
    },
  });
  const [told, [code]] = await Promise.all([text(child.stderr), once(child, 'exit')]);
  return { told, code };
}

test('a library with a high advisory fails the check, and is named', async (t) => {
  const { told, code } = await audit(t, { body: { hono: [advisory] } });

  assert.equal(code, 1);
  assert.match(told, /audit: hono .*\(high\): Answers what it should not/);
});

test('a low advisory is told and does not fail the check', async (t) => {
  const { told, code } = await audit(t, { body: { hono: [{ ...advisory, severity: 'low' }] } });

  assert.equal(code, 0);
  assert.match(told, /audit: hono .*\(low\)/);
});

test('a registry without an answer passes and is told', async (t) => {
  const { told, code } = await audit(t, { status: 404 });

  assert.equal(code, 0);
  assert.match(told, /not checked/);
});

test('a registry without an answer fails where an audit is required', async (t) => {
  const { code } = await audit(t, { status: 404, environment: { VHCS_AUDIT: 'required' } });

  assert.equal(code, 1);
});
