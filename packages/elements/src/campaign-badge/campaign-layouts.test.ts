import { expect } from '@open-wc/testing';
import { campaign, openCampaign } from '../../test/campaign-badge-page.ts';
import { startCollector, type TestCollector } from '../../test/collector.ts';
import './campaign-badge.define.ts';

const OVER = 'Phong trào đã kết thúc. Kết quả vẫn được giữ và xem được.';

let collector: TestCollector;

beforeEach(async () => {
  collector = await startCollector();
});

describe('the banner of a campaign', () => {
  it('is a band with the theme and the strip of phases', async () => {
    const page = await openCampaign(collector, 'banner');
    await page.says('Thực hiện kỷ cương', 'theme');

    expect(page.text('name')).to.equal(campaign.name.vi);
    expect(page.root.querySelector('.cloth')).to.not.equal(null);
    expect(page.steps).to.deep.equal([
      'Phát động 14/06/2019, đã qua',
      'Sơ kết 2022, đã qua',
      'Tổng kết 2025, đã qua',
    ]);
  });

  it('says that the movement has ended, and that the results stay', async () => {
    const page = await openCampaign(collector, 'banner');

    await page.says(OVER);
  });

  it('shows where today stands between the milestones', async () => {
    const page = await openCampaign(collector, 'banner');
    await page.says('Phát động', 'phases');

    await page.turnTo('2023-05-01');

    expect(page.steps[2]).to.equal('Hôm nay 01/05/2023');
    expect(page.root.querySelector('[aria-current]')?.textContent).to.contain('Hôm nay');
    expect(page.text()).to.not.contain(OVER);
  });

  it('shows the milestone that is under way', async () => {
    const page = await openCampaign(collector, 'banner');
    await page.says('Phát động', 'phases');

    await page.turnTo('2022-05-01');

    expect(page.root.querySelector('[aria-current]')?.textContent).to.contain('Sơ kết');
    expect(page.text('phases')).to.contain('2022, đang diễn ra');
  });

  it('does without what is not known', async () => {
    const page = await openCampaign(collector, 'banner', {
      theme: undefined,
      phases: [],
      periodFrom: undefined,
      periodTo: undefined,
    });
    await page.says('Phong trào thi đua');

    expect(page.part('theme')).to.equal(null);
    expect(page.part('phases')).to.equal(null);
  });
});

describe('the panel of a campaign', () => {
  it('says who launched it, by which document, under which local names', async () => {
    const page = await openCampaign(collector, 'panel');
    await page.says('Căn cứ');

    expect(page.text()).to.contain('Cán bộ, công chức, viên chức tỉnh Lai Châu thi đua');
    expect(page.text()).to.contain('06/2019 (cuối tháng)');
    expect(page.text()).to.contain(
      'Hội đồng Thi đua - Khen thưởng Trung ương Nguồn: vkshanam.example',
    );
    expect(page.text()).to.contain('733/QĐ-TTg · Thủ tướng Chính phủ · ngày 14/06/2019');
    expect(page.links).to.deep.equal({
      'https://vanban.example/733': '733/QĐ-TTg',
      'https://vkshanam.example/bai-viet': 'vkshanam.example',
    });
  });

  it('lists what is asked of collectives and of individuals', async () => {
    const page = await openCampaign(collector, 'panel');
    await page.says('Tiêu chí đối với tập thể');

    const lists = Array.from(page.root.querySelectorAll('section'), ({ innerText }) =>
      innerText.trim().split(/\n+/),
    );
    expect(lists).to.deep.equal([
      [
        'Tiêu chí đối với tập thể',
        'Trụ sở xanh, sạch, đẹp (tối đa 12,5 điểm)',
        'Công khai thủ tục',
      ],
      ['Tiêu chí đối với cá nhân', 'Giao tiếp chuẩn mực'],
    ]);
  });

  it('shows the strip and that the movement has ended', async () => {
    const page = await openCampaign(collector, 'panel');
    await page.says(OVER);

    expect(page.steps).to.have.length(3);
  });

  it('names a document without a number by its issuer, and a year without a day', async () => {
    const page = await openCampaign(collector, 'panel', {
      basisDocument: {
        id: 'kh',
        number: null,
        issuer: 'UBND tỉnh Lai Châu',
        date: null,
        year: 2019,
        role: 'implementation-plan',
      },
    });

    await page.says('UBND tỉnh Lai Châu · 2019');
  });

  it('links to nothing but pages of the web', async () => {
    const page = await openCampaign(collector, 'panel', {
      launcher: { name: 'Hội đồng', source: '001_92c62c6d.txt' },
      basisDocument: {
        id: 'qd',
        number: '733/QĐ-TTg',
        issuer: 'Thủ tướng',
        date: null,
        role: 'campaign-basis',
        url: 'javascript:alert(1)',
      },
    });
    await page.says('733/QĐ-TTg');

    expect(page.text()).to.contain('Nguồn: 001_92c62c6d.txt');
    expect(page.links).to.deep.equal({});
  });
});
