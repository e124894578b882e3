import { expect } from '@open-wc/testing';
import { outage } from '@vhcs/client/testing/msw';
import { html, type TemplateResult } from 'lit';
import { audit } from '../../test/audit.ts';
import { baseUrl, openBetween, startCollector, type TestCollector } from '../../test/collector.ts';
import { openPage, type SatisfactionPage } from '../../test/satisfaction-page.ts';
import { waitUntil } from '../../../../scripts/test/wtr/wait-until.mjs';
import './satisfaction.define.ts';

const CLOSED = 'Phiếu khảo sát này đã đóng';

let collector: TestCollector;
let page: SatisfactionPage;
/** Names of what the page heard, in order. */
let heard: string[];

const asks = (page: SatisfactionPage): boolean => page.root.querySelector('input') !== null;

const survey = (id: string, layout = 'inline'): TemplateResult =>
  html`<vhcs-satisfaction
    lang="vi"
    unit="vpqh"
    survey=${id}
    layout=${layout}
    @vhcs-error=${({ type }: Event) => heard.push(type)}
    ><a href="/rate/vpqh">Đánh giá</a></vhcs-satisfaction
  >`;

interface Closed {
  readonly layout?: string;
  readonly bounds?: Parameters<typeof openBetween>[1];
}

async function openClosed(
  id: string,
  { layout, bounds = { openTo: '2026-11-21' } }: Closed = {},
): Promise<void> {
  collector = await startCollector({ changed: openBetween(id, bounds) });
  page = await openPage({ client: collector.client, template: survey(id, layout) });
}

const realNow = Date.now;

beforeEach(() => {
  heard = [];
  Date.now = () => Date.UTC(2026, 10, 22, 5);
});

afterEach(() => {
  Date.now = realNow;
});

describe('a survey that is over', () => {
  for (const [id, layout] of [
    ['hai-long-5-yeu-to', 'inline'],
    ['van-hoa-cong-so', 'inline'],
    ['hai-long-5-yeu-to', 'dialog'],
  ] as const) {
    it(`says so before anybody fills it in: ${id}, ${layout}`, async () => {
      await openClosed(id, { layout });
      await page.says(CLOSED);

      expect(asks(page)).to.equal(false);
      expect(page.buttons).to.deep.equal([]);
    });
  }

  it('takes the place of links into its form, and is no error', async () => {
    await openClosed('hai-long-5-yeu-to');
    await page.says(CLOSED);

    expect(page.element.querySelector('a')?.checkVisibility()).to.equal(false);
    expect(heard).to.deep.equal([]);
  });

  it('says so in English', async () => {
    await openClosed('hai-long-5-yeu-to');
    page.element.lang = 'en';

    await page.says('This survey is closed');
  });

  it('has no barrier', async () => {
    await openClosed('hai-long-5-yeu-to');
    await page.says(CLOSED);

    expect(await audit(page.element)).to.deep.equal([]);
  });

  it('still shows how an article was rated', async () => {
    await openClosed('danh-gia-bai-viet');
    await page.says(CLOSED);

    expect(page.text).to.contain('Tổng số điểm của bài viết là');
    expect(asks(page)).to.equal(false);
  });

  it('goes when the element turns to one that is open', async () => {
    await openClosed('hai-long-5-yeu-to');
    await page.says(CLOSED);
    page.element.survey = 'van-hoa-cong-so';

    await page.says('Đánh giá việc thực hiện văn hóa công sở');
    expect(page.text).not.to.contain(CLOSED);
  });

  it('has the focus when it was read on another try', async () => {
    await openClosed('hai-long-nhanh');
    collector = await startCollector({
      changed: openBetween('hai-long-5-yeu-to', { openTo: '2026-11-21' }),
    });
    collector.answerBy(...outage(baseUrl));
    page.element.survey = 'hai-long-5-yeu-to';
    await waitUntil(() => page.button('Thử lại'));
    collector.recover();
    await page.press('Thử lại');
    await page.says(CLOSED);

    expect(page.focused?.textContent).to.contain(CLOSED);
  });
});

it('a survey that is yet to open says from which day it is open', async () => {
  await openClosed('hai-long-5-yeu-to', { bounds: { openFrom: '2026-12-01' } });
  await page.says('mở từ ngày 01/12/2026');

  expect(asks(page)).to.equal(false);
  expect(page.text).not.to.contain(CLOSED);
});

it('a survey on its last day is asked', async () => {
  await openClosed('hai-long-5-yeu-to', { bounds: { openTo: '2026-11-22' } });

  await page.says('Biển chỉ dẫn, chỗ ngồi');
});

it('a rating for a unit that is yet to begin is refused as that, and not as one that ended', async () => {
  const { client } = await startCollector({
    changed: ({ units }) => ({
      units: units.map((unit) =>
        unit.id === 'vpqh' ? { ...unit, validFrom: '2026-12-01' } : unit,
      ),
    }),
  });
  page = await openPage({ client, template: survey('hai-long-nhanh') });
  await page.choose('Hài lòng');
  await page.press('Gửi đánh giá');

  await page.says('Đơn vị này chưa bắt đầu hoạt động');
  expect(page.text).not.to.contain('kết thúc');
  expect(page.chosen).to.equal('Hài lòng');
});
