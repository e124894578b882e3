/*
 * `npm run screenshots`: takes the pictures of docs/elements/ from the gallery.
 * `npm run screenshots -- --review <folder>` takes every theme, scheme, language and width, to be
 * looked at one by one; `--element <name>` takes one collection of the gallery only.
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

/** Height of one picture of a review, in CSS pixels. */
const PIECE_HEIGHT = 2400;

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
  // A picture for the docs shows one state, a review all of them.
  const subject = options.review ? '.specimens' : '[data-pictured]';
  for (const name of options.element ? [options.element] : await collectionNames()) {
    for (const look of options.review ? review : pictures) {
      const page = await openGallery(name, look);
      const shown = await page.$(subject);
      await takePieces(page, shown, join(folder, `${name}-${look.name}`));
      await page.close();
    }
  }
  console.log(`pictures are in ${folder}`);
}

/** A long element in pieces, each of which can be looked at; pictures for the docs are one. */
async function takePieces(page, element, path) {
  if (!options.review) {
    await element?.screenshot({ path: `${path}.webp`, quality: 50 });
    return;
  }
  for (let y = 0, piece = 1; ; y += PIECE_HEIGHT, piece++) {
    // Elements far from the window paint nothing, and take their height once they are near.
    await element.evaluate(showFrom, y);
    const { width, height } = await element.boundingBox();
    if (y >= height) return;
    const clip = { x: 0, y, width, height: Math.min(PIECE_HEIGHT, height - y) };
    const inWindow = { captureBeyondViewport: false, scrollIntoView: false };
    await element.screenshot({ path: `${path}-${piece}.png`, clip, ...inWindow });
  }
}

/** Runs in the page: what lies `y` below the top of `shown` comes to the top of the window. */
async function showFrom(shown, y) {
  scrollBy(0, shown.getBoundingClientRect().top + y);
  for (let frame = 0; frame < 3; frame++) {
    await new Promise((done) => requestAnimationFrame(done));
  }
}

async function collectionNames() {
  const page = await browser.newPage();
  await page.goto(new URL('/gallery/', collector.url).href);
  await page.waitForSelector('.ready', { timeout: 30_000 });
  const names = await page.$$eval('select[name="element"] option', (choices) =>
    choices.map(({ value }) => value).filter(Boolean),
  );
  await page.close();
  return names;
}

async function openGallery(name, { query, width = 900, textPercent, features = {}, media }) {
  const page = await browser.newPage();
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', {
    media: media ?? '',
    features: Object.entries({ 'prefers-reduced-motion': 'reduce', ...features }).map(
      ([feature, value]) => ({ name: feature, value }),
    ),
  });
  await page.setViewport(
    options.review
      ? { width, height: PIECE_HEIGHT }
      : { width, height: 1000, deviceScaleFactor: 1.25 },
  );
  const address = new URL('/gallery/', collector.url);
  for (const [key, value] of Object.entries({ element: name, ...query })) {
    address.searchParams.set(key, value);
  }
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
