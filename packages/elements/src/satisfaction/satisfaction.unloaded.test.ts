import { expect, fixture, waitUntil } from '@open-wc/testing';
import { collectorHandlers } from '@vhcs/client/testing/msw';
import { html } from 'lit';
import { http, HttpResponse } from 'msw';
import { baseUrl, startCollector, type TestCollector } from '../../test/collector.ts';
import { SatisfactionPage } from '../../test/satisfaction-page.ts';
import './satisfaction.define.ts';
import type { VhcsSatisfaction } from './satisfaction.ts';

let collector: TestCollector;

/** Lets a file of the element be unreachable. */
const lose = (file: string): void => {
  collector.answerBy(
    http.get(`${location.origin}/packages/elements/src/satisfaction/${file}`, () =>
      HttpResponse.error(),
    ),
    ...collectorHandlers(collector.app, baseUrl),
  );
};

async function open(survey: string): Promise<SatisfactionPage> {
  const element = await fixture<VhcsSatisfaction>(
    html`<vhcs-satisfaction lang="vi" unit="vpqh" survey=${survey} .client=${collector.client}
      ><a href="/rate/vpqh">Đánh giá</a></vhcs-satisfaction
    >`,
  );
  return new SatisfactionPage(element);
}

beforeEach(async () => {
  collector = await startCollector();
});

it('the content inside the tag stays when a mode does not arrive, and can be tried again', async () => {
  lose('modes/checklist.ts');
  const page = await open('van-hoa-cong-so');
  await waitUntil(() => page.button('Thử lại'));
  expect(page.element.querySelector('a')?.checkVisibility()).to.equal(true);
  expect(page.root.querySelector('[role="alert"]')?.textContent).to.contain('Chưa tải được');

  collector.recover();
  await page.press('Thử lại');
  await page.says('Đánh giá việc thực hiện văn hóa công sở');
  expect(page.element.querySelector('a')?.checkVisibility()).to.equal(false);
});
