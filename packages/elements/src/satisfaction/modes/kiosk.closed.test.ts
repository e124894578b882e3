import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { audit } from '../../../test/audit.ts';
import { openBetween, startCollector, type TestCollector } from '../../../test/collector.ts';
import { openPage, type SatisfactionPage } from '../../../test/satisfaction-page.ts';
import { waitUntil } from '../../../../../scripts/test/wtr/wait-until.mjs';
import '../satisfaction.define.ts';

const QUESTION = 'Mức độ hài lòng chung';
const CLOSED = 'Phiếu khảo sát này hiện không nhận đánh giá';

/** Noon of 22 November 2026 in Vietnam. */
const NOON = Date.UTC(2026, 10, 22, 5);
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

let collector: TestCollector;
let page: SatisfactionPage;
let nowMs: number;
/** An hour of the kiosk, while it counts them. */
let hour: (() => void) | undefined;

const realNow = Date.now;
const realInterval = globalThis.setInterval;
const realClear = globalThis.clearInterval;
const hoursId = -1;

async function openKiosk(bounds: {
  readonly openFrom?: string;
  readonly openTo?: string;
}): Promise<void> {
  collector = await startCollector({
    changed: openBetween('hai-long-5-yeu-to', bounds),
    clock: () => nowMs,
  });
  page = await openPage({
    client: collector.client,
    template: html`<vhcs-satisfaction
      lang="vi"
      unit="vpqh"
      survey="hai-long-5-yeu-to"
      layout="kiosk"
      languages="vi en"
    ></vhcs-satisfaction>`,
  });
}

/** Lets a time pass in which nobody touches the screen. */
function pass(ms: number): void {
  nowMs += ms;
  hour?.();
}

const asked = (): number => collector.requests.filter(({ method }) => method === 'GET').length;

beforeEach(() => {
  nowMs = NOON;
  Date.now = () => nowMs;
  hour = undefined;
  globalThis.setInterval = ((run: () => void, ms: number) => {
    if (ms !== HOUR_MS) return realInterval(run, ms);
    hour = run;
    return hoursId;
  }) as typeof setInterval;
  globalThis.clearInterval = (id) => {
    if (id === hoursId) hour = undefined;
    else realClear(id);
  };
});

afterEach(() => {
  Date.now = realNow;
  globalThis.setInterval = realInterval;
  globalThis.clearInterval = realClear;
});

describe('a kiosk whose survey is over', () => {
  beforeEach(async () => {
    await openKiosk({ openTo: '2026-11-21' });
    await page.says(CLOSED);
  });

  it('fills the screen with that, offers no level, and tells the staff which it is', () => {
    expect(page.root.querySelector('.face')).to.equal(null);
    expect(page.text).to.contain('Phiếu hai-long-5-yeu-to đã đóng hoặc chưa mở');
    expect(page.text).not.to.contain('Ẩn danh');
    expect(page.focused?.textContent).to.contain(CLOSED);
    const { width, height } =
      page.root.querySelector('.frame')?.getBoundingClientRect() ?? new DOMRect();
    expect([width, height]).to.deep.equal([innerWidth, innerHeight]);
  });

  it('says so in the language that a visitor chooses', async () => {
    await page.press('English');

    expect(page.text).to.contain('This survey takes no ratings now');
  });

  it('has no barrier', async () => {
    expect(await audit(page.element)).to.deep.equal([]);
  });

  it('counts no hours once it is gone', () => {
    page.element.remove();

    expect(hour).to.equal(undefined);
  });
});

it('a kiosk asks nothing on the day after the last day of its survey, and no rating is lost', async () => {
  await openKiosk({ openTo: '2026-11-22' });
  await page.says(QUESTION);
  pass(DAY_MS);
  await page.says(CLOSED);

  expect(page.root.querySelector('.face')).to.equal(null);
  expect(collector.requests.every(({ method }) => method === 'GET')).to.equal(true);
});

it('a kiosk asks again by itself once its survey has opened', async () => {
  await openKiosk({ openFrom: '2026-11-23' });
  await page.says(CLOSED);
  pass(HOUR_MS);
  await waitUntil(() => asked() === 2);
  expect(page.text).to.contain(CLOSED);
  pass(DAY_MS);
  await page.says(QUESTION);

  expect(page.focused).to.equal(page.button('Rất hài lòng'));
});

it('a kiosk whose survey takes answers is not asked for again on the same day', async () => {
  await openKiosk({});
  await page.says(QUESTION);
  pass(HOUR_MS);
  pass(HOUR_MS);

  expect(asked()).to.equal(1);
});

it('a kiosk that is refused, as its survey was closed meanwhile, tells the next visitor so', async () => {
  await openKiosk({ openTo: '2026-11-22' });
  await page.says(QUESTION);
  nowMs += DAY_MS;
  // Of this day nothing was read yet: the first visitor comes before the hour is over.
  await page.press('Rất hài lòng');
  await page.says('Hệ thống không nhận đánh giá (survey-closed)');
  await waitUntil(() => asked() >= 2);
  page.element.reset();

  await page.says(CLOSED);
});
