import { expect, fixture, oneEvent } from '@open-wc/testing';
import { outage } from '@vhcs/client/testing/msw';
import { sendKeys } from '@web/test-runner-commands';
import { html } from 'lit';
import {
  badge,
  campaign,
  CampaignBadgePage,
  openBadge,
  openCampaign,
  records,
} from '../../test/campaign-badge-page.ts';
import { baseUrl, startCollector, type TestCollector } from '../../test/collector.ts';
import { waitUntil } from '../../../../scripts/test/wtr/wait-until.mjs';
import type { Connection } from '../shared/connection.ts';
import { VhcsErrorEvent } from '../shared/error-event.ts';
import './campaign-badge.define.ts';

let collector: TestCollector;

beforeEach(async () => {
  collector = await startCollector();
  collector.answerBy(...records(collector));
});

describe('the badge of a campaign', () => {
  it('is a picture, its name, and where it stands', async () => {
    const page = await openBadge(collector);
    await page.says('Đã kết thúc');

    expect(page.text('name')).to.equal(campaign.name.vi);
    expect(page.text('state')).to.equal('2019–2025 · Đã kết thúc');
    expect(page.picture?.checkVisibility()).to.equal(true);
    expect(page.links).to.deep.equal({});
  });

  const days = {
    '2019-06-13': 'Sắp phát động',
    '2019-06-14': 'Đang diễn ra',
    '2022-03-04': 'Đang sơ kết',
    '2025-03-04': 'Đang tổng kết',
    '2026-01-01': 'Đã kết thúc',
  };

  for (const [day, state] of Object.entries(days)) {
    it(`says “${state}” on ${day}`, async () => {
      const page = await openBadge(collector);
      await page.says(campaign.name.vi);

      await page.turnTo(day);

      expect(page.text('state')).to.equal(`2019–2025 · ${state}`);
    });
  }

  it('is closed when the year changes at midnight in Vietnam', async () => {
    const lastSecond = Date.parse('2025-12-31T23:59:59.999+07:00');
    const page = await openBadge(collector);
    await page.says(campaign.name.vi);

    await page.turnToInstant(lastSecond);
    expect(page.text('state')).to.contain('Đang tổng kết');
    await page.turnToInstant(lastSecond + 1);
    expect(page.text('state')).to.contain('Đã kết thúc');
  });

  it('may be archived', async () => {
    const page = await openCampaign(collector, 'compact', { archived: true });

    await page.says('2019–2025 · Đã lưu trữ');
  });

  it('says since when, where there is no end', async () => {
    const page = await openCampaign(collector, 'compact', { phases: [], periodTo: null });

    await page.says('Từ 2019 · Đang diễn ra');
  });

  it('says only where it stands, where no period is known', async () => {
    const page = await openCampaign(collector, 'compact', {
      phases: [],
      periodFrom: undefined,
      periodTo: undefined,
    });
    await page.says('Đang diễn ra');

    expect(page.text('state')).to.equal('Đang diễn ra');
  });

  it('is drawn from the records of the demo as they are', async () => {
    collector.recover();
    const page = await openBadge(
      collector,
      html`<vhcs-campaign-badge
        lang="vi"
        campaign="vhcs-lai-chau"
        layout="panel"
      ></vhcs-campaign-badge>`,
    );

    await page.says('Đã kết thúc');
    await page.says('Thuộc phong trào');
    expect(page.text('theme')).to.contain('xây dựng cơ quan, đơn vị văn minh');
  });
});

describe('an unknown layout', () => {
  it('is the compact one', async () => {
    const page = await openCampaign(collector, 'khổ-lớn');
    await page.says(campaign.name.vi);

    expect(page.text()).to.equal(`${campaign.name.vi} 2019–2025 · Đã kết thúc`);
  });

  it('may be changed to another, and back', async () => {
    const page = await openCampaign(collector, 'compact');
    await page.says(campaign.name.vi);

    page.element.layout = 'panel';
    await page.says('Căn cứ');
    page.element.layout = 'compact';
    await page.element.updateComplete;

    expect(page.text()).to.not.contain('Căn cứ');
  });
});

describe('in English', () => {
  it('a campaign says its English name and state', async () => {
    const page = await openBadge(
      collector,
      html`<vhcs-campaign-badge lang="en-GB" campaign=${campaign.id}></vhcs-campaign-badge>`,
    );
    await page.says('2019–2025 · Ended');

    expect(page.text('name')).to.equal(campaign.name.en);
    expect(page.part('frame')?.lang).to.equal('en');
  });

  it('a badge does', async () => {
    const page = await openBadge(
      collector,
      html`<vhcs-campaign-badge lang="en" badge=${badge.id}></vhcs-campaign-badge>`,
    );

    await page.says('Office smile Model · Valid until 31/12/2027');
  });

  it('the panel does, and marks what is only known in Vietnamese', async () => {
    const page = await openBadge(
      collector,
      html`<vhcs-campaign-badge
        lang="en"
        campaign=${campaign.id}
        layout="panel"
      ></vhcs-campaign-badge>`,
    );
    await page.says('The movement has ended. Its results are kept and can be read.');

    expect(page.text()).to.contain('Criteria for collectives');
    expect(page.text()).to.contain('(at most 12.5 points)');
    expect(page.part('theme')?.querySelector('span')?.lang).to.equal('vi');
  });

  it('marks a name that is only known in Vietnamese', async () => {
    collector.answerBy(...records(collector, { campaign: { name: { vi: campaign.name.vi } } }));
    const page = await openBadge(
      collector,
      html`<vhcs-campaign-badge lang="en" campaign=${campaign.id}></vhcs-campaign-badge>`,
    );
    await page.says('Ended');

    expect(page.part('name')?.lang).to.equal('vi');
  });

  it('refuses an award in English', async () => {
    collector.answerBy(
      ...records(collector, { badge: { kind: 'award', documentNumber: undefined } }),
    );
    const page = await openBadge(
      collector,
      html`<vhcs-campaign-badge lang="en" badge=${badge.id}></vhcs-campaign-badge>`,
    );

    await page.says('An award needs the number of the document that grants it');
  });
});

