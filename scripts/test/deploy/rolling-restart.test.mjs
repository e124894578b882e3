import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { startPostgres } from '../../../packages/collector/src/store/testing/postgres-server.ts';
import { startServer } from '../../bench/child-server.mjs';
import { findPrograms } from '../programs.mjs';
import { createClient } from './ask.mjs';
import { freePort, startNginx } from './nginx.mjs';
import { ratingOf } from './rating.mjs';

const CLIENTS = 8;

/** Ratings that have to be acknowledged between one step of the restart and the next. */
const BETWEEN_STEPS = 200;

const programs = findPrograms('nginx', 'openssl');

/** Two collectors on one database behind the proxy, each started and stopped by its number. */
async function startCluster(t) {
  const postgres = await startPostgres();
  const dataDir = mkdtempSync(join(tmpdir(), 'vhcs-rolling-'));
  const environment = {
    VHCS_DATA_DIR: dataDir,
    VHCS_DATABASE_URL: await postgres.schema(),
    VHCS_TRUSTED_PROXIES: '1',
    VHCS_UNIT_LIMIT: '0',
    VHCS_NETWORK_LIMIT: '0',
    VHCS_BURST_LIMIT: '0',
  };
  const ports = [await freePort(), await freePort()];
  const launch = (port) =>
    startServer('packages/collector/dist/main.js', { ...environment, PORT: String(port) });
  const nodes = [await launch(ports[0]), await launch(ports[1])];
  const nginx = await startNginx(programs, ports);
  const client = createClient(nginx);
  t.after(async () => {
    client.close();
    await nginx.stop();
    await Promise.all(nodes.map((node) => node.stop()));
    await postgres.stop();
    rmSync(dataDir, { recursive: true });
  });
  return {
    client,
    stopNode: (index) => nodes[index].stop(),
    startNode: async (index) => {
      nodes[index] = await launch(ports[index]);
    },
  };
}

/** Clients that send one rating after another, each until it is told to end. */
function startLoad({ ask }) {
  const statuses = new Map();
  let acknowledged = 0;
  let isEnding = false;
  let onProgress = () => undefined;
  const send = async () => {
    while (!isEnding) {
      const headers = { 'Content-Type': 'text/plain' };
      const { status } = await ask('/v1/ratings', { method: 'POST', headers, body: ratingOf() });
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
      acknowledged += 1;
      onProgress();
    }
  };
  const clients = Array.from({ length: CLIENTS }, send);
  return {
    statuses,
    further: (count) =>
      new Promise((resolve) => {
        const enough = acknowledged + count;
        onProgress = () => {
          if (acknowledged >= enough) resolve();
        };
      }),
    end: async () => {
      isEnding = true;
      await Promise.all(clients);
      return acknowledged;
    },
  };
}

async function receivedBy({ ask }) {
  const { text } = await ask('/v1/units/ttpvhcc-lai-chau/summary');
  return JSON.parse(text).received;
}

if (programs) {
  test('two collectors are restarted under load, and no request fails, no rating is lost or doubled', async (t) => {
    const { client, stopNode, startNode } = await startCluster(t);
    const load = startLoad(client);

    for (const index of [0, 1]) {
      await load.further(BETWEEN_STEPS);
      await stopNode(index);
      await load.further(BETWEEN_STEPS);
      await startNode(index);
    }
    await load.further(BETWEEN_STEPS);
    const sent = await load.end();

    const failed = [...load.statuses].filter(([status]) => status !== 201 && status !== 200);
    assert.deepEqual(failed, []);
    assert.equal(await receivedBy(client), sent);
  });
}
