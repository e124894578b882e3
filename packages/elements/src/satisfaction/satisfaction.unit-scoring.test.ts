import { expect, fixture, oneEvent } from '@open-wc/testing';
import { html } from 'lit';
import { startCollector } from '../../test/collector.ts';
import { SatisfactionPage } from '../../test/satisfaction-page.ts';
import { waitUntil } from '../../../../scripts/test/wtr/wait-until.mjs';
import type { VhcsErrorEvent } from '../shared/error-event.ts';
import './satisfaction.define.ts';
import type { VhcsSatisfaction } from './satisfaction.ts';

let page: SatisfactionPage;
let failure: VhcsErrorEvent;

beforeEach(async () => {
  const { client } = await startCollector();
  const failing = oneEvent<VhcsErrorEvent>(document, 'vhcs-error');
  const element = await fixture<VhcsSatisfaction>(
    html`<vhcs-satisfaction
      lang="vi"
      unit="ttpvhcc-lai-chau"
      survey="cham-diem-9-chi-so"
      .client=${client}
      ><a href="/rate/ttpvhcc-lai-chau">Đánh giá</a></vhcs-satisfaction
    >`,
  );
  page = new SatisfactionPage(element);
  failure = await failing;
});

it('a survey by which units are scored leaves what is inside the tag', async () => {
  await waitUntil(() => page.root.querySelector('[role="alert"]'));

  expect(page.element.querySelector('a')?.checkVisibility()).to.equal(true);
  expect(page.root.querySelector('input')).to.equal(null);
});

it('a survey by which units are scored is told to the page as an error', () => {
  const { error } = failure;

  expect(String(error)).to.contain(
    'cham-diem-9-chi-so scores units and takes no ratings of visitors',
  );
});
