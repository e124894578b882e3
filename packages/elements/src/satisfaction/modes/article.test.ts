import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { ArticleRating, Rating } from '@vhcs/contract';
import { html } from 'lit';
import { http, HttpResponse, type HttpHandler } from 'msw';
import { baseUrl, startCollector, type TestCollector } from '../../../test/collector.ts';
import { openPage, type SatisfactionPage } from '../../../test/satisfaction-page.ts';
import { waitUntil } from '../../../../../scripts/test/wtr/wait-until.mjs';
import '../satisfaction.define.ts';

const CALL = 'Click để đánh giá bài viết';
const article = 'https://portal.example/tin-tuc/1';

let collector: TestCollector;
let page: SatisfactionPage;
/** What was sent, and the addresses whose figures were asked for. */
let sent: Rating[];
let asked: string[];

/** A collector that counts stars, one vote for a reader. */
function countStars(figures: ArticleRating): HttpHandler[] {
  let { sum, count } = figures;
  const distribution = [1, 2, 3, 4, 5].map((value) => ({
    value,
    count: figures.distribution?.find((row) => row.value === value)?.count ?? 0,
  }));
  let hasVoted = false;
  return [
    http.get(`${baseUrl}/v1/articles/summary`, ({ request }) => {
      asked.push(new URL(request.url).searchParams.get('url') ?? '');
      return HttpResponse.json({ sum, count, distribution });
    }),
    http.post(`${baseUrl}/v1/ratings`, async ({ request }) => {
      const rating = JSON.parse(await request.text()) as Rating;
      sent.push(rating);
      if (hasVoted) return HttpResponse.json({ code: 'already-rated' }, { status: 409 });
      hasVoted = true;
      const value = Number(rating.answers['stars']);
      sum += value;
      count += 1;
      const row = distribution.find((star) => star.value === value);
      if (row) row.count += 1;
      const { idempotencyKey } = rating;
      return HttpResponse.json({ idempotencyKey, localDate: '2026-11-22' }, { status: 201 });
    }),
    http.all(`${baseUrl}/*`, ({ request }) => collector.app.fetch(request)),
  ];
}

async function open(
  figures: ArticleRating,
  template = html`<vhcs-satisfaction
    lang="vi"
    unit="ttpvhcc-lai-chau"
    survey="danh-gia-bai-viet"
    article=${article}
  ></vhcs-satisfaction>`,
): Promise<void> {
  collector.answerBy(...countStars(figures));
  page = await openPage({ client: collector.client, template });
  await page.says('Tổng số điểm');
}

const bars = (): string[] =>
  Array.from(page.root.querySelectorAll<HTMLElement>('.bars li'), ({ innerText }) =>
    innerText.replace(/\s+/g, ' ').trim(),
  );

beforeEach(async () => {
  sent = [];
  asked = [];
  collector = await startCollector();
});

it('an article without votes has the sentence of the portals, and no average', async () => {
  await open({ sum: 0, count: 0 });

  expect(page.text).to.contain('Tổng số điểm của bài viết là: 0 trong 0 đánh giá');
  expect(page.root.querySelector('.average')).to.equal(null);
  expect(bars()).to.deep.equal([]);
});

it('"Click để đánh giá bài viết" is reached by keyboard, and leads to the stars', async () => {
  await open({ sum: 0, count: 0 });
  await sendKeys({ press: 'Tab' });
  expect(page.focused).to.have.property('innerText', CALL);
  await sendKeys({ press: 'Enter' });

  expect(page.focused).to.have.property('type', 'radio');
});

it('four stars make 4 in 1 and 4,0 on average', async () => {
  await open({ sum: 0, count: 0 });
  await page.choose('Bài viết tốt');
  await page.press('Gửi đánh giá');
  await page.says('Cảm ơn bạn đã đánh giá bài viết');

  expect(page.text).to.contain('Tổng số điểm của bài viết là: 4 trong 1 đánh giá');
  expect(page.text.replace(/\s+/g, ' ')).to.contain('4,0 trên 5');
  expect(bars()).to.deep.equal(['5 sao 0', '4 sao 1', '3 sao 0', '2 sao 0', '1 sao 0']);
});

it('who voted is told so on another try, and nothing is sent', async () => {
  await open({ sum: 0, count: 0 });
  await page.choose('Bài viết tốt');
  await page.press('Gửi đánh giá');
  await page.says('Cảm ơn');
  await page.press(CALL);

  expect(page.text).to.contain('Bạn đã đánh giá bài viết này rồi.');
  expect(page.text).to.contain('4 trong 1 đánh giá');
  expect(sent).to.have.length(1);
});

it('who voted before the page was opened again is told so by the collector', async () => {
  await open({ sum: 0, count: 0 });
  await collector.client.submit({
    survey: 'danh-gia-bai-viet',
    surveyVersion: 1,
    unit: 'ttpvhcc-lai-chau',
    channel: 'web',
    language: 'vi',
    answers: { stars: 4 },
    article,
  });
  await page.choose('Bài viết rất tốt');
  await page.press('Gửi đánh giá');
  await page.says('Bạn đã đánh giá bài viết này rồi.');

  await page.says('Tổng số điểm của bài viết là: 4 trong 1 đánh giá');
  expect(page.button('Thử lại')).to.equal(undefined);
  expect(page.focused).to.have.property('className').that.contains('message');
});

