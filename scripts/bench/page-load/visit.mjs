import { watchChoices } from './choices-probe.mjs';
import { watchMainThread } from './main-thread.mjs';

const SLOWER = 4;
const network = {
  offline: false,
  latency: 150,
  downloadThroughput: 1.6e6 / 8,
  uploadThroughput: 0.75e6 / 8,
};
const viewport = { width: 412, height: 915 };

/** How long nothing may be on its way before a page counts as settled. */
const QUIET_MS = 300;
const TIMEOUT_MS = 20_000;

/**
 * Opens a page as a new visitor does on a slow telephone, and waits until it has settled.
 *
 * @param {{ url: string, choices: { host: string, choice: string } }} page
 * @returns milliseconds from the start of the navigation until five choices work; the layout shift;
 *   milliseconds of script, of processor time; and bytes that came over the network, headers
 *   included
 * @throws when the choices do not work in time
 */
export function visit(browser, { url, choices }) {
  return asVisitor(browser, choices, async (page, session) => {
    let bytes = 0;
    session.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    const readyMs = await settled(page, url);
    const { metrics } = await session.send('Performance.getMetrics');
    const scriptMs = metrics.find(({ name }) => name === 'ScriptDuration').value * 1000;
    const shift = await page.evaluate(() => window.bench.shift);
    return { readyMs, shift, scriptMs, bytes };
  });
}

/**
 * Visits a page in the same way to watch its main thread, which takes time by itself: it is no visit
 * to measure how long something takes.
 *
 * @returns milliseconds of blocking, as `watchMainThread` gives them
 */
export function visitWatched(browser, { url, choices }) {
  return asVisitor(browser, choices, async (page) => {
    const blocking = await watchMainThread(page, url);
    await settled(page, url);
    return blocking();
  });
}

/** Does something in a page of a new visitor, whose caches are empty. */
async function asVisitor(browser, choices, work) {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(TIMEOUT_MS);
    const session = await page.createCDPSession();
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', network);
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    await page.setViewport(viewport);
    await page.evaluateOnNewDocument(watchChoices, choices);
    return await work(page, session);
  } finally {
    await context.close();
  }
}

/** Opens a page, waits until nothing comes any more, and gives when five choices worked. */
async function settled(page, url) {
  await page.goto(url, { waitUntil: 'load' });
  const readyMs = await within(
    TIMEOUT_MS,
    page.evaluate(() => window.bench.ready),
    `five choices to work on ${url}`,
  );
  await page.waitForNetworkIdle({ idleTime: QUIET_MS });
  return readyMs;
}

async function within(timeoutMs, promise, what) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`waited ${timeoutMs} ms for ${what}`)), timeoutMs);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
