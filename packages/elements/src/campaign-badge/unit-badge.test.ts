import { expect } from '@open-wc/testing';
import type { PublishedBadge } from '@vhcs/contract';
import { html } from 'lit';
import {
  badge,
  campaign,
  openBadge,
  openUnitBadge,
  records,
  type CampaignBadgePage,
} from '../../test/campaign-badge-page.ts';
import { startCollector, type TestCollector } from '../../test/collector.ts';
import './campaign-badge.define.ts';

const REFUSED = 'Huy hiệu khen thưởng cần số văn bản quyết định';

const layouts = ['compact', 'banner', 'panel'] as const;

let collector: TestCollector;

beforeEach(async () => {
  collector = await startCollector();
  collector.answerBy(...records(collector));
});

describe('the badge of a unit', () => {
  it('is a picture, its name, its kind and until when it counts', async () => {
    const page = await openUnitBadge(collector, 'compact');
    await page.says('Nụ cười công sở', 'name');

    expect(page.text('state')).to.equal('Mô hình · Có hiệu lực đến 31/12/2027');
    expect(page.picture?.querySelector('.knockout')).to.not.equal(null);
  });

  it('wins over a campaign on the same tag', async () => {
    const page = await openBadge(
      collector,
      html`<vhcs-campaign-badge
        lang="vi"
        campaign=${campaign.id}
        badge=${badge.id}
      ></vhcs-campaign-badge>`,
    );

    await page.says('Nụ cười công sở', 'name');
  });

  const states: readonly (readonly [string, Partial<PublishedBadge>, string])[] = [
    ['without an end counts', { validTo: undefined }, 'Đang có hiệu lực'],
    ['counts from its first day', { validFrom: '2027-01-01' }, 'Có hiệu lực từ 01/01/2027'],
    ['expires after its last day', { validTo: '2022-12-31' }, 'Hết hiệu lực sau ngày 31/12/2022'],
    ['may be revoked', { revokedOn: '2024-03-05' }, 'Đã thu hồi ngày 05/03/2024'],
  ];

  for (const [statement, change, words] of states) {
    it(statement, async () => {
      const page = await openUnitBadge(collector, 'compact', change);
      await page.says(words, 'state');

      expect(page.text('state')).to.equal(`Mô hình · ${words}`);
    });
  }

  it('is drawn in outlines when it counts no more, and crossed out when it was revoked', async () => {
    const valid = await openUnitBadge(collector, 'compact');
    await valid.says('Nụ cười');
    const expired = await openUnitBadge(collector, 'compact', { validTo: '2022-12-31' });
    await expired.says('Hết hiệu lực');
    const revoked = await openUnitBadge(collector, 'compact', { revokedOn: '2024-03-05' });
    await revoked.says('Đã thu hồi');

    const count = ({ root }: CampaignBadgePage, shape: string): number =>
      root.querySelectorAll(shape).length;
    expect(count(valid, 'path.outline')).to.equal(0);
    expect(count(expired, 'path:not(.outline)')).to.equal(0);
    expect(count(revoked, 'path')).to.equal(count(expired, 'path') + 1);
  });

  it('of a kind that is not known here is still named', async () => {
    const page = await openUnitBadge(collector, 'compact', { kind: 'of-tomorrow' as never });
    await page.says('Nụ cười công sở', 'name');

    expect(page.text('state')).to.equal('Có hiệu lực đến 31/12/2027');
    expect(page.picture).to.not.equal(null);
  });

  it('in a banner says whose it is, and does not wear the cloth of a movement', async () => {
    const page = await openUnitBadge(collector, 'banner');
    await page.says('UBND thành phố Vũng Tàu');

    expect(page.text('name')).to.equal('Nụ cười công sở');
    expect(page.root.querySelector('.cloth')).to.equal(null);
  });

  it('in a panel says who gave it, by which document, for how long', async () => {
    const page = await openUnitBadge(collector, 'panel');
    await page.says('Cấp bởi Hội đồng Thi đua tỉnh');

    expect(page.text()).to.contain('Căn cứ 12/QĐ-UBND · UBND tỉnh · ngày 15/01/2021');
    expect(page.text()).to.contain('Thời gian từ 15/01/2021 đến 31/12/2027');
    expect(page.text()).to.contain(`Thuộc phong trào ${campaign.name.vi}`);
    expect(page.text()).to.contain('Quy định Từ 90% phiếu hài lòng trở lên');
    expect(page.links).to.deep.equal({
      'https://vanban.example/12': '12/QĐ-UBND',
      'https://vungtau.example/tin': 'vungtau.example',
      'https://vungtau.example/nu-cuoi': 'Xem tại trang của nơi cấp',
    });
  });

  it('links to the page of its issuer in the same window, without handing over the page', async () => {
    const page = await openUnitBadge(collector, 'panel');
    await page.says('Xem tại trang');

    const link = page.root.querySelector(`a[href="${String(badge.issuerPage)}"]`);
    expect(link?.getAttribute('rel')).to.equal('external noopener');
    expect(link?.hasAttribute('target')).to.equal(false);
  });

  it('names the number of its document where the document itself is not known', async () => {
    const page = await openUnitBadge(collector, 'panel', { document: undefined });

    await page.says('Căn cứ 12/QĐ-UBND');
  });

  it('keeps its history when it was revoked', async () => {
    const page = await openUnitBadge(collector, 'panel', { revokedOn: '2024-03-05' });
    await page.says('Huy hiệu không còn được tính. Thông tin được giữ lại để tra cứu.');

    expect(page.text()).to.contain('Hội đồng Thi đua tỉnh');
    expect(page.text()).to.contain('từ 15/01/2021 đến 31/12/2027');
  });
});

describe('an award', () => {
  for (const layout of layouts) {
    it(`without the number of a document is refused, and not drawn, as ${layout}`, async () => {
      const page = await openUnitBadge(collector, layout, {
        kind: 'award',
        motif: undefined,
        documentNumber: undefined,
      });
      await page.says(REFUSED);

      expect(page.picture).to.equal(null);
      expect(page.text()).to.not.contain('Nụ cười công sở');
    });
  }

  it('with the number of a document is drawn', async () => {
    const page = await openUnitBadge(collector, 'compact', { kind: 'award', motif: undefined });
    await page.says('Khen thưởng');

    expect(page.picture?.checkVisibility()).to.equal(true);
  });
});
