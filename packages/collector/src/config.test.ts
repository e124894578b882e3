import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ConfigError, readConfig } from './config.ts';

test('without settings there are defaults', () => {
  assert.deepEqual(readConfig({}), {
    port: 8787,
    host: '127.0.0.1',
    dataDir: './data',
    origins: [],
    trustedProxies: 0,
    keepTextsMonths: 24,
    publishesComments: false,
    limits: { perUnit: 120, perNetwork: 1200, burst: 120 },
    logLevel: 'info',
    metrics: undefined,
    tracing: undefined,
    databaseUrl: undefined,
  });
});

test('empty settings count as absent', () => {
  const empty = { PORT: '', HOST: '', VHCS_DATA_DIR: '', VHCS_DATABASE_URL: '', VHCS_ORIGINS: '' };

  assert.deepEqual(readConfig(empty), readConfig({}));
});

test('every setting is read', () => {
  const config = readConfig({
    PORT: '0',
    HOST: '0.0.0.0',
    VHCS_DATA_DIR: '/var/lib/vhcs',
    VHCS_ORIGINS: 'https://laichau.gov.vn, http://localhost:*',
    VHCS_TRUSTED_PROXIES: '2',
    VHCS_KEEP_TEXTS_MONTHS: '0',
    VHCS_COMMENTS: 'published',
    VHCS_UNIT_LIMIT: '60',
    VHCS_NETWORK_LIMIT: '0',
    VHCS_BURST_LIMIT: '50',
    VHCS_LOG_LEVEL: 'warn',
    VHCS_METRICS_ADDRESS: '127.0.0.1:9464',
    OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:4318/',
    OTEL_TRACES_SAMPLER_ARG: '0.1',
    VHCS_DATABASE_URL: 'postgresql://vhcs@db:5432/vhcs',
  });

  assert.deepEqual(config, {
    port: 0,
    host: '0.0.0.0',
    dataDir: '/var/lib/vhcs',
    origins: ['https://laichau.gov.vn', 'http://localhost:*'],
    trustedProxies: 2,
    keepTextsMonths: 0,
    publishesComments: true,
    limits: { perUnit: 60, perNetwork: 0, burst: 50 },
    logLevel: 'warn',
    metrics: { host: '127.0.0.1', port: 9464 },
    tracing: { endpoint: 'http://127.0.0.1:4318', serviceName: 'vhcs-collector', ratio: 0.1 },
    databaseUrl: 'postgresql://vhcs@db:5432/vhcs',
  });
});

for (const [variable, value, accepted] of [
  ['PORT', '70000', /0 to 65535/],
  ['PORT', '-1', /0 to 65535/],
  ['PORT', '80a', /0 to 65535/],
  ['PORT', '1e3', /0 to 65535/],
  ['HOST', 'http://x/', /such as 127.0.0.1/],
  ['VHCS_ORIGINS', 'laichau.gov.vn', /https:\/\/laichau.gov.vn,http:\/\/localhost:\*/],
  ['VHCS_ORIGINS', 'https://laichau.gov.vn/', /without path/],
  ['VHCS_ORIGINS', '*', /without path/],
  ['VHCS_TRUSTED_PROXIES', 'two', /0 to 9/],
  ['VHCS_COMMENTS', 'all', /reviewed .* or published/],
  ['VHCS_KEEP_TEXTS_MONTHS', 'two', /a whole number of months/],
  ['VHCS_UNIT_LIMIT', '-1', /number of ratings.*0: any number/],
  ['VHCS_NETWORK_LIMIT', '10000000', /to 9999999/],
  ['VHCS_LOG_LEVEL', 'loud', /one of fatal, error, warn, info/],
  ['OTEL_EXPORTER_OTLP_ENDPOINT', '127.0.0.1:4318', /http:\/\/127\.0\.0\.1:4318/],
  ['VHCS_METRICS_ADDRESS', '9464', /127\.0\.0\.1:9464/],
  ['VHCS_METRICS_ADDRESS', '127.0.0.1:99999', /address and port/],
  ['VHCS_METRICS_ADDRESS', 'http://127.0.0.1:9464', /address and port/],
] as const) {
  test(`${variable}=${value} is refused with what is accepted`, () => {
    assert.throws(
      () => readConfig({ [variable]: value }),
      (error) =>
        error instanceof ConfigError &&
        error.message.includes(`${variable} is "${value}"`) &&
        accepted.test(error.message),
    );
  });
}

test('an address that is no database is refused without being repeated', () => {
  assert.throws(
    () => readConfig({ VHCS_DATABASE_URL: 'mysql://vhcs:hunter2@db/vhcs' }),
    (error) =>
      error instanceof ConfigError &&
      /VHCS_DATABASE_URL is not.*postgres:\/\/user/.test(error.message) &&
      !error.message.includes('hunter2'),
  );
});

test('the address of metrics may be of IPv6', () => {
  const { metrics } = readConfig({ VHCS_METRICS_ADDRESS: '[::1]:9464' });

  assert.deepEqual(metrics, { host: '::1', port: 9464 });
});

test('all that is wrong is told at once', () => {
  assert.throws(() => readConfig({ PORT: 'x', VHCS_LOG_LEVEL: 'y' }), /PORT[\s\S]*VHCS_LOG_LEVEL/);
});
