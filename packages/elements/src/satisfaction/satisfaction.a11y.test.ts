import { expect, fixture } from '@open-wc/testing';
import { outage } from '@vhcs/client/testing/msw';
import { setViewport } from '@web/test-runner-commands';
import { html } from 'lit';
import { itIsTold } from '../../test/accessibility-tree.ts';
import { auditLooks } from '../../test/audit.ts';
import { baseUrl, startCollector, type TestCollector } from '../../test/collector.ts';
import { showIn } from '../../test/media.ts';
import type { SatisfactionPage } from '../../test/satisfaction-page.ts';
import { openPage } from '../../test/satisfaction-page.ts';
import { waitUntil } from '../../../../scripts/test/wtr/wait-until.mjs';
import './satisfaction.define.ts';

let collector: TestCollector;
let page: SatisfactionPage;

/** How each state that a visitor can meet is reached. */
const states: Readonly<Record<string, () => Promise<void>>> = {
  'the question': () => Promise.resolve(),
  'a chosen level with its comment': () => page.choose('Hài lòng'),
  'the warning of personal data': async () => {
    await page.choose('Hài lòng');
    await page.write('0912345678');
    await page.press('Gửi đánh giá');
  },
  'a failure': async () => {
    collector.answerBy(...outage(baseUrl));
    await page.choose('Hài lòng');
    await page.press('Gửi đánh giá');
    await waitUntil(() => page.button('Thử lại'));
  },
  'the thanks': async () => {
    await page.choose('Hài lòng');
    await page.press('Gửi đánh giá');
    await waitUntil(() => page.button('Sửa lại'));
  },
};

beforeEach(async () => {
  collector = await startCollector();
  page = await openPage({ client: collector.client });
});

afterEach(async () => {
  await setViewport({ width: 800, height: 600 });
});

for (const [state, reach] of Object.entries(states)) {
  it(`axe finds nothing in ${state}, in any theme, light or dark`, async () => {
    await reach();

    expect(await auditLooks(page.element)).to.deep.equal([]);
  });

  it(`nothing is cut off in ${state} at 320 px with text at 200 %`, async () => {
    await setViewport({ width: 320, height: 900 });
    page.element.style.fontSize = '32px';
    await reach();

    const frame = page.element.shadowRoot?.querySelector('.frame');
    expect(frame?.scrollWidth).to.equal(frame?.clientWidth);
    expect(document.documentElement.scrollWidth).to.be.at.most(320);
    for (const part of frame?.querySelectorAll('*') ?? []) {
      expect(part.scrollWidth, part.outerHTML).to.be.at.most(Math.max(part.clientWidth, 320));
    }
  });
}

it('every target is at least 44 px high and wide at 320 px', async () => {
  await setViewport({ width: 320, height: 900 });
  await page.choose('Hài lòng');

  const { shadowRoot } = page.element;
  const targets = shadowRoot?.querySelectorAll('label.level, button:not([aria-expanded])') ?? [];

  expect(targets).to.have.length(6);
  for (const target of targets) {
    const { width, height } = target.getBoundingClientRect();
    expect(Math.min(width, height), target.outerHTML).to.be.at.least(44);
  }
});

it('the line that unfolds the notice is at least 24 px high where it is one line', async () => {
  await setViewport({ width: 1280, height: 900 });

  const line = page.element.shadowRoot?.querySelector('[aria-expanded]');

  expect(line?.getBoundingClientRect().height).to.be.at.least(24);
});

itIsTold('levels are radio buttons of one named group, each with its place in it', async (read) => {
  const { nodes } = await read();

  const radios = nodes.filter(({ role }) => role === 'radio');
  expect(radios.map(({ name, checked }) => [name, checked])).to.deep.equal([
    ['Rất hài lòng', 'false'],
    ['Hài lòng', 'false'],
    ['Bình thường', 'false'],
    ['Không hài lòng', 'false'],
    ['Rất không hài lòng', 'false'],
  ]);
  const groups = nodes.filter(({ role }) => role === 'group');
  expect(groups.map(({ name }) => name)).to.deep.equal([
    'Mức độ hài lòng của Ông/Bà về sự phục vụ hôm nay?',
  ]);
});

itIsTold('there is a live region before there is anything to say', async (read) => {
  const { named } = await read();

  expect(named('status')).to.have.length(1);
});

it('a failure is spoken by a live region that was there before', async () => {
  const region = page.element.shadowRoot?.querySelector('[role="status"]');
  await states['a failure']?.();

  expect(page.element.shadowRoot?.querySelector('[role="status"]')).to.equal(region);
  expect(region?.textContent).to.contain('Chưa gửi được');
});

it('the choice can be seen in forced colours without colour', async () => {
  await page.choose('Hài lòng');
  await showIn('forced-colors: active', page.element);

  const border = (name: string): string =>
    getComputedStyle(page.level(name) ?? document.body).borderTopWidth;
  expect(border('Hài lòng')).to.equal('4px');
  expect(border('Bình thường')).to.equal('1px');
});

it('a choice in forced colours leaves its face where it was', async () => {
  await showIn('forced-colors: active', page.element);
  const face = page.level('Hài lòng')?.querySelector('svg');
  const before = face?.getBoundingClientRect();

  await page.choose('Hài lòng');

  const after = face?.getBoundingClientRect();
  expect(after?.left).to.be.closeTo(before?.left ?? 0, 0.5);
  expect(after?.top).to.be.closeTo(before?.top ?? 0, 0.5);
});

it('the mark of thanks has the colour of the words beside it in forced colours', async () => {
  await states['the thanks']?.();
  await showIn('forced-colors: active', page.element);

  const { shadowRoot } = page.element;
  const [mark, words] = ['.thanks circle', '.thanks h2'].map((part) =>
    getComputedStyle(shadowRoot?.querySelector(part) ?? document.body),
  );
  expect(mark?.fill).to.equal(words?.color);
});

it('nothing moves for those who asked for less motion', async () => {
  await showIn('prefers-reduced-motion: reduce', page.element);

  expect(getComputedStyle(page.level('Hài lòng') ?? document.body).transitionDuration).to.equal(
    '0s',
  );
});

it('keeps its layout inside a shrinking box of the page', async () => {
  const row = await fixture<HTMLElement>(
    html`<div style="display:flex"><vhcs-satisfaction lang="vi"></vhcs-satisfaction></div>`,
  );

  const element = row.querySelector('vhcs-satisfaction');
  await element?.updateComplete;

  expect(element?.getBoundingClientRect().width).to.be.at.least(240);
});
