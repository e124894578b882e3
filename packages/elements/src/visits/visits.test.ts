import { expect, fixture } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { html, type TemplateResult } from 'lit';
import { itIsTold } from '../../test/accessibility-tree.ts';
import { auditIn } from '../../test/audit.ts';
import { waitUntil } from '../../../../scripts/test/wtr/wait-until.mjs';
import './visits.define.ts';
import type { VhcsVisits } from './visits.ts';

const whole = html`<vhcs-visits
  lang="vi"
  today="3772"
  yesterday="7314"
  month="42150"
  month-label="Tháng 11"
  year="981482"
  year-label="Năm 2026"
  total="77166567"
  updated="2026-11-22T05:07:00Z"
  >Tổng lượt truy cập: 77.166.567</vhcs-visits
>`;

let element: VhcsVisits;

const open = async (template: TemplateResult): Promise<void> => {
  element = await fixture<VhcsVisits>(template);
};

const frame = (): HTMLElement | null =>
  element.shadowRoot?.querySelector<HTMLElement>('.frame') ?? null;

/** What the visitor reads: each label with its count. */
const rows = (): string[][] =>
  Array.from(element.shadowRoot?.querySelectorAll('dt') ?? [], (label) => [
    label.innerText,
    label.parentElement?.querySelector('dd')?.innerText ?? '',
  ]);

afterEach(async () => {
  await setViewport({ width: 800, height: 600 });
});

it('prints the numbers of the page in Vietnamese grouping', async () => {
  await open(whole);

  expect(rows()).to.deep.equal([
    ['Hôm nay', '3.772'],
    ['Hôm qua', '7.314'],
    ['Tháng 11', '42.150'],
    ['Năm 2026', '981.482'],
    ['Tổng lượt truy cập', '77.166.567'],
  ]);
  expect(frame()?.innerText).to.contain('Cập nhật lúc 22/11/2026 12:07');
});

it('prints them with commas in English', async () => {
  await open(whole);
  element.lang = 'en';
  await waitUntil(() => frame()?.lang === 'en');

  expect(rows().map(([, value]) => value)).to.deep.equal([
    '3,772',
    '7,314',
    '42,150',
    '981,482',
    '77,166,567',
  ]);
  expect(rows()[4]?.[0]).to.equal('All visits');
  expect(frame()?.innerText).to.contain('Updated 22/11/2026 12:07');
});

it('has labels of its own for month and year', async () => {
  await open(html`<vhcs-visits lang="vi" month="1" year="2"></vhcs-visits>`);

  expect(rows()).to.deep.equal([
    ['Trong tháng', '1'],
    ['Trong năm', '2'],
  ]);
});

it('leaves out what the page does not count', async () => {
  await open(html`<vhcs-visits lang="vi" today="5" total="120"></vhcs-visits>`);

  expect(rows().map(([label]) => label)).to.deep.equal(['Hôm nay', 'Tổng lượt truy cập']);
  expect(frame()?.querySelector('time')).to.equal(null);
});

it('prints a dash for what is no whole number and no time', async () => {
  await open(
    html`<vhcs-visits
      lang="vi"
      today="nhiều"
      yesterday="-1"
      month="1.5"
      year=""
      total="120"
      updated="hôm qua"
    ></vhcs-visits>`,
  );

  expect(rows().map(([, value]) => value)).to.deep.equal(['–', '–', '–', '–', '120']);
  expect(frame()?.querySelector('time')?.innerText).to.equal('–');
});

it('shows the content inside the tag only until there is a count', async () => {
  await open(html`<vhcs-visits lang="vi"><b>3.772</b></vhcs-visits>`);
  const fallback = element.querySelector('b');
  expect(fallback?.checkVisibility()).to.equal(true);

  element.today = 3772;
  await element.updateComplete;
  expect(fallback?.checkVisibility()).to.equal(false);
  expect(rows()).to.deep.equal([['Hôm nay', '3.772']]);
});

it('follows a page that sets a new number', async () => {
  await open(whole);
  element.setAttribute('today', '3773');
  await element.updateComplete;

  expect(rows()[0]).to.deep.equal(['Hôm nay', '3.773']);
});

it('takes what was set before its script arrived', async () => {
  // An element of a document without a window is upgraded only when it comes into the page.
  const early = document.implementation.createHTMLDocument().createElement('vhcs-visits');
  Object.assign(early, { total: 77166567, updated: '2026-11-22T05:07:00Z' });
  const section = await fixture<HTMLElement>(html`<div lang="vi"></div>`);
  section.append(early);
  element = early;
  await element.updateComplete;

  expect(rows()).to.deep.equal([['Tổng lượt truy cập', '77.166.567']]);
  expect(frame()?.innerText).to.contain('22/11/2026 12:07');
});

it('takes the time as a property of the same name, as frameworks set it', async () => {
  await open(html`<vhcs-visits lang="vi" total="1"></vhcs-visits>`);
  Object.assign(element, { updated: '2026-11-22T05:07:00Z' });
  await element.updateComplete;

  expect(frame()?.innerText).to.contain('22/11/2026 12:07');
});

it('sends no request', async () => {
  const before = performance.getEntriesByType('resource').length;
  await open(whole);

  const later = performance.getEntriesByType('resource').slice(before);
  expect(later.filter(({ name }) => !name.includes('messages'))).to.have.length(0);
});

it('stays as it is when it has left the page', async () => {
  await open(whole);
  element.remove();
  document.documentElement.lang = 'en';
  await element.updateComplete;
  document.documentElement.lang = 'vi';

  expect(element.isUpdatePending).to.equal(false);
  expect(rows()[0]).to.deep.equal(['Hôm nay', '3.772']);
});

it('can be hidden', async () => {
  await open(whole);
  element.hidden = true;

  expect(element.checkVisibility()).to.equal(false);
});

for (const language of ['vi', 'en']) {
  it(`axe finds nothing in "${language}"`, async () => {
    await open(whole);
    element.lang = language;
    await waitUntil(() => frame()?.lang === language);

    expect(await auditIn(language, element)).to.deep.equal([]);
  });
}

itIsTold('the numbers are terms with their values', async (read) => {
  await open(whole);

  const { named } = await read();
  expect(named('term')).to.have.length(5);
  expect(named('definition')).to.have.length(5);
});

it('nothing is cut off at 320 px with text at 200 %', async () => {
  await setViewport({ width: 320, height: 900 });
  await open(whole);
  element.style.fontSize = '32px';

  expect(frame()?.scrollWidth).to.equal(frame()?.clientWidth);
  expect(document.documentElement.scrollWidth).to.be.at.most(320);
});

it('keeps its layout inside a shrinking box of the page', async () => {
  const row = await fixture<HTMLElement>(
    html`<div style="display:flex"><vhcs-visits lang="vi" total="77166567"></vhcs-visits></div>`,
  );
  const shrunk = row.querySelector('vhcs-visits');
  await shrunk?.updateComplete;

  expect(shrunk?.getBoundingClientRect().width).to.be.at.least(160);
});
