import { expect } from '@open-wc/testing';
import { html } from 'lit';
import {
  campaign,
  openBadge,
  records,
  type CampaignBadgePage,
} from '../../test/campaign-badge-page.ts';
import { startCollector } from '../../test/collector.ts';
import { remembersFailedImports } from '../../test/engine.ts';
import { find, lose } from '../../test/lost-file.ts';
import { waitUntil } from '../../../../scripts/test/wtr/wait-until.mjs';
import './campaign-badge.define.ts';

let page: CampaignBadgePage;

beforeEach(async () => {
  const collector = await startCollector();
  collector.answerBy(...records(collector));
  await lose('layouts');
  page = await openBadge(
    collector,
    html`<vhcs-campaign-badge
      lang="vi"
      campaign=${campaign.id}
      layout="panel"
    ></vhcs-campaign-badge>`,
  );
});

afterEach(find);

it('the compact form stands when a larger one cannot be fetched', async () => {
  await page.says('2019–2025 · Đã kết thúc');

  expect(page.text()).to.not.contain('Căn cứ');
});

if (!remembersFailedImports) {
  it('a later update fetches again what could not be fetched', async () => {
    await page.says('2019–2025 · Đã kết thúc');

    await find();

    // An import that is still failing answers for all that ask meanwhile, so one update may be early.
    await waitUntil(() => {
      page.element.requestUpdate();
      return page.text().includes('Căn cứ');
    });
  });
}
