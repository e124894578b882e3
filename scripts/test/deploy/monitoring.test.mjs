import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { createMetrics } from '../../../packages/collector/dist/observing/node-metrics.js';
import { findPrograms } from '../programs.mjs';

const deploy = fileURLToPath(new URL('../../../examples/deploy/', import.meta.url));
const rules = readFileSync(join(deploy, 'prometheus/vhcs.rules.yml'), 'utf8');
const dashboard = JSON.parse(readFileSync(join(deploy, 'grafana/vhcs.json'), 'utf8'));
const expressions = dashboard.panels.flatMap(({ targets }) => targets.map(({ expr }) => expr));
const programs = findPrograms('promtool');

/** Names of the metrics that a collector has, from the first scrape on. */
async function servedNames() {
  const metrics = createMetrics('1.0.0');
  metrics.commits.opened(() => 0);
  metrics.watch({ ready: () => Promise.resolve(), registryRevision: () => 1 });
  const text = await metrics.text();
  return new Set(Array.from(text.matchAll(/^# TYPE (\S+)/gm), ([, name]) => name));
}

const namesIn = (text) =>
  Array.from(text.matchAll(/\b(?:vhcs|process|nodejs)_[a-z0-9_]+/g), ([name]) =>
    name.replace(/_(?:bucket|sum|count)$/, ''),
  );

test('alerts and dashboard ask for metrics that a collector serves', async () => {
  const served = await servedNames();

  const asked = namesIn([rules, ...expressions].join('\n'));

  assert.ok(asked.length > 20);
  assert.deepEqual(
    asked.filter((name) => !served.has(name)),
    [],
  );
});

test('every panel has a place of its own and the data source that is chosen', () => {
  const ids = dashboard.panels.map(({ id }) => id);

  assert.equal(new Set(ids).size, ids.length);
  for (const { gridPos, datasource } of dashboard.panels) {
    assert.ok(gridPos.x + gridPos.w <= 24);
    assert.equal(datasource.uid, '${source}');
  }
});

if (programs) {
  const promtool = (...args) =>
    spawnSync(programs.promtool, args, { cwd: join(deploy, 'prometheus'), encoding: 'utf8' });

  test('the alert rules do what their own tests say', () => {
    const { status, stdout, stderr } = promtool('test', 'rules', 'vhcs.rules.test.yml');

    assert.equal(status, 0, stdout + stderr);
  });

  test('Prometheus accepts its configuration with the rules', () => {
    const { status, stdout, stderr } = promtool('check', 'config', 'prometheus.yml');

    assert.equal(status, 0, stdout + stderr);
  });

  test('Prometheus understands every expression of the dashboard', (t) => {
    const folder = mkdtempSync(join(tmpdir(), 'vhcs-dashboard-'));
    t.after(() => rmSync(folder, { recursive: true }));
    const recorded = expressions.map((expr, index) => ({ record: `panel:${index}`, expr }));
    const file = join(folder, 'dashboard.json');
    writeFileSync(file, JSON.stringify({ groups: [{ name: 'dashboard', rules: recorded }] }));

    const { status, stdout, stderr } = promtool('check', 'rules', file);

    assert.equal(status, 0, stdout + stderr);
  });
}
