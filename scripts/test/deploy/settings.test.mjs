import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parseEnv } from 'node:util';
import { readConfig } from '../../../packages/collector/dist/config.js';

const file = new URL('../../../examples/deploy/collector.env', import.meta.url);

test('a collector accepts the settings of the example, the database included', () => {
  const text = readFileSync(file, 'utf8').replace(/^# (?=VHCS_)/gm, '');

  const config = readConfig(parseEnv(text));

  assert.equal(config.databaseUrl, 'postgres:///vhcs?user=vhcs&host=/run/postgresql');
  assert.equal(config.dataDir, '/var/lib/vhcs');
  assert.equal(config.trustedProxies, 1);
});
