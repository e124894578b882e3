import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import { startCollector, type TestCollector } from '../../test/collector.ts';
import { openPage, SatisfactionPage } from '../../test/satisfaction-page.ts';
import { waitUntil } from '../../../../scripts/test/wtr/wait-until.mjs';
import './satisfaction.define.ts';

const QUESTION = 'Mức độ hài lòng của Ông/Bà về sự phục vụ hôm nay?';

let collector: TestCollector;

beforeEach(async () => {
  collector = await startCollector();
});

it('properties that were set before the element was known hold', async () => {
  const { implementation } = document;
  const early = implementation.createHTMLDocument().createElement('vhcs-satisfaction');
  early.lang = 'vi';
  early.client = collector.client;
  early.unit = 'vpqh';
  const box = await fixture<HTMLElement>(html`<div></div>`);
  box.append(early);
  await early.updateComplete;
  const page = new SatisfactionPage(early);
  await page.choose('Hài lòng');
  await waitUntil(() => page.button('Gửi đánh giá'));
  await page.press('Gửi đánh giá');
  await waitUntil(() => collector.saved.length === 1);

  expect(collector.saved[0]?.unit).to.equal('vpqh');
});

it('a layout that does not exist is the usual one', async () => {
  const page = await openPage({
    client: collector.client,
    template: html`<vhcs-satisfaction lang="vi" unit="vpqh" layout="popup"></vhcs-satisfaction>`,
  });

  await page.says(QUESTION);
});

it('attributes without a value are as good as none', async () => {
  const page = await openPage({
    client: collector.client,
    template: html`<vhcs-satisfaction
      lang="vi"
      unit="ttpvhcc-lai-chau"
      survey=""
      layout=""
      service=""
    ></vhcs-satisfaction>`,
  });
  await page.choose('Hài lòng');
  await page.press('Gửi đánh giá');
  await waitUntil(() => collector.saved.length === 1);

  expect(collector.saved[0]).not.to.have.property('service');
});

it('an attribute that is removed is no longer sent', async () => {
  const page = await openPage({ client: collector.client });
  page.element.setAttribute('service', '1.001193');
  page.element.removeAttribute('service');
  await page.choose('Hài lòng');
  await page.press('Gửi đánh giá');
  await waitUntil(() => collector.saved.length === 1);

  expect(collector.saved[0]).not.to.have.property('service');
});

it('another survey begins without the answers to the one before', async () => {
  const page = await openPage({ client: collector.client });
  await page.choose('Hài lòng');
  page.element.setAttribute('survey', 'hai-long-5-yeu-to');
  await page.says('Bước 1 trên 7');
  expect(page.chosen).to.equal(undefined);

  page.element.removeAttribute('survey');
  await page.says(QUESTION);
  expect(page.chosen).to.equal(undefined);
});

it('a layout can be changed and changed back', async () => {
  const page = await openPage({ client: collector.client });
  page.element.layout = 'dialog';
  await waitUntil(() => page.button('Đánh giá mức độ hài lòng'));
  expect(page.labels.filter(() => page.level('Hài lòng')?.checkVisibility())).to.have.length(0);

  page.element.layout = 'inline';
  await page.says(QUESTION);
  expect(page.level('Hài lòng')?.checkVisibility()).to.equal(true);
});
