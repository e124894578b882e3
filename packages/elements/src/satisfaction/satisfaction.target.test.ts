import { expect, fixture, oneEvent } from '@open-wc/testing';
import { html } from 'lit';
import { http } from 'msw';
import { baseUrl, startCollector, type TestCollector } from '../../test/collector.ts';
import { openPage, SatisfactionPage } from '../../test/satisfaction-page.ts';
import type { VhcsProvider } from '../provider/provider.ts';
import '../provider/provider.define.ts';
import './satisfaction.define.ts';
import type { VhcsSubmitEvent } from './satisfaction.events.ts';

const OTHER = 'vpqh';

let collector: TestCollector;
let page: SatisfactionPage;

const setOnline = (value: boolean): void => {
  Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => value });
  if (value) dispatchEvent(new Event('online'));
};

/** What the element asks about is another now. */
async function turnTo(change: Partial<SatisfactionPage['element']>): Promise<void> {
  Object.assign(page.element, change);
  await page.element.updateComplete;
}

const stored = async (): Promise<VhcsSubmitEvent> => oneEvent(page.element, 'vhcs-submit');

/** Units of what was stored, with the level that each was given. */
const saved = (): (readonly unknown[])[] =>
  collector.saved.map(({ unit, answers }) => [unit, answers['q1']]);

/** A provider with an element inside that names no unit. */
async function provided(unit?: string): Promise<VhcsProvider> {
  const provider = await fixture<VhcsProvider>(
    html`<vhcs-provider .client=${collector.client} .unit=${unit}>
      <vhcs-satisfaction lang="vi"></vhcs-satisfaction>
    </vhcs-provider>`,
  );
  const element = provider.querySelector('vhcs-satisfaction');
  if (element) page = new SatisfactionPage(element);
  return provider;
}

beforeEach(async () => {
  collector = await startCollector();
  page = await openPage({ client: collector.client });
});

afterEach(() => {
  Reflect.deleteProperty(navigator, 'onLine');
});

describe('an element that turns to another unit', () => {
  it('asks anew: what was chosen for the one before is not sent for it', async () => {
    await page.choose('Rất hài lòng');
    await turnTo({ unit: OTHER });

    expect(page.chosen).to.equal(undefined);
    expect(page.buttons).to.deep.equal([]);
  });

  it('asks anew after the thanks, and the rating that follows replaces none', async () => {
    await page.choose('Rất hài lòng');
    await page.press('Gửi đánh giá');
    await page.says('Cảm ơn');
    await turnTo({ unit: OTHER });
    await page.choose('Không hài lòng');
    await page.press('Gửi đánh giá');
    await page.says('Đã ghi nhận: Không hài lòng');

    expect(saved()).to.deep.equal([
      ['ttpvhcc-lai-chau', 5],
      [OTHER, 2],
    ]);
  });

  it('sends what waits for the network for the unit that it was given to', async () => {
    setOnline(false);
    await page.choose('Rất hài lòng');
    await page.press('Gửi đánh giá');
    await page.says('Chưa có mạng');
    await turnTo({ unit: OTHER });
    await page.choose('Không hài lòng');
    const event = stored();
    setOnline(true);

    expect((await event).receipt.unit).to.equal('ttpvhcc-lai-chau');
    expect(saved()).to.deep.equal([['ttpvhcc-lai-chau', 5]]);
    expect(page.chosen).to.equal('Không hài lòng');
    expect(page.buttons).to.deep.equal(['Gửi đánh giá']);
  });

  it('tells the page alone what becomes of a rating that is on its way', async () => {
    let release = (): void => undefined;
    const released = new Promise<void>((resolve) => (release = resolve));
    collector.answerBy(
      http.all(`${baseUrl}/*`, async ({ request }) => {
        await released;
        return collector.app.fetch(request);
      }),
    );
    await page.choose('Rất hài lòng');
    await page.press('Gửi đánh giá');
    await page.says('Đang gửi');
    await turnTo({ unit: OTHER });
    const event = stored();
    release();

    expect((await event).receipt.unit).to.equal('ttpvhcc-lai-chau');
    await page.element.updateComplete;
    expect(page.text).not.to.contain('Cảm ơn');
    expect(page.chosen).to.equal(undefined);
  });

  it('loses nothing when it is told the same unit again', async () => {
    await page.choose('Rất hài lòng');
    page.element.setAttribute('unit', OTHER);
    page.element.setAttribute('unit', 'ttpvhcc-lai-chau');
    await page.element.updateComplete;

    expect(page.chosen).to.equal('Rất hài lòng');
  });
});

describe('another procedure, counter or article of the unit', () => {
  for (const change of [
    { service: '1.001193' },
    { touchpoint: 'ttpvhcc-lai-chau-quay-1' },
    { article: 'https://portal.example/bai-viet' },
  ]) {
    it(`is asked about anew: ${Object.keys(change).join()}`, async () => {
      await page.choose('Rất hài lòng');
      await turnTo(change);

      expect(page.chosen).to.equal(undefined);
    });
  }
});

describe('the unit of a provider', () => {
  it('is another one now: the visitor is asked anew', async () => {
    const provider = await provided('ttpvhcc-lai-chau');
    await page.choose('Rất hài lòng');
    provider.unit = OTHER;
    await provider.updateComplete;
    await page.element.updateComplete;

    expect(page.chosen).to.equal(undefined);
  });

  it('may arrive after the visitor has chosen, and nothing is lost', async () => {
    const provider = await provided();
    await page.choose('Rất hài lòng');
    await page.write('Nhanh gọn');
    provider.unit = 'ttpvhcc-lai-chau';
    await provider.updateComplete;
    await page.element.updateComplete;
    expect(page.comment?.value).to.equal('Nhanh gọn');
    await page.press('Gửi đánh giá');
    await page.says('Cảm ơn');

    expect(saved()).to.deep.equal([['ttpvhcc-lai-chau', 5]]);
  });

  it('may be gone for a while; another one that comes then is asked about anew', async () => {
    const provider = await provided('ttpvhcc-lai-chau');
    await page.choose('Rất hài lòng');
    for (const unit of [undefined, 'ttpvhcc-lai-chau', undefined]) {
      provider.unit = unit;
      await provider.updateComplete;
      await page.element.updateComplete;
      expect(page.chosen).to.equal('Rất hài lòng');
    }
    provider.unit = OTHER;
    await provider.updateComplete;
    await page.element.updateComplete;

    expect(page.chosen).to.equal(undefined);
  });
});

it('a dialog stays open, and asks about the other unit', async () => {
  await turnTo({ layout: 'dialog', open: true });
  await page.says('Mức độ hài lòng');
  await page.choose('Hài lòng');
  await turnTo({ unit: OTHER });

  expect(page.root.querySelector('dialog')?.matches(':modal')).to.equal(true);
  expect(page.chosen).to.equal(undefined);
});

it('a survey in pages begins with its first page, and leaves the focus where it is', async () => {
  await turnTo({ survey: 'hai-long-5-yeu-to' });
  await page.says('Bước 1 trên 7');
  const link = await fixture<HTMLElement>(html`<a href="#x">Trang chủ</a>`);
  await page.choose('Hài lòng');
  await page.press('Tiếp tục');
  await page.says('Bước 2 trên 7');
  link.focus();
  await turnTo({ unit: OTHER });

  expect(page.text).to.contain('Bước 1 trên 7');
  expect(document.activeElement).to.equal(link);
});