describe('another article', () => {
  const setOnline = (value: boolean): void => {
    Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => value });
    if (value) dispatchEvent(new Event('online'));
  };

  afterEach(() => {
    Reflect.deleteProperty(navigator, 'onLine');
    history.replaceState(null, '', location.pathname);
  });

  it('can be rated after the thanks for the one before', async () => {
    await open({ sum: 0, count: 0 });
    await page.choose('Bài viết tốt');
    await page.press('Gửi đánh giá');
    await page.says('Cảm ơn');
    page.element.article = `${article}0`;
    await page.element.updateComplete;

    expect(page.text).not.to.contain('Cảm ơn');
    expect(page.chosen).to.equal(undefined);
    expect(page.option('Bài viết tốt')?.checkVisibility()).to.equal(true);
  });

  it('does not get the vote that waits for the network', async () => {
    await open({ sum: 0, count: 0 });
    setOnline(false);
    await page.choose('Bài viết tốt');
    await page.press('Gửi đánh giá');
    await page.says('Chưa có mạng');
    page.element.article = `${article}0`;
    await page.element.updateComplete;
    setOnline(true);
    await waitUntil(() => sent.length === 1);

    expect(sent[0]?.article).to.equal(article);
  });

  it('has its own figures, however few votes they count', async () => {
    await open({ sum: 250, count: 50 });
    collector.answerBy(...countStars({ sum: 3, count: 3 }));
    page.element.article = `${article}0`;

    await page.says('Tổng số điểm của bài viết là: 3 trong 3 đánh giá');
    expect(page.text.replace(/\s+/g, ' ')).to.contain('1,0 trên 5');
  });

  it('has none of the figures of the one before while its own are read, or cannot be', async () => {
    await open({ sum: 250, count: 50 });
    let refuse = (): void => undefined;
    const refused = new Promise<void>((resolve) => (refuse = resolve));
    collector.answerBy(
      http.all(`${baseUrl}/*`, async () => {
        await refused;
        return new HttpResponse(null, { status: 503 });
      }),
    );
    page.element.article = `${article}0`;
    await page.element.updateComplete;
    expect(page.text).not.to.contain('50 đánh giá');
    refuse();

    await page.says('Chưa đọc được kết quả đánh giá.');
  });

  it('hears nothing of a failure to read the one before', async () => {
    await open({ sum: 250, count: 50 });
    let answer = (): void => undefined;
    const answered = new Promise<void>((resolve) => (answer = resolve));
    let failures = 0;
    const [, ...others] = countStars({ sum: 0, count: 0 });
    collector.answerBy(
      http.get(`${baseUrl}/v1/articles/summary`, async ({ request }) => {
        const isLast = new URL(request.url).searchParams.get('url') === `${article}2`;
        if (isLast) return HttpResponse.json({ sum: 3, count: 3, distribution: [] });
        await answered;
        failures += 1;
        return new HttpResponse(null, { status: 503 });
      }),
      ...others,
    );
    const errors: Event[] = [];
    page.element.addEventListener('vhcs-error', (event) => errors.push(event));
    page.element.article = `${article}1`;
    await page.element.updateComplete;
    page.element.article = `${article}2`;
    await page.says('3 trong 3 đánh giá');
    answer();
    await waitUntil(() => failures === 1);
    await page.choose('Bài viết tốt');
    await page.press('Gửi đánh giá');
    await page.says('Cảm ơn');

    expect(page.text).not.to.contain('Chưa đọc được');
    expect(errors).to.deep.equal([]);
  });

  it('is asked about when the page has gone on to it by itself', async () => {
    await open(
      { sum: 0, count: 0 },
      html`<vhcs-satisfaction
        lang="vi"
        unit="ttpvhcc-lai-chau"
        survey="danh-gia-bai-viet"
      ></vhcs-satisfaction>`,
    );
    await page.choose('Bài viết tốt');
    await page.press('Gửi đánh giá');
    await page.says('Cảm ơn');
    history.replaceState(null, '', '?bai=2');
    await page.press(CALL);

    expect(page.text).not.to.contain('Bạn đã đánh giá bài viết này rồi.');
    expect(page.option('Bài viết tốt')?.checkVisibility()).to.equal(true);
  });
});

it('the stars are radio buttons with the labels of the scale', async () => {
  await open({ sum: 0, count: 0 });
  page.button(CALL)?.click();
  await sendKeys({ press: ' ' });
  await sendKeys({ press: 'ArrowRight' });
  await sendKeys({ press: 'ArrowRight' });
  await page.element.updateComplete;

  expect(page.chosen).to.equal('Bài viết đạt');
  await sendKeys({ press: 'Enter' });
  await page.says('Cảm ơn');
  expect(sent[0]?.answers).to.deep.equal({ stars: 3 });
});

