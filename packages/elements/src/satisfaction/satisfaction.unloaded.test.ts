import { expect, fixture, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { html } from 'lit';
import { startCollector } from '../../test/collector.ts';
import { remembersFailedImports } from '../../test/engine.ts';
import { find, lose } from '../../test/lost-file.ts';
import { SatisfactionPage } from '../../test/satisfaction-page.ts';
import { waitUntil } from '../../../../scripts/test/wtr/wait-until.mjs';
import './satisfaction.define.ts';
import type { VhcsSatisfaction } from './satisfaction.ts';

let page: SatisfactionPage;

beforeEach(async () => {
  const { client } = await startCollector();
  await lose('checklist');
  const element = await fixture<VhcsSatisfaction>(
    html`<vhcs-satisfaction lang="vi" unit="vpqh" survey="van-hoa-cong-so" .client=${client}
      ><a href="/rate/vpqh">Đánh giá</a></vhcs-satisfaction
    >`,
  );
  page = new SatisfactionPage(element);
  await waitUntil(() => page.button('Thử lại'));
});

afterEach(find);

it('the content inside the tag stays when a mode does not arrive', () => {
  expect(page.element.querySelector('a')?.checkVisibility()).to.equal(true);
  expect(page.root.querySelector('[role="alert"]')?.textContent).to.contain('Chưa tải được');
});

it('another try that fails too says so, and leaves the focus on the button', async () => {
  const failing = oneEvent(page.element, 'vhcs-error');
  page.button('Thử lại')?.focus();
  await sendKeys({ press: 'Enter' });
  await failing;
  await waitUntil(() => page.button('Thử lại'));

  expect(page.focused).to.equal(page.button('Thử lại'));
});

if (!remembersFailedImports) {
  it('a dialog that did not arrive begins with its button after another try', async () => {
    await lose('dialog');
    page.element.survey = 'hai-long-nhanh';
    page.element.layout = 'dialog';
    await page.element.updateComplete;
    await waitUntil(() => page.button('Thử lại'));
    await find();
    await page.press('Thử lại');
    await waitUntil(() => page.button('Đánh giá mức độ hài lòng'));

    expect(page.focused).to.equal(page.button('Đánh giá mức độ hài lòng'));
  });

  it('a mode that did not arrive can be asked for again', async () => {
    await find();
    await page.press('Thử lại');

    await page.says('Đánh giá việc thực hiện văn hóa công sở');
    expect(page.focused).to.have.property('type', 'radio');
    expect(page.element.querySelector('a')?.checkVisibility()).to.equal(false);
  });
}
