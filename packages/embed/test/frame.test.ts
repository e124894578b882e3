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

const RATING = '#rating';

const frameOf = (query = ''): string =>
  `<iframe id="rating" title="Đánh giá mức độ hài lòng" width="100%" height="150" src="${collector.url}/frame/satisfaction?unit=ttpvhcc-lai-chau&lang=vi${query}"></iframe>`;

const hostScript = (): string =>
  `<script src="${collector.url}/static/frame-host.js" async></script>`;

async function portalOf(options: FramePortalOptions): Promise<FramePortal> {
  const portal = await FramePortal.start(options);
  opened.push(() => portal.stop());
  return portal;
}

/** Opens a page of a portal. */
async function visit(engine: Engine, options: FramePortalOptions): Promise<Tab> {
  const portal = await portalOf(options);
  const tab = await engine.open({ width: 900, height: 900 });
  opened.push(() => tab.close());
  await tab.goto(portal.origin);
  return tab;
}

/** Waits until the five faces are there. */
const asked = (tab: Tab): Promise<unknown> =>
  tab.waitForIn(RATING, () =>
    document.querySelector('vhcs-satisfaction')?.shadowRoot?.querySelector('input[type="radio"]'),
  );

/** Waits until the frame is exactly as high as what is in it, and gives that height. */
const fitted = (tab: Tab): Promise<number> =>
  tab.waitForIn(RATING, () => {
    const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
    return innerHeight === height ? height : 0;
  });

/** Names what has the focus on the page around, which is the frame when it is something inside. */
const focused = (tab: Tab): Promise<string | undefined> =>
  tab.evaluate(() => document.activeElement?.id);

async function pressUntil(tab: Tab, key: string, id: string): Promise<void> {
  for (let presses = 0; presses < 20; presses += 1) {
    await tab.press(key);
    if ((await focused(tab)) === id) return;
  }
  assert.fail(`${key} does not lead to ${id}`);
}

async function thanked(tab: Tab): Promise<void> {
  await tab.waitForIn(RATING, () =>
    document
      .querySelector('vhcs-satisfaction')
      ?.shadowRoot?.querySelector('.frame')
      ?.textContent.includes('Cảm ơn Ông/Bà đã đánh giá'),
  );
}

/** The answers of every rating on disk, whose order says nothing of when they came. */
async function answersOnDisk(): Promise<readonly string[]> {
  const ratings = await collector.ratings();
  return ratings.map(({ answers }) => answers).sort();
}

inEveryEngine('a frame is as high as its content, wider and narrower', async (engine) => {
  const tab = await visit(engine, {
    body: `${hostScript()}${frameOf()}`,
    headers: {
      'content-security-policy': `default-src 'none'; script-src ${collector.url}; frame-src ${collector.url}; img-src data:`,
    },
  });
  await asked(tab);

  const wide = await fitted(tab);
  await tab.resize({ width: 320, height: 900 });
  await tab.waitForIn(RATING, () => innerWidth < 400);
  const narrow = await fitted(tab);
  await tab.resize({ width: 900, height: 900 });
  await tab.waitForIn(RATING, () => innerWidth > 700);
  const wideAgain = await fitted(tab);

  assert.ok(wide > 200 && narrow > wide, `${String(wide)} and ${String(narrow)} pixels`);
  assert.equal(wideAgain, wide);
});

inEveryEngine('a frame with borders and padding holds its content whole', async (engine) => {
  const style = '<style>iframe { box-sizing: border-box; border: 9px solid; padding: 7px }</style>';
  const tab = await visit(engine, { body: `${style}${hostScript()}${frameOf()}` });

  await asked(tab);
  const height = await fitted(tab);

  assert.ok(height > 200);
});

inEveryEngine('a frame that was there before the script of its page is asked', async (engine) => {
  const tab = await visit(engine, { body: frameOf() });
  await asked(tab);

  await tab.evaluate((src) => {
    const script = document.createElement('script');
    script.src = src;
    document.head.append(script);
  }, `${collector.url}/static/frame-host.js`);

  assert.ok((await fitted(tab)) > 200);
});

inEveryEngine('a page that sends no referrer names itself in the address', async (engine) => {
  const portal = await portalOf({ body: '' });
  const named = `&origin=${encodeURIComponent(portal.origin)}`;
  const tab = await engine.open({ width: 900, height: 900 });
  opened.push(() => tab.close());
  await tab.goto(portal.origin);

  await tab.evaluate((body) => {
    document.head.innerHTML = '<meta name="referrer" content="no-referrer" />';
    document.body.innerHTML = body;
  }, frameOf(named));
  await tab.evaluate((src) => {
    const script = document.createElement('script');
    script.src = src;
    document.head.append(script);
  }, `${collector.url}/static/frame-host.js`);

  assert.equal(await tab.waitForIn(RATING, () => document.referrer === ''), true);
  assert.ok((await fitted(tab)) > 200);
});

inEveryEngine(
  'a rating that is given in a frame is on disk when thanks are said',
  async (engine) => {
    const tab = await visit(engine, { body: `${hostScript()}${frameOf()}` });
    const before = await answersOnDisk();
    await asked(tab);

    await tab.clickIn(RATING, () =>
      Array.from(
        document.querySelector('vhcs-satisfaction')?.shadowRoot?.querySelectorAll('label') ?? [],
      ).find(({ textContent }) => textContent.trim() === 'Hài lòng'),
    );
    await tab.clickIn(RATING, () =>
      document
        .querySelector('vhcs-satisfaction')
        ?.shadowRoot?.querySelector('button[type="submit"]'),
    );
    await thanked(tab);

    assert.deepEqual(await answersOnDisk(), [...before, '{"q1":4}'].sort());
  },
);

inEveryEngine('a keyboard goes into a frame, rates, and goes out both ways', async (engine) => {
  const tab = await visit(engine, {
    body: `<button id="before">Trước</button>${hostScript()}${frameOf()}<button id="after">Sau</button>`,
  });
  const before = await answersOnDisk();
  await asked(tab);

  await pressUntil(tab, 'Tab', 'before');
  await tab.press('Tab');
  assert.equal(await focused(tab), 'rating');
  await tab.press('Space');
  await tab.press('Tab');
  await tab.press('Tab');
  await tab.press('Enter');
  await thanked(tab);
  await pressUntil(tab, 'Tab', 'after');
  await pressUntil(tab, 'Shift+Tab', 'rating');
  await pressUntil(tab, 'Shift+Tab', 'before');

  assert.deepEqual(await answersOnDisk(), [...before, '{"q1":5}'].sort());
});
