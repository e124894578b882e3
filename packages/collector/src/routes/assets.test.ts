import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Asset, AssetSource } from '../assets/asset-source.ts';
import { createTestApp, problemOf } from '../testing/test-app.ts';

const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

function sourceOf(files: Readonly<Record<string, Asset>>): AssetSource {
  return { find: (path) => Promise.resolve(files[path]) };
}

const loader: Asset = {
  bytes: bytesOf('loader'),
  etag: '"l"',
  br: bytesOf('br'),
  gzip: bytesOf('gz'),
};

const app = createTestApp({
  assets: {
    embed: sourceOf({
      'v1/vhcs.js': loader,
      'v1/vhcs-1.0.0.js': { bytes: bytesOf('loader of 1.0.0'), etag: '"l0"' },
      'v1/satisfaction.js': { bytes: bytesOf('element'), etag: '"s"' },
      'v1/reserve.css': { bytes: bytesOf('css'), etag: '"c"' },
      'v1/1.0.0/chunk-abc.js': { bytes: bytesOf('chunk'), etag: '"k"' },
      'v1/1.1.0-rc.1/chunk-def.js': { bytes: bytesOf('newer chunk'), etag: '"n"' },
    }),
    demo: sourceOf({
      'index.html': { bytes: bytesOf('<!doctype html>'), etag: '"i"' },
      'en/index.html': { bytes: bytesOf('<!doctype html>en'), etag: '"e"' },
    }),
    gallery: sourceOf({ 'index.html': { bytes: bytesOf('<!doctype html>g'), etag: '"g"' } }),
  },
});

for (const rolling of ['vhcs.js', 'satisfaction.js', 'reserve.css']) {
  test(`${rolling} may be kept for minutes and shown while it is fetched anew`, async () => {
    const { headers } = await app.get(`/embed/v1/${rolling}`);

    assert.equal(
      headers.get('Cache-Control'),
      'public, max-age=300, stale-while-revalidate=86400, stale-if-error=604800',
    );
  });
}

test('a script is served as one', async () => {
  const { headers } = await app.get('/embed/v1/vhcs.js');

  assert.equal(headers.get('Content-Type'), 'text/javascript; charset=utf-8');
});

test('the gallery has its own folder', async () => {
  const response = await app.get('/gallery/');

  assert.equal(await response.text(), '<!doctype html>g');
});

for (const [path, content] of [
  ['1.0.0/chunk-abc.js', 'chunk'],
  ['1.1.0-rc.1/chunk-def.js', 'newer chunk'],
  ['vhcs-1.0.0.js', 'loader of 1.0.0'],
]) {
  test(`${path}, which belongs to one version, may be kept for ever`, async () => {
    const response = await app.get(`/embed/v1/${path}`);

    assert.equal(await response.text(), content);
    assert.equal(response.headers.get('Cache-Control'), 'public, max-age=31536000, immutable');
  });
}

for (const alias of ['1.0.0_r1', '1.0.0_r2']) {
  test(`the folder ${alias} holds the same files`, async () => {
    const response = await app.get(`/embed/v1/${alias}/chunk-abc.js`);

    assert.equal(await response.text(), 'chunk');
    assert.equal(response.headers.get('Cache-Control'), 'public, max-age=31536000, immutable');
  });
}

test('a folder has two aliases, and no endless row of them', async () => {
  assert.equal((await app.get('/embed/v1/1.1.0-rc.1_r2/chunk-def.js')).status, 200);
  assert.equal((await app.get('/embed/v1/1.0.0_r3/chunk-abc.js')).status, 404);
});

test('every site may load, time and isolate the script', async () => {
  const { headers } = await app.get('/embed/v1/reserve.css');

  assert.equal(headers.get('Access-Control-Allow-Origin'), '*');
  assert.equal(headers.get('X-Content-Type-Options'), 'nosniff');
  assert.equal(headers.get('Timing-Allow-Origin'), '*');
  assert.equal(headers.get('Cross-Origin-Resource-Policy'), 'cross-origin');
  assert.equal(headers.get('Content-Type'), 'text/css; charset=utf-8');
});

for (const [accept, encoding, body] of [
  ['gzip, deflate, br', 'br', 'br'],
  ['gzip;q=1.0, br;q=0', 'gzip', 'gz'],
  ['GZIP', 'gzip', 'gz'],
  ['identity', null, 'loader'],
  ['', null, 'loader'],
] as const) {
  test(`Accept-Encoding "${accept}" gets ${encoding ?? 'the file as it is'}`, async () => {
    const response = await app.get('/embed/v1/vhcs.js', { 'Accept-Encoding': accept });

    assert.equal(response.headers.get('Content-Encoding'), encoding);
    assert.equal(response.headers.get('Vary'), 'Accept-Encoding');
    assert.equal(await response.text(), body);
  });
}

test('a file that is known is not sent again', async () => {
  const response = await app.get('/embed/v1/vhcs.js', { 'If-None-Match': '"l"' });

  assert.equal(response.status, 304);
  assert.equal(response.headers.get('ETag'), '"l"');
  assert.equal(await response.text(), '');
});

for (const path of ['/embed/v1/none.js', '/embed/', '/demo/none.css']) {
  test(`${path} is 404`, async () => {
    const response = await app.get(path);

    assert.equal(response.status, 404);
    assert.equal((await problemOf(response)).code, 'not-found');
  });
}

test('the demo portal has the policy of a careful portal and is asked for anew', async () => {
  const response = await app.get('/demo/');

  assert.equal(await response.text(), '<!doctype html>');
  assert.equal(response.headers.get('Cache-Control'), 'no-cache');
  const policy = response.headers.get('Content-Security-Policy') ?? '';
  assert.match(policy, /^default-src 'none'; script-src 'self'; style-src 'self'; img-src/);
  assert.match(policy, /require-trusted-types-for 'script'; trusted-types vhcs-embed$/);
});

test('a folder of the demo portal shows its index', async () => {
  assert.equal(await (await app.get('/demo/en/')).text(), '<!doctype html>en');
});

test('the demo portal without its slash leads on', async () => {
  assert.equal((await app.get('/demo')).headers.get('Location'), '/demo/');
});