it('the collector itself counts one vote a reader', async () => {
  page = await openPage({
    client: collector.client,
    template: html`<vhcs-satisfaction
      lang="vi"
      unit="ttpvhcc-lai-chau"
      survey="danh-gia-bai-viet"
      article=${article}
    ></vhcs-satisfaction>`,
  });
  await page.says('Tổng số điểm của bài viết là: 0 trong 0 đánh giá');
  await page.choose('Bài viết tốt');
  await page.press('Gửi đánh giá');
  await page.says('Tổng số điểm của bài viết là: 4 trong 1 đánh giá');
  page.element.reset();
  await page.element.updateComplete;
  await page.choose('Bài viết rất kém');
  await page.press('Gửi đánh giá');
  await page.says('Bạn đã đánh giá bài viết này rồi.');

  expect(page.text).to.contain('Tổng số điểm của bài viết là: 4 trong 1 đánh giá');
});

it('large numbers are grouped as in Vietnamese, and in English as in English', async () => {
  await open({
    sum: 4321,
    count: 1024,
    distribution: [
      { value: 4, count: 850 },
      { value: 5, count: 174 },
    ],
  });
  expect(page.text).to.contain('Tổng số điểm của bài viết là: 4.321 trong 1.024 đánh giá');
  expect(page.text).to.contain('4,2');

  page.element.lang = 'en';
  await page.says('Total points: 4,321 in 1,024 ratings');
  expect(page.text).to.contain('4.2');
  expect(bars().at(-1)).to.equal('1 star 0');
});

describe('the address of the article', () => {
  afterEach(() => {
    document.querySelector('link[rel="canonical"]')?.remove();
    history.replaceState(null, '', '#');
  });

  const unnamed = html`<vhcs-satisfaction
    lang="vi"
    unit="ttpvhcc-lai-chau"
    survey="danh-gia-bai-viet"
  ></vhcs-satisfaction>`;

  it('is the one that the page names, made absolute', async () => {
    await open(
      { sum: 0, count: 0 },
      html`<vhcs-satisfaction
        lang="vi"
        unit="ttpvhcc-lai-chau"
        survey="danh-gia-bai-viet"
        article="/bai-viet?id=1#binh-luan"
      ></vhcs-satisfaction>`,
    );

    expect(asked).to.deep.equal([`${location.origin}/bai-viet?id=1`]);
  });

  it('is else the canonical link of the page', async () => {
    const link = Object.assign(document.createElement('link'), { rel: 'canonical', href: article });
    document.head.append(link);
    await open({ sum: 0, count: 0 }, unnamed);

    expect(asked).to.deep.equal([article]);
  });

  it('is else where the page is when the vote is sent, without what stands behind #', async () => {
    await open({ sum: 0, count: 0 }, unnamed);
    history.replaceState(null, '', '?bai=2#cuoi-trang');
    await page.choose('Bài viết tốt');
    await page.press('Gửi đánh giá');
    await page.says('Cảm ơn');

    expect(sent[0]?.article).to.match(/\?bai=2$/);
  });
});

it('votes can be given when the figures cannot be read, and the page hears of it', async () => {
  const errors: Event[] = [];
  const note = (event: Event): void => {
    errors.push(event);
  };
  document.addEventListener('vhcs-error', note);
  const [, ...others] = countStars({ sum: 0, count: 0 });
  collector.answerBy(
    http.get(`${baseUrl}/v1/articles/summary`, () => new HttpResponse(null, { status: 503 })),
    ...others,
  );
  page = await openPage({
    client: collector.client,
    template: html`<vhcs-satisfaction
      lang="vi"
      unit="ttpvhcc-lai-chau"
      survey="danh-gia-bai-viet"
    ></vhcs-satisfaction>`,
  });
  await page.says('Chưa đọc được kết quả đánh giá.');
  document.removeEventListener('vhcs-error', note);
  expect(errors).to.have.length(1);

  await page.choose('Bài viết tốt');
  await page.press('Gửi đánh giá');
  await waitUntil(() => sent.length === 1);
});

it('an element that turned to another survey while figures were on their way reads no more', async () => {
  let answer = (): void => undefined;
  const answered = new Promise<void>((resolve) => (answer = resolve));
  collector.answerBy(
    http.get(`${baseUrl}/v1/articles/summary`, async ({ request }) => {
      asked.push(new URL(request.url).searchParams.get('url') ?? '');
      await answered;
      return HttpResponse.json({ sum: 0, count: 0 });
    }),
    http.all(`${baseUrl}/*`, ({ request }) => collector.app.fetch(request)),
  );
  page = await openPage({
    client: collector.client,
    template: html`<vhcs-satisfaction
      lang="vi"
      unit="ttpvhcc-lai-chau"
      survey="danh-gia-bai-viet"
      article=${article}
    ></vhcs-satisfaction>`,
  });
  await waitUntil(() => asked.length === 1);

  page.element.survey = 'van-hoa-cong-so';
  answer();
  await page.says('Đánh giá việc thực hiện văn hóa công sở');
  page.element.article = `${article}0`;
  await page.element.updateComplete;
  await page.choose('Hài lòng');

  expect(asked).to.deep.equal([article]);
});
