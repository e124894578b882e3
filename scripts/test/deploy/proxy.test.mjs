import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { startServer } from '../../bench/child-server.mjs';
import { findPrograms } from '../programs.mjs';
import { createClient } from './ask.mjs';
import { freePort, startNginx } from './nginx.mjs';
import { newKey, ratingOf } from './rating.mjs';

const programs = findPrograms('nginx', 'openssl');
const collector = 'packages/collector/dist/main.js';

if (programs) {
  let nginx;
  let server;
  let client;
  const dataDir = mkdtempSync(join(tmpdir(), 'vhcs-proxy-'));

  before(async () => {
    server = await startServer(collector, {
      VHCS_DATA_DIR: dataDir,
      VHCS_TRUSTED_PROXIES: '1',
      VHCS_UNIT_LIMIT: '0',
      VHCS_NETWORK_LIMIT: '0',
      VHCS_BURST_LIMIT: '0',
    });
    nginx = await startNginx(programs, [await freePort(), server.port]);
    client = createClient(nginx);
  });

  after(async () => {
    client.close();
    await nginx.stop();
    await server.stop();
    rmSync(dataDir, { recursive: true });
  });

  const send = (body, headers) =>
    client.ask('/v1/ratings', {
      method: 'POST',
      headers: { 'Content-Type': 'text/plain', ...headers },
      body,
    });

  test('every rating is stored while one of the two collectors is away', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => send(ratingOf())));

    assert.deepEqual(new Set(answers.map(({ status }) => status)), new Set([201]));
  });

  test('a form is taken from the page that the proxy serves over TLS', async () => {
    const path = '/rate/ttpvhcc-lai-chau';
    const made = String(Date.now() - 60_000);
    const body = new URLSearchParams({ key: newKey(), made, level: '5' }).toString();
    const headers = {
      Origin: `https://localhost:${nginx.port}`,
      'Content-Type': 'application/x-www-form-urlencoded',
    };

    const answer = await client.ask(path, { method: 'POST', headers, body });

    assert.equal(answer.status, 303, answer.text);
    assert.equal(answer.headers.location, `${path}?done=1`);
  });

  test('nothing that is served names the address behind the proxy, or leads away from TLS', async () => {
    const paths = [
      '/rate/vpqh',
      '/v1/units/vpqh.html',
      '/frame/satisfaction?unit=vpqh',
      '/openapi.json',
    ];

    const answers = await Promise.all(paths.map((path) => client.ask(path)));

    for (const { status, text, headers } of answers) {
      assert.equal(status, 200);
      assert.doesNotMatch(text, new RegExp(`http://localhost|127\\.0\\.0\\.1|:${server.port}`));
      assert.match(headers['strict-transport-security'], /^max-age=\d{8}$/);
      assert.match(headers['content-security-policy'], /default-src 'none'/);
    }
  });

  test('what comes without TLS is sent to the same address with it', async () => {
    const answer = await fetch(`http://127.0.0.1:${nginx.plainPort}/rate/vpqh?lang=en`, {
      headers: { Host: 'localhost' },
      redirect: 'manual',
    });

    assert.equal(answer.status, 301);
    assert.match(answer.headers.get('location'), /^https:\/\/[^/]+\/rate\/vpqh\?lang=en$/);
  });

  test('the proxy and the collector name a request alike, and log nothing of the visitor', async () => {
    const answer = await send(ratingOf(), {
      'User-Agent': 'secret-agent',
      'X-Request-Id': 'secret-id',
      'X-Forwarded-For': '203.0.113.7',
      Referer: 'https://secret.example/',
    });

    const id = answer.headers['x-request-id'];
    assert.match(id, /^[\da-f]{32}$/);
    assert.match(nginx.log(), new RegExp(`^\\S+ ${id} POST 201 `, 'm'));
    assert.doesNotMatch(nginx.log(), /secret|127\.0\.0\.1|203\.0\.113\.7|\/v1/);
  });

  test('a body that is too large is refused by the collector, which says why', async () => {
    const answer = await send(ratingOf({ comment: 'x'.repeat(100_000) }));

    assert.equal(answer.status, 413);
    assert.equal(JSON.parse(answer.text).code, 'body-too-large');
  });

  test('metrics are not reached through the proxy', async () => {
    const answer = await client.ask('/metrics');

    assert.equal(answer.status, 404);
  });
}
