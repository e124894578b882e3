import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { html } from 'lit';
import { startCollector, type TestCollector } from '../../test/collector.ts';
import { openPage, type SatisfactionPage } from '../../test/satisfaction-page.ts';
import { waitUntil } from '../../../../scripts/test/wtr/wait-until.mjs';
import './satisfaction.define.ts';

let collector: TestCollector;
let page: SatisfactionPage;

const fold = (): HTMLElement | null => page.root.querySelector('[aria-expanded]');

beforeEach(async () => {
  collector = await startCollector();
  page = await openPage({ client: collector.client });
});

describe('the notice', () => {
  it('says before anything is chosen that nobody at the counter sees the rating', () => {
    expect(page.text).to.contain('Ẩn danh');
    expect(page.text).to.contain('người ở quầy không xem được');
  });

  it('tells purpose, data, controller and rights when it is opened', async () => {
    fold()?.click();

    await page.says('Mục đích:');
    for (const part of ['Dữ liệu được lưu:', 'Bên kiểm soát dữ liệu:', 'Quyền của Ông/Bà:']) {
      expect(page.text).to.contain(part);
    }
  });

  it('tells that a comment may be published, and how it is taken down', async () => {
    fold()?.click();

    await page.says('góp ý có thể được công bố, không kèm mức đánh giá');
    expect(page.text).to.contain('Muốn gỡ góp ý đã công bố, xin báo đơn vị được đánh giá');
  });

  it('is unfolded and folded up by keys, and says which it is', async () => {
    fold()?.focus();
    await sendKeys({ press: 'Enter' });
    await page.says('Mục đích:');
    const unfolded = fold()?.ariaExpanded;

    await sendKeys({ press: ' ' });

    await waitUntil(() => !page.text.includes('Mục đích:'));
    expect([unfolded, fold()?.ariaExpanded]).to.deep.equal(['true', 'false']);
  });

  it('asks for no tick and for no way to reach the visitor', async () => {
    await page.choose('Hài lòng');

    expect(page.root.querySelector('[type="checkbox"]')).to.equal(null);
    expect(page.root.querySelectorAll('input:not([type="radio"])')).to.have.length(0);
  });

  it('is the operator’s own where the page brings one', async () => {
    page = await openPage({
      template: html`<vhcs-satisfaction lang="vi"
        ><p slot="notice">Bên kiểm soát: UBND tỉnh Lai Châu</p></vhcs-satisfaction
      >`,
    });
    fold()?.click();
    const own = page.element.querySelector('p');

    await waitUntil(() => own?.checkVisibility());
    expect(page.text).not.to.contain('Mục đích:');
  });

  it('speaks English', async () => {
    page.element.lang = 'en';
    await page.says('nobody at the counter sees it');
    fold()?.click();

    await page.says('Data controller:');
  });
});

describe('words that the page brings', () => {
  const send = { send: 'ផ្ញើ' };

  it('make another language, with what they leave out in Vietnamese and marked so', async () => {
    page.element.lang = 'km';
    page.element.messages = { km: { ...send, 'Hài lòng': 'ពេញចិត្ត' } };
    await page.says('ពេញចិត្ត');
    await page.choose('ពេញចិត្ត');

    expect(page.button('ផ្ញើ')).not.to.equal(undefined);
    const frame = page.root.querySelector('.frame');
    expect(frame?.getAttribute('lang')).to.equal('km');
    expect(fold()?.querySelector('[lang="vi"]')?.textContent).to.contain('Ẩn danh');
  });

  it('come before the element’s own', async () => {
    page.element.messages = { vi: { send: 'Gửi ý kiến' } };
    await page.choose('Hài lòng');

    expect(page.buttons).to.deep.equal(['Gửi ý kiến']);
    expect(page.root.querySelector('button [lang]')).to.equal(null);
  });

  it('are kept for elements of other languages', async () => {
    page.element.messages = { km: send };
    await page.choose('Hài lòng');

    expect(page.buttons).to.deep.equal(['Gửi đánh giá']);
  });
});

for (const lang of ['EN', 'en_US']) {
  it(`everything is in English for lang="${lang}", and marked so`, async () => {
    page.element.lang = lang;
    await page.says('Anonymous');
    await page.choose('Very satisfied');

    expect(page.buttons).to.deep.equal(['Send rating']);
    expect(page.root.querySelector('.frame')?.getAttribute('lang')).to.equal('en');
    expect(page.root.querySelector('[lang="vi"]')).to.equal(null);
  });
}

it('a rating names the base language, however the page spells it', async () => {
  page.element.lang = 'EN_us';
  await page.says('Anonymous');
  await page.choose('Very satisfied');
  await page.press('Send rating');
  await waitUntil(() => collector.saved.length === 1);

  expect(collector.saved[0]?.language).to.equal('en');
});
