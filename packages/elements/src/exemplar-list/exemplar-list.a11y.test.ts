import { expect, fixture } from '@open-wc/testing';
import { outage } from '@vhcs/client/testing/msw';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { html, type TemplateResult } from 'lit';
import { itIsTold } from '../../test/accessibility-tree.ts';
import { auditIn } from '../../test/audit.ts';
import { baseUrl, startCollector, type TestCollector } from '../../test/collector.ts';
import { showIn } from '../../test/media.ts';
import { waitUntil } from '../../../../scripts/test/wtr/wait-until.mjs';
import './exemplar-list.define.ts';
import type { VhcsExemplarList } from './exemplar-list.ts';

let collector: TestCollector;
let element: VhcsExemplarList;

const text = (): string =>
  element.shadowRoot?.querySelector<HTMLElement>('.frame')?.innerText ?? '';
const says = (words: string): Promise<void> => waitUntil(() => text().includes(words), words);

async function open(
  words: string,
  template: TemplateResult = html`<vhcs-exemplar-list lang="vi"></vhcs-exemplar-list>`,
): Promise<void> {
  element = await fixture<VhcsExemplarList>(template);
  element.now = () => Date.UTC(2026, 10, 22, 5);
  element.client = collector.client;
  await says(words);
}

/** How each state that a visitor can meet is reached. */
const states: Readonly<Record<string, () => Promise<void>>> = {
  'a page of units': () => open('8 đơn vị'),
  'units whose names are links': () =>
    open(
      '8 đơn vị',
      html`<vhcs-exemplar-list lang="vi" href-template="/dien-hinh/{unit}"></vhcs-exemplar-list>`,
    ),
  'an empty list': () =>
    open('0 đơn vị', html`<vhcs-exemplar-list lang="vi" q="zzz"></vhcs-exemplar-list>`),
  'a failure at the start': () => {
    collector.answerBy(...outage(baseUrl));
    return open('Thử lại');
  },
  'a failure after a choice': async () => {
    await open('8 đơn vị');
    collector.answerBy(...outage(baseUrl));
    element.q = 'a';
    await says('Thử lại');
  },
  'a failure to read more': async () => {
    await open('8 đơn vị');
    collector.answerBy(...outage(baseUrl));
    element.shadowRoot?.querySelector<HTMLElement>('.more button')?.focus();
    await sendKeys({ press: 'Enter' });
    await says('Chưa tải thêm được.');
  },
};

beforeEach(async () => {
  collector = await startCollector();
});

afterEach(async () => {
  await setViewport({ width: 800, height: 600 });
});

for (const [state, reach] of Object.entries(states)) {
  for (const lang of ['vi', 'en']) {
    it(`axe finds nothing in ${state} in "${lang}"`, async () => {
      await reach();
      element.lang = lang;
      await waitUntil(
        () => element.shadowRoot?.querySelector('.frame')?.getAttribute('lang') === lang,
      );

      expect(await auditIn(lang, element)).to.deep.equal([]);
    });
  }

  it(`nothing is cut off in ${state} at 320 px with text at 200 %`, async () => {
    await setViewport({ width: 320, height: 900 });
    document.body.style.fontSize = '32px';
    await reach();

    const frame = element.shadowRoot?.querySelector('.frame');
    expect(document.documentElement.scrollWidth).to.be.at.most(320);
    for (const box of frame?.querySelectorAll('p, h3, label, .cards li, button') ?? []) {
      expect(box.scrollWidth, box.outerHTML).to.be.at.most(box.clientWidth || 320);
    }
    document.body.style.fontSize = '';
  });
}

itIsTold('a list is a named search, then headings of units', async (read) => {
  await states['a page of units']?.();

  const { nodes, named } = await read();
  expect(named('search')).to.deep.equal(['Tìm đơn vị điển hình']);
  expect(named('searchbox')).to.deep.equal(['Từ khóa']);
  expect(named('combobox')).to.deep.equal(['Tỉnh, thành phố', 'Cấp', 'Mô hình']);
  expect(named('heading').slice(0, 2)).to.deep.equal([
    'Trung tâm Phục vụ hành chính công tỉnh Lai Châu',
    'Văn phòng UBND tỉnh',
  ]);
  expect(named('article')).to.have.length(6);
  expect(nodes.filter(({ role }) => /image|graphics/i.test(role))).to.have.length(0);
});

it('how many were found is spoken by a live region that was there before', async () => {
  await states['a page of units']?.();
  const region = element.shadowRoot?.querySelector('[role="status"]');
  element.q = 'benh vien';
  await says('1 đơn vị');

  expect(element.shadowRoot?.querySelector('[role="status"]') === region).to.equal(true);
  expect(region?.textContent).to.equal('1 đơn vị');
});

it('every control is at least 44 px high at 320 px', async () => {
  await setViewport({ width: 320, height: 900 });
  await states['a page of units']?.();

  const controls = element.shadowRoot?.querySelectorAll('input, select, button') ?? [];
  const seen = Array.from(controls).filter((control) => control.checkVisibility());
  expect(seen).to.have.length(6);
  for (const control of seen) {
    const { width, height } = control.getBoundingClientRect();
    expect(Math.min(width, height), control.outerHTML).to.be.at.least(44);
  }
});

it('lists of choices are folded up at 320 px with text at 200 %, and open on demand', async () => {
  await setViewport({ width: 320, height: 900 });
  document.body.style.fontSize = '32px';
  await open(
    '2 đơn vị',
    html`<vhcs-exemplar-list lang="vi" level="province-dept"></vhcs-exemplar-list>`,
  );
  const selects = Array.from(element.shadowRoot?.querySelectorAll('select') ?? []);
  const fold = element.shadowRoot?.querySelector<HTMLButtonElement>('[aria-expanded]');
  expect(fold?.innerText).to.equal('Bộ lọc (1)');
  expect(selects.map((select) => select.checkVisibility())).to.deep.equal([false, false, false]);

  fold?.focus();
  await sendKeys({ press: 'Enter' });

  expect(fold?.getAttribute('aria-expanded')).to.equal('true');
  expect(selects.map((select) => select.checkVisibility())).to.deep.equal([true, true, true]);
  document.body.style.fontSize = '';
});

it('the button that sends can be told in forced colours', async () => {
  await states['a page of units']?.();
  await showIn('forced-colors: active', element);

  const button = element.shadowRoot?.querySelector('[type="submit"]') ?? document.body;
  expect(getComputedStyle(button).borderTopWidth).to.equal('2px');
});
