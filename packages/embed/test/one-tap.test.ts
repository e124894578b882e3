import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, test } from 'node:test';
import { launch, type Browser, type ElementHandle, type Page } from 'puppeteer-core';
import { chromiumOptions } from '../../../scripts/test/browsers.mjs';
import { BuiltCollector } from './built-collector.ts';
import { HostPages } from './host-pages.ts';

let browser: Browser;
let collector: BuiltCollector;
let page: Page;
let complaints: string[];

before(async () => {
  browser = await launch({ ...(await chromiumOptions()), protocolTimeout: 20_000 });
});

after(() => browser.close());

beforeEach(async () => {
  collector = await BuiltCollector.start();
  page = await browser.newPage();
  page.setDefaultTimeout(10_000);
  await page.setExtraHTTPHeaders({ 'accept-language': 'vi' });
  complaints = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => complaints.push(message.text()));
});

afterEach(async () => {
  await page.close();
  await collector.remove();
});

const element = 'vhcs-satisfaction';

async function level(label: string): Promise<ElementHandle> {
  const handle = await page.waitForSelector(
    `${element} >>> ::-p-aria([name="${label}"][role="radio"])`,
  );
  assert.ok(handle);
  return handle;
}

async function press(name: string): Promise<void> {
  await page.locator(`${element} >>> ::-p-aria([name="${name}"][role="button"])`).click();
}

async function shown(text: string): Promise<void> {
  await page.waitForFunction(
    (tag, wanted) => {
      const root = document.querySelector(tag)?.shadowRoot;
      return root?.querySelector('.frame')?.textContent.includes(wanted);
    },
    {},
    element,
    text,
  );
}

const answersOnDisk = async (): Promise<unknown[]> =>
  (await collector.ratings()).map(({ answers }) => JSON.parse(answers) as unknown);

test('a visitor of the demo portal rates by mouse, and the rating is on disk when thanks are said', async () => {
  await page.goto(`${collector.url}/demo/`);
  await (await level('Rất hài lòng')).click();
  await press('Gửi đánh giá');
  await shown('Cảm ơn Ông/Bà đã đánh giá');

  assert.deepEqual(await answersOnDisk(), [{ q1: 5 }]);
  assert.deepEqual(complaints, []);
});

test('a visitor rates by keyboard alone', async () => {
  await page.goto(`${collector.url}/demo/`);
  await (await level('Rất hài lòng')).focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Cán bộ hướng dẫn rõ ràng');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await shown('Cảm ơn Ông/Bà đã đánh giá');

  const [rating] = await collector.ratings();
  assert.equal(rating?.answers, '{"q1":4}');
  assert.equal(rating.comment, 'Cán bộ hướng dẫn rõ ràng');
});

test('the placeholder of the English page works as the tag does, in English', async () => {
  await page.goto(`${collector.url}/demo/en.html`);
  await (await level('Dissatisfied')).click();
  await press('Send rating');
  await shown('Thank you for your rating');

  const [rating] = await collector.ratings();
  assert.equal(rating?.language, 'en');
  assert.equal(rating.answers, '{"q1":2}');
});

test('with the network off the answer is kept, and sent once when the network is back', async () => {
  await page.goto(`${collector.url}/demo/`);
  await (await level('Hài lòng')).click();
  await page.setOfflineMode(true);
  await press('Gửi đánh giá');
  await shown('Chưa có mạng');
  assert.deepEqual(await answersOnDisk(), []);

  await page.setOfflineMode(false);
  await shown('Cảm ơn Ông/Bà đã đánh giá');
  assert.deepEqual(await answersOnDisk(), [{ q1: 4 }]);
});

test('"Sửa lại" leaves one rating that counts', async () => {
  await page.goto(`${collector.url}/demo/`);
  await (await level('Rất không hài lòng')).click();
  await press('Gửi đánh giá');
  await press('Sửa lại');
  await (await level('Rất hài lòng')).click();
  await press('Gửi đánh giá');
  await shown('Đã ghi nhận: Rất hài lòng');

  const ratings = await collector.ratings();
  const counted = ratings.filter(({ excluded }) => excluded === null);
  assert.deepEqual(
    counted.map(({ answers }) => answers),
    ['{"q1":5}'],
  );
  assert.equal(ratings.length, 2);
});

test('without script the links inside the tag lead to a form that counts', async () => {
  await page.setJavaScriptEnabled(false);
  await page.goto(`${collector.url}/demo/`);
  await Promise.all([page.waitForNavigation(), page.click(`${element} a[href$="level=2"]`)]);
  await Promise.all([page.waitForNavigation(), page.click('button[type="submit"]')]);

  assert.match(await page.$eval('main', ({ textContent }) => textContent), /Cảm ơn/);
  const [rating] = await collector.ratings();
  assert.equal(rating?.answers, '{"q1":2}');
  assert.equal(rating.channel, 'form');
});

const snippets = (url: string): Record<string, string> => {
  const all = `${url}/embed/v1/1.0.0/vhcs.all.js`;
  return {
    'the loader': `<script type="module" src="${url}/embed/v1/vhcs.js"></script>`,
    'the pinned file as a classic script': `<script src="${all}" defer></script>`,
    'the pinned file as a module': `<script type="module" src="${all}"></script>`,
    'the loader twice, and the pinned file':
      `<script type="module" src="${url}/embed/v1/vhcs.js"></script>`.repeat(2) +
      `<script type="module" src="${url}/embed/v1/vhcs.js?again"></script>` +
      `<script src="${all}"></script>`,
  };
};

for (const name of Object.keys(snippets(''))) {
  test(`${name} works on another site, under a policy with no inline style or script`, async () => {
    const host = await HostPages.start({
      body: `${snippets(collector.url)[name] ?? ''}<vhcs-satisfaction lang="vi" unit="vpqh"></vhcs-satisfaction>`,
      policy: `default-src 'none'; img-src data:; script-src ${collector.url}; style-src 'self'; connect-src ${collector.url}; require-trusted-types-for 'script'; trusted-types vhcs-embed`,
    });

    try {
      await page.goto(host.url);
      await (await level('Bình thường')).click();
      await press('Gửi đánh giá');
      await shown('Cảm ơn Ông/Bà đã đánh giá');
    } finally {
      await host.stop();
    }

    assert.deepEqual(await answersOnDisk(), [{ q1: 3 }]);
    assert.deepEqual(complaints, []);
  });
}

test('the five faces differ in shape', async () => {
  await page.goto(`${collector.url}/demo/`);
  await level('Rất hài lòng');

  const shapes = await page.$$eval(`${element} >>> label svg path`, (paths) =>
    paths.map((path) => {
      const { width, height } = path.getBoundingClientRect();
      return { drawn: width > 0 && height > 0, shape: path.getAttribute('d') };
    }),
  );

  assert.ok(shapes.every(({ drawn }) => drawn));
  assert.equal(new Set(shapes.map(({ shape }) => shape)).size, 5);
});

declare global {
  interface Window {
    layoutShift: number;
  }
}

test('the page does not jump when the widget arrives on a slow connection', async () => {
  await page.evaluateOnNewDocument(() => {
    window.layoutShift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { readonly value: number })[]) {
        window.layoutShift += entry.value;
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.emulateNetworkConditions({ download: 20_000, upload: 20_000, latency: 150 });
  await page.goto(`${collector.url}/demo/`, { waitUntil: 'networkidle0', timeout: 20_000 });
  await (await level('Rất hài lòng')).scrollIntoView();

  const shift = await page.evaluate(() => window.layoutShift);

  assert.ok(shift < 0.01, `cumulative layout shift ${String(shift)}`);
});