describe('while there is no record', () => {
  const template = html`<vhcs-campaign-badge lang="vi" campaign=${campaign.id}
    ><a href="/phong-trao">Phong trào thi đua</a></vhcs-campaign-badge
  >`;

  it('the content inside the tag is shown until the record is there', async () => {
    const page = await openBadge(collector, template);
    expect(page.element.querySelector('a')?.checkVisibility()).to.equal(true);

    await page.says(campaign.name.vi);
    expect(page.element.querySelector('a')?.checkVisibility()).to.equal(false);
  });

  it('a failure leaves that content, tells the page, and can be tried again', async () => {
    collector.answerBy(...outage(baseUrl));
    const failing = oneEvent(document, 'vhcs-error');
    const page = await openBadge(collector, template);
    await page.says('Chưa tải được');
    expect(page.element.querySelector('a')?.checkVisibility()).to.equal(true);
    expect(await failing).to.be.instanceOf(VhcsErrorEvent);

    collector.answerBy(...records(collector));
    page.part('button')?.focus();
    await sendKeys({ press: 'Enter' });
    await page.says(campaign.name.vi);
    expect(page.part('button')).to.equal(null);
    expect(page.root.activeElement).to.equal(page.part('frame'));
  });

  it('another try that fails too leaves the focus on the button', async () => {
    collector.answerBy(...outage(baseUrl));
    const page = await openBadge(collector, template);
    await page.says('Chưa tải được');
    const failing = oneEvent(page.element, 'vhcs-error');
    page.part('button')?.focus();
    await sendKeys({ press: 'Enter' });
    await failing;
    await page.says('Chưa tải được');

    expect(page.root.activeElement).to.equal(page.part('button'));
  });

  it('a record that is not there is a failure', async () => {
    const failing = oneEvent(document, 'vhcs-error');
    await openBadge(
      collector,
      html`<vhcs-campaign-badge lang="vi" badge="khong-co"></vhcs-campaign-badge>`,
    );

    expect(await failing).to.have.nested.property('error.status', 404);
  });

  it('an answer that is no campaign is a failure, and not drawn', async () => {
    collector.answerBy(...records(collector, { campaign: { phases: null as never } }));
    const failing = oneEvent(document, 'vhcs-error');
    const page = await openBadge(collector, template);
    await failing;

    expect(page.picture).to.equal(null);
  });

  it('a tag that names nothing keeps its content and asks for nothing', async () => {
    collector.recover();
    const page = await openBadge(
      collector,
      html`<vhcs-campaign-badge lang="vi"><a href="/">Phong trào</a></vhcs-campaign-badge>`,
    );

    expect(page.element.querySelector('a')?.checkVisibility()).to.equal(true);
    expect(collector.requests).to.have.length(0);
  });
});

describe('the page around it', () => {
  it('may set properties before the element is there', async () => {
    const box = await fixture<HTMLElement>(html`<div></div>`);
    const { body } = new DOMParser().parseFromString(
      '<vhcs-campaign-badge lang="vi"></vhcs-campaign-badge>',
      'text/html',
    );
    const early = document.adoptNode(body.firstElementChild ?? body);
    Object.assign(early, {
      campaign: campaign.id,
      layout: 'banner',
      client: collector.client,
      now: () => Date.parse('2023-05-01'),
    });
    box.append(early);
    const element = box.querySelector('vhcs-campaign-badge');
    const page = element && new CampaignBadgePage(element);
    await page?.says('Phát động', 'phases');

    expect(page?.steps[2]).to.equal('Hôm nay 01/05/2023');
  });

  it('may change the record; the answer for the one before is dropped', async () => {
    const page = await openBadge(collector);
    page.element.badge = badge.id;

    await page.says('Nụ cười công sở');
    expect(page.text()).to.not.contain(campaign.name.vi);
  });

  it('may hand down its client, and is told when the element leaves', async () => {
    let isSubscribed = false;
    const box = await fixture<HTMLElement>(html`<div></div>`);
    box.addEventListener('context-request', (event) => {
      const { callback } = event as Event & {
        readonly callback: (value: Connection, unsubscribe: () => void) => void;
      };
      isSubscribed = true;
      callback({ client: collector.client }, () => {
        isSubscribed = false;
      });
    });
    const element = document.createElement('vhcs-campaign-badge');
    element.lang = 'vi';
    element.campaign = campaign.id;
    box.append(element);
    const page = new CampaignBadgePage(element);
    await page.says(campaign.name.vi);
    expect(isSubscribed).to.equal(true);

    element.remove();
    expect(isSubscribed).to.equal(false);
  });

  it('may take the element away while it reads, and put it back', async () => {
    const page = await openBadge(collector);
    const { parentElement } = page.element;

    page.element.remove();
    parentElement?.append(page.element);

    await page.says(campaign.name.vi);
    await waitUntil(() => page.picture);
  });

  it('may hide it', async () => {
    const page = await openBadge(collector);
    await page.says(campaign.name.vi);

    page.element.hidden = true;

    expect(page.element.checkVisibility()).to.equal(false);
  });
});
