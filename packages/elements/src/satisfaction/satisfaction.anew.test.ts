import { expect } from '@open-wc/testing';
import { http, HttpResponse } from 'msw';
import { baseUrl, startCollector, type TestCollector } from '../../test/collector.ts';
import { openPage, type SatisfactionPage } from '../../test/satisfaction-page.ts';
import { waitUntil } from '../../../../scripts/test/wtr/wait-until.mjs';
import './satisfaction.define.ts';

let collector: TestCollector;
let page: SatisfactionPage;
/** What the page heard, in order. */
let heard: Event[];

const setOnline = (value: boolean): void => {
  Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => value });
  if (value) dispatchEvent(new Event('online'));
};

/** Keeps answers back until it is called; a status in place of the collector's own answer. */
function holdAnswers(status?: number): () => void {
  let release = (): void => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  collector.answerBy(
    http.all(`${baseUrl}/*`, async ({ request }) => {
      const answer = status
        ? HttpResponse.json({ code: 'survey-closed' }, { status })
        : await collector.app.fetch(request);
      await released;
      return answer;
    }),
  );
  return release;
}

/** The next visitor begins before the one before has heard of the rating. */
async function beginAnew(choice: string): Promise<void> {
  page.element.reset();
  await page.element.updateComplete;
  await page.choose(choice);
}

beforeEach(async () => {
  collector = await startCollector();
  page = await openPage({ client: collector.client });
  heard = [];
  for (const name of ['vhcs-submit', 'vhcs-error']) {
    page.element.addEventListener(name, (event) => heard.push(event));
  }
});

afterEach(() => {
  Reflect.deleteProperty(navigator, 'onLine');
});

describe('a form that begins anew while a rating is on its way', () => {
  it('keeps the next visitor’s answers as not sent, and only the page hears of the one before', async () => {
    const release = holdAnswers();
    await page.choose('Rất hài lòng');
    await page.press('Gửi đánh giá');
    await page.says('Đang gửi');
    await beginAnew('Rất không hài lòng');
    release();
    await waitUntil(() => heard.length === 1);

    expect(heard[0]?.type).to.equal('vhcs-submit');
    expect(page.text).not.to.contain('Cảm ơn');
    expect(page.chosen).to.equal('Rất không hài lòng');
    expect(page.buttons).to.deep.equal(['Gửi đánh giá']);
  });

  it('sends the next visitor’s rating as one of its own', async () => {
    const release = holdAnswers();
    await page.choose('Rất hài lòng');
    await page.press('Gửi đánh giá');
    await page.says('Đang gửi');
    await beginAnew('Rất không hài lòng');
    release();
    await page.press('Gửi đánh giá');
    await page.says('Đã ghi nhận: Rất không hài lòng');

    expect(await collector.received()).to.equal(2);
  });

  it('says nothing to the next visitor when the one before was refused', async () => {
    const release = holdAnswers(409);
    await page.choose('Rất hài lòng');
    await page.press('Gửi đánh giá');
    await page.says('Đang gửi');
    await beginAnew('Hài lòng');
    release();
    await waitUntil(() => heard.length === 1);
    await page.element.updateComplete;

    expect(heard[0]?.type).to.equal('vhcs-error');
    expect(page.root.querySelector('[role="status"]')?.textContent.trim()).to.equal('');
    expect(page.buttons).to.deep.equal(['Gửi đánh giá']);
  });

  it('sends what waited for the network, once, and not what is chosen since', async () => {
    setOnline(false);
    await page.choose('Rất hài lòng');
    await page.press('Gửi đánh giá');
    await page.says('Chưa có mạng');
    await beginAnew('Không hài lòng');
    setOnline(true);
    setOnline(true);
    await waitUntil(() => heard.length === 1);

    expect(collector.saved.map(({ answers }) => answers)).to.deep.equal([{ q1: 5 }]);
    expect(page.chosen).to.equal('Không hài lòng');
    expect(page.buttons).to.deep.equal(['Gửi đánh giá']);
  });

  it('does not send what the visitor took back before the network was there', async () => {
    setOnline(false);
    await page.choose('Rất hài lòng');
    await page.press('Gửi đánh giá');
    await page.says('Chưa có mạng');
    await page.choose('Bình thường');
    await beginAnew('Không hài lòng');
    setOnline(true);
    await page.press('Gửi đánh giá');
    await waitUntil(() => heard.length === 1);

    expect(collector.saved.map(({ answers }) => answers)).to.deep.equal([{ q1: 2 }]);
  });
});
