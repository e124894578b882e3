import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { createIdempotencyKey, localDateAt } from '@vhcs/contract';
import { launch, type Browser, type Page } from 'puppeteer-core';
import { chromiumOptions } from '../../../scripts/test/browsers.mjs';
import { BuiltCollector } from './built-collector.ts';
import { HostPages } from './host-pages.ts';

const DELAY_MS = 120;
const DAY_MS = 86_400_000;
/** Enough for figures to be published. */
const RATINGS = 60;
/** What counts as none: rounding of a fraction of a pixel. */
const LEAST_SHIFT = 0.001;
const windows = [
  { width: 360, height: 740 },
  { width: 1000, height: 800 },
];

/** What a page puts in, and what can be read in it in the end. */
const tags: Readonly<Record<string, string>> = {
  '<vhcs-satisfaction unit="vpqh"></vhcs-satisfaction>': 'Rất hài lòng',
  '<vhcs-satisfaction unit="vpqh" layout="dialog"></vhcs-satisfaction>': 'Đánh giá',
  '<vhcs-satisfaction unit="vpqh" survey="hai-long-5-yeu-to"></vhcs-satisfaction>': 'Bước 1',
  '<vhcs-satisfaction unit="vpqh" survey="danh-gia-bai-viet"></vhcs-satisfaction>': 'Tổng số điểm',
  '<div data-vhcs="satisfaction" data-unit="vpqh"><a href="/rate">Đánh giá</a></div>':
    'Rất hài lòng',
  '<vhcs-campaign-badge campaign="vhcs-2019-2025"></vhcs-campaign-badge>': 'thi đua',
  '<vhcs-campaign-badge campaign="vhcs-2019-2025" layout="banner"></vhcs-campaign-badge>':
    'thi đua',
  '<vhcs-campaign-badge campaign="vhcs-2019-2025" layout="panel"></vhcs-campaign-badge>':
    'Tiêu chí',
  '<vhcs-campaign-badge badge="vi-du-het-hieu-luc"></vhcs-campaign-badge>': 'hiệu lực',
  '<vhcs-campaign-badge badge="vi-du-het-hieu-luc" layout="banner"></vhcs-campaign-badge>':
    'hiệu lực',
  '<vhcs-campaign-badge badge="vi-du-het-hieu-luc" layout="panel"></vhcs-campaign-badge>':
    'hiệu lực',
  '<vhcs-exemplar-card unit="ttpvhcc-lai-chau"></vhcs-exemplar-card>': '6.816',
  '<vhcs-exemplar-list></vhcs-exemplar-list>': 'Lai Châu',
  '<vhcs-results unit="vpqh"></vhcs-results>': 'hài lòng',
  '<vhcs-results unit="vpqh" trend="none"></vhcs-results>': 'hài lòng',
  '<vhcs-page-tools></vhcs-page-tools>': 'Chia sẻ',
  '<vhcs-visits today="3772" month="42150" total="77166567"></vhcs-visits>': '77.166.567',
  '<vhcs-provider unit="vpqh"><vhcs-satisfaction></vhcs-satisfaction></vhcs-provider>':
    'Rất hài lòng',
};

declare global {
  interface Window {
    /** What the browser says of each jump: how much of the window, and what jumped. */
    shifts: { readonly value: number; readonly what: string }[];
  }
}

interface LayoutShift extends PerformanceEntry {
  readonly value: number;
  readonly sources: readonly { readonly node: Node | null }[];
}

let browser: Browser;
let collector: BuiltCollector;

before(async () => {
  browser = await launch({ ...(await chromiumOptions()), protocolTimeout: 20_000 });
  collector = await BuiltCollector.start();
  for (let index = 0; index < RATINGS; index += 1) await rate(1 + (index % 5));
  // Days that are over are published when it starts.
  await collector.end('SIGTERM');
  await collector.start();
});

after(async () => {
  await browser.close();
  await collector.remove();
});

for (const [tag, text] of Object.entries(tags)) {
  for (const { width, height } of windows) {
    test(`nothing jumps at ${String(width)} px around ${tag}`, async () => {
      const reserve = `<link rel="stylesheet" href="${collector.url}/embed/v1/reserve.css" />`;

      const shifts = await shiftsOf(reserve + content(tag), { text, width, height });

      const total = shifts.reduce((sum, { value }) => sum + value, 0);
      assert.ok(total <= LEAST_SHIFT, `cumulative layout shift: ${JSON.stringify(shifts)}`);
    });
  }
}

test('without reserve.css the same page jumps, and the browser says so', async () => {
  const [tag = '', text = ''] = Object.entries(tags)[0] ?? [];

  const shifts = await shiftsOf(content(tag), { text, width: 1000, height: 800 });

  assert.ok(shifts.some(({ value }) => value > LEAST_SHIFT));
});

function content(tag: string): string {
  const script = `<script type="module" src="${collector.url}/embed/v1/vhcs.js"></script>`;
  return `<p>Đoạn ở trên</p>${tag}<p>Đoạn ở dưới</p>${script}`;
}

/** Opens a page of another host, where everything of the collector comes late. */
async function shiftsOf(
  body: string,
  { text, width, height }: { readonly text: string; width: number; height: number },
): Promise<Window['shifts']> {
  const host = await HostPages.start({ body, policy: `default-src ${collector.url} data:` });
  const page = await browser.newPage();
  page.setDefaultTimeout(10_000);
  try {
    await page.setViewport({ width, height });
    await page.evaluateOnNewDocument(recordShifts);
    await delay(page);
    await page.goto(host.url);
    await page.waitForFunction(isShown, {}, text);
    await page.waitForNetworkIdle({ idleTime: 2 * DELAY_MS });
    return await page.evaluate(settledShifts);
  } finally {
    await page.close();
    await host.stop();
  }
}

async function delay(page: Page): Promise<void> {
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const isLate = request.url().startsWith(collector.url) && !request.url().endsWith('.css');
    void setTimeout(isLate ? DELAY_MS : 0)
      .then(() => request.continue())
      .catch(() => {
        // The page was closed meanwhile.
      });
  });
}

async function rate(level: number): Promise<void> {
  const random = crypto.getRandomValues(new Uint8Array(10));
  const response = await fetch(`${collector.url}/v1/ratings`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      survey: 'hai-long-nhanh',
      surveyVersion: 1,
      unit: 'vpqh',
      channel: 'api',
      language: 'vi',
      answers: { q1: level },
      localDate: localDateAt(Date.now() - 2 * DAY_MS),
      idempotencyKey: createIdempotencyKey(Date.now(), random),
    }),
  });
  assert.equal(response.status, 201);
}

/* The following run in the page. */

function recordShifts(): void {
  window.shifts = [];
  new PerformanceObserver((list) => {
    for (const { value, sources } of list.getEntries() as LayoutShift[]) {
      const what = sources
        .map(({ node }) =>
          node instanceof Element ? node.outerHTML.slice(0, 80) : (node?.textContent ?? ''),
        )
        .join(', ');
      window.shifts.push({ value, what });
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

function isShown(text: string): boolean {
  const elements = Array.from(document.querySelectorAll('main *'));
  return elements.some(({ shadowRoot }) => shadowRoot?.textContent.includes(text));
}

/** What is drawn last is told of after the frame. */
async function settledShifts(): Promise<Window['shifts']> {
  for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
  return window.shifts;
}
