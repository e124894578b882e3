import assert from 'node:assert/strict';
import { after, afterEach, before } from 'node:test';
import { inEveryEngine, type Engine, type Tab } from '../../../scripts/test/engines/index.mjs';
import { BuiltCollector } from './built-collector.ts';
import { FramePortal, type FramePortalOptions } from './frame-portal.ts';

let collector: BuiltCollector;
const opened: (() => Promise<void>)[] = [];

before(async () => {
  collector = await BuiltCollector.start();
});

afterEach(async () => {
  for (const close of opened.splice(0)) await close();
});

after(() => collector.remove());

const frameOf = (id: string, src: string): string =>
  `<iframe id="${id}" title="${id}" width="600" height="150" src="${src}"></iframe>`;

const ratingFrame = (): string =>
  frameOf('rating', `${collector.url}/frame/satisfaction?unit=ttpvhcc-lai-chau&lang=vi`);

const hostScript = (): string => `<script src="${collector.url}/static/frame-host.js"></script>`;

async function portalOf(options: FramePortalOptions): Promise<FramePortal> {
  const portal = await FramePortal.start(options);
  opened.push(() => portal.stop());
  return portal;
}

async function visit(engine: Engine, { origin }: FramePortal): Promise<Tab> {
  const tab = await engine.open({ width: 900, height: 900 });
  opened.push(() => tab.close());
  await tab.goto(origin);
  return tab;
}

const heightOf = (tab: Tab, id: string): Promise<number | undefined> =>
  tab.evaluate((name) => document.getElementById(name)?.clientHeight, id);

/** What the frame itself asks for, which may change by a line while its fonts arrive. */
async function assertOwnHeight(tab: Tab): Promise<void> {
  const height = (await heightOf(tab, 'rating')) ?? 0;
  assert.ok(height > 200 && height < 1000, String(height));
}

/** Tells the page around to make its frames 5,000 pixels high, and then that it has done so. */
const forging = `<script>
  for (const message of [{ type: 'vhcs:resize', height: 5000 }, 'forged']) parent.postMessage(message, '*');
</script>`;

/** Notes when the page has dealt with everything that a forger sent before. */
const noting = `<script>
  addEventListener('message', ({ data }) => { if (data === 'forged') document.title = 'forged'; });
</script>`;

inEveryEngine('a frame of another origin cannot resize anything', async (engine) => {
  const forger = await portalOf({ body: forging });
  const body = hostScript() + noting + ratingFrame() + frameOf('forger', forger.origin);
  const tab = await visit(engine, await portalOf({ body }));

  await tab.waitFor(() => document.title === 'forged');
  await tab.waitFor(() => (document.getElementById('rating')?.clientHeight ?? 0) > 200);

  assert.equal(await heightOf(tab, 'forger'), 150);
  await assertOwnHeight(tab);
});

inEveryEngine('a message of the page itself resizes nothing', async (engine) => {
  const body = `${hostScript()}${noting}${ratingFrame()}${forging}`;
  const tab = await visit(engine, await portalOf({ body }));

  await tab.waitFor(() => document.title === 'forged');
  await tab.waitFor(() => (document.getElementById('rating')?.clientHeight ?? 0) > 200);

  await assertOwnHeight(tab);
});

inEveryEngine('of two frames each has its own height', async (engine) => {
  const badge = `${collector.url}/frame/campaign-badge?campaign=vhcs-2019-2025`;
  const body = `${hostScript()}${ratingFrame()}${frameOf('badge', badge)}`;
  const tab = await visit(engine, await portalOf({ body }));

  await tab.waitFor(() => (document.getElementById('rating')?.clientHeight ?? 0) > 200);
  await tab.waitFor(() => (document.getElementById('badge')?.clientHeight ?? 150) < 150);

  await assertOwnHeight(tab);
});

inEveryEngine('a page that has taken the place of the frame cannot resize it', async (engine) => {
  const forger = await portalOf({ body: forging });
  const body = `${hostScript()}${noting}${ratingFrame()}`;
  const tab = await visit(engine, await portalOf({ body }));
  await tab.waitFor(() => (document.getElementById('rating')?.clientHeight ?? 0) > 200);

  await tab.evaluate((address) => {
    document.querySelector('iframe')?.contentWindow?.location.replace(address);
  }, forger.origin);
  await tab.waitFor(() => document.title === 'forged');

  await assertOwnHeight(tab);
});

inEveryEngine('a message with a height that is none changes nothing', async (engine) => {
  const body = `${hostScript()}${noting}${ratingFrame()}`;
  const tab = await visit(engine, await portalOf({ body }));
  await tab.waitFor(() => (document.getElementById('rating')?.clientHeight ?? 0) > 200);

  await tab.evaluateIn('#rating', () => {
    for (const height of ['9999', NaN, Infinity, -1, 0, 1e9, null, '1px; color: red']) {
      parent.postMessage({ type: 'vhcs:resize', height }, '*');
    }
    for (const data of [null, 'vhcs:resize', 5, 'forged']) parent.postMessage(data, '*');
  });
  await tab.waitFor(() => document.title === 'forged');

  await assertOwnHeight(tab);
});

inEveryEngine('a page of a site that is not registered is refused the frame', async (engine) => {
  const body = `${hostScript()}${ratingFrame()}<script>
    document.querySelector('iframe').addEventListener('load', () => (document.title = 'loaded'));
    addEventListener('message', () => (document.title = 'heard'));
  </script>`;
  const tab = await visit(engine, await portalOf({ body, host: '127.0.0.2' }));

  await tab.waitFor(() => document.title === 'loaded');

  const shown = await tab
    .evaluateIn('#rating', () => document.querySelector('vhcs-satisfaction') !== null)
    .catch(() => false);
  assert.equal(shown, false);
  assert.equal(await heightOf(tab, 'rating'), 150);
});
