import { expect, fixture } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { html } from 'lit';
import { itIsTold } from '../../test/accessibility-tree.ts';
import { audit, auditLooks } from '../../test/audit.ts';
import { showIn } from '../../test/media.ts';
import { waitUntil } from '../../../../scripts/test/wtr/wait-until.mjs';
import './page-tools.define.ts';
import type { VhcsPageTools } from './page-tools.ts';

let element: VhcsPageTools;

const root = (): ShadowRoot => element.shadowRoot!;
const buttons = (): HTMLButtonElement[] => Array.from(root().querySelectorAll('button'));

/** How each state that a visitor can meet is reached. */
const states: Readonly<Record<string, () => Promise<unknown>>> = {
  'the tools': () => Promise.resolve(),
  'the ends of the steps': async () => {
    element.textSize = 2;
    element.contrast = 'high';
    await waitUntil(() => element.contrast === 'high');
  },
  'the ways to share': async () => {
    buttons().at(-1)?.click();
    await waitUntil(() => root().querySelector('ul'));
  },
  'a refused copy': async () => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });
    await states['the ways to share']?.();
    root().querySelector<HTMLElement>('ul button')?.click();
    await waitUntil(() => root().querySelector('input'));
  },
};

beforeEach(async () => {
  element = await fixture(html`<vhcs-page-tools lang="vi"></vhcs-page-tools>`);
});

afterEach(async () => {
  element.textSize = 1;
  element.contrast = 'normal';
  Reflect.deleteProperty(navigator, 'clipboard');
  await setViewport({ width: 800, height: 600 });
});

for (const [state, reach] of Object.entries(states)) {
  it(`axe finds nothing in ${state}, in any theme and language, light or dark`, async () => {
    await reach();

    expect(await auditLooks(element)).to.deep.equal([]);
    element.lang = 'en';
    await waitUntil(() => root().textContent.includes('Share'));
    expect(await audit(element)).to.deep.equal([]);
  });

  it(`nothing is cut off in ${state} at 320 px with text at 200 %`, async () => {
    await setViewport({ width: 320, height: 900 });
    element.style.fontSize = '32px';
    await reach();

    const frame = root().querySelector('.frame');
    expect(frame?.scrollWidth).to.equal(frame?.clientWidth);
    expect(document.documentElement.scrollWidth).to.be.at.most(320);
    for (const part of root().querySelectorAll('button, a')) {
      expect(part.scrollWidth, part.outerHTML).to.be.at.most(part.clientWidth);
    }
  });
}

it('every target is at least 44 px high and wide in a sidebar of 240 px', async () => {
  element.style.inlineSize = '240px';
  await states['the ways to share']?.();

  for (const target of root().querySelectorAll('button, a')) {
    const { width, height } = target.getBoundingClientRect();
    expect(Math.min(width, height), target.outerHTML).to.be.at.least(44);
  }
});

it('all is one row in a column of 46 em', async () => {
  await setViewport({ width: 752, height: 600 });
  element.style.inlineSize = '736px';
  await element.updateComplete;

  const rows = new Set(buttons().map((button) => button.getBoundingClientRect().top));

  expect(rows.size).to.equal(1);
});

itIsTold('the steps are named groups, and signs are heard by their names', async (read) => {
  const { named } = await read();

  expect(named('group')).to.have.members(['Công cụ trang', 'Cỡ chữ', 'Tương phản']);
  expect(named('button')).to.have.members([
    'Giảm cỡ chữ A−',
    'Cỡ chữ mặc định A',
    'Tăng cỡ chữ A+',
    'Giảm tương phản',
    'Tăng tương phản',
    'In trang',
    'Chia sẻ',
  ]);
  expect(named('link')).to.deep.equal(['E-mail']);
});

itIsTold('there is a live region before there is anything to say', async (read) => {
  const { named } = await read();

  expect(named('status')).to.have.length(1);
});

it('what changed is spoken by a live region that was there before', async () => {
  const region = root().querySelector('[role="status"]');

  buttons()[2]?.click();
  await waitUntil(() => region?.textContent.includes('110'));

  expect(root().querySelector('[role="status"]')).to.equal(region);
});

it('in forced colours there is no contrast to choose', async () => {
  await showIn('forced-colors: active', element);

  const shown = buttons().filter((button) => button.checkVisibility());

  expect(shown).to.have.length(5);
});

for (const scheme of ['light', 'dark'] as const) {
  it(`icons have the colour of the text beside them on ${scheme}`, () => {
    element.setAttribute('scheme', scheme);

    for (const icon of root().querySelectorAll('svg')) {
      const { color } = getComputedStyle(icon.parentElement!);
      expect(getComputedStyle(icon).stroke).to.equal(color);
    }
  });
}

it('is not on paper', async () => {
  await showIn('print', element);

  expect(element.checkVisibility()).to.equal(false);
});
