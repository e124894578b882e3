import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { http, HttpResponse } from 'msw';
import { campaign, openBadge, records } from '../../test/campaign-badge-page.ts';
import { startCollector, type TestCollector } from '../../test/collector.ts';
import './campaign-badge.define.ts';

let collector: TestCollector;

beforeEach(async () => {
  collector = await startCollector();
});

it('the compact form stands when a larger one cannot be fetched, and a later update tries again', async () => {
  let requests = 0;
  collector.answerBy(
    http.get('*/campaign-badge/layouts.ts', () => {
      requests += 1;
      return HttpResponse.error();
    }),
    ...records(collector),
  );
  const page = await openBadge(
    collector,
    html`<vhcs-campaign-badge
      lang="vi"
      campaign=${campaign.id}
      layout="panel"
    ></vhcs-campaign-badge>`,
  );
  await page.says('2019–2025 · Đã kết thúc');
  expect(requests).to.be.at.least(1);
  expect(page.text()).to.not.contain('Căn cứ');

  collector.answerBy(...records(collector));
  page.element.requestUpdate();

  await page.says('Căn cứ');
});
