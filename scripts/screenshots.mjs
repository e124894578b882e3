/*
 * `npm run screenshots`: takes the pictures of docs/elements/ from the gallery.
 * `npm run screenshots -- --review <folder>` takes every theme, scheme, language and width, to be
 * looked at one by one; `--element <name>` takes one element only.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { launch } from 'puppeteer-core';
import { build } from './build.mjs';
import { chromiumOptions } from './test/browsers.mjs';

const PICTURES = 'docs/elements/pictures';

const { values: options } = parseArgs({
  options: { review: { type: 'string' }, element: { type: 'string' } },
});

/** One way to look at the gallery: its query, the size of text, and what the device asks for. */
const pictures = [
  { name: 'light', query: { scheme: 'light' } },
  { name: 'dark', query: { scheme: 'dark' } },
];
const review = [
  ...['quiet', 'red-gold', 'blue'].flatMap((theme) =>
    ['light', 'dark'].map((scheme) => ({ name: `${theme}-${scheme}`, query: { theme, scheme } })),
  ),
  { name: 'en', query: { lang: 'en', scheme: 'light' } },
  { name: '320', width: 320, query: { scheme: 'light' } },
  { name: '320-dark', width: 320, query: { scheme: 'dark' } },
  { name: '200-percent', width: 1000, textPercent: 200, query: { scheme: 'light' } },
  { name: '320-200-percent', width: 320, textPercent: 200, query: { scheme: 'light' } },
  { name: 'forced', features: { 'forced-colors': 'active' }, query: {} },
  { name: 'print', media: 'print', query: { scheme: 'light' } },
];

build();
const collector = await startCollector();
const browser = await launch(await chromiumOptions());
try {
  await takePictures();
} finally {
  await browser.close();
  collector.stop();
}

async function takePictures() {
  const folder = options.review ?? PICTURES;
  mkdirSync(folder, { recursive: true });
  for (const look of options.review ? review : pictures) {
    const page = await openGallery(look);
    for (const section of await page.$$('.specimens')) {
      const element = await section.evaluate(({ id }) => id);
      if (options.element && element !== options.element) continue;
      await section.screenshot({ path: join(folder, `${element}-${look.name}.webp`), quality: 80 });
    }
    await page.close();
  }
  console.log(`pictures are in ${folder}`);
}

async function openGallery({ query, width = 900, textPercent, features = {}, media }) {
  const page = await browser.newPage();
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', {
    media: media ?? '',
    features: Object.entries({ 'prefers-reduced-motion': 'reduce', ...features }).map(
      ([name, value]) => ({ name, value }),
    ),
  });
  await page.setViewport({ width, height: 1000, deviceScaleFactor: 2 });
  const address = new URL('/gallery/', collector.url);
  if (options.element) address.searchParams.set('element', options.element);
  for (const [name, value] of Object.entries(query)) address.searchParams.set(name, value);
  await page.goto(address.href);
  await page.waitForSelector('.ready', { timeout: 30_000 });
  if (textPercent) {
    await page.evaluate((percent) => {
      document.documentElement.style.setProperty('font-size', `${percent}%`);
    }, textPercent);
  }
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => done())));
  return page;
}

async function startCollector() {
  const dataDir = mkdtempSync(join(tmpdir(), 'vhcs-screenshots-'));
  const server = spawn(process.execPath, ['packages/collector/dist/main.js'], {
    env: { ...process.env, PORT: '0', VHCS_DATA_DIR: dataDir, VHCS_LOG_LEVEL: 'warn' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const stop = () => {
    server.once('exit', () => rmSync(dataDir, { recursive: true }));
    server.kill('SIGTERM');
  };
  for await (const line of createInterface({ input: server.stdout })) {
    const url = /(http:\/\/\S+)\/demo\//.exec(line)?.[1];
    if (url) return { url, stop };
  }
  throw new Error('the collector ended before it printed its address');
}
