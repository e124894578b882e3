import { expect, fixture, oneEvent } from '@open-wc/testing';
import { outage } from '@vhcs/client/testing/msw';
import { sendKeys } from '@web/test-runner-commands';
import { html } from 'lit';
import { http, HttpResponse } from 'msw';
import { baseUrl, startCollector, type TestCollector } from '../../test/collector.ts';
import { openPage, SatisfactionPage } from '../../test/satisfaction-page.ts';
import { waitUntil } from '../../../../scripts/test/wtr/wait-until.mjs';
import './satisfaction.define.ts';
import { VhcsErrorEvent } from '../shared/error-event.ts';
import { VhcsSubmitEvent, type VhcsBeforeSubmitEvent } from './satisfaction.events.ts';

const THANKS = 'Cảm ơn Ông/Bà đã đánh giá';

let collector: TestCollector;
let page: SatisfactionPage;

const thanked = (): Promise<void> => waitUntil(() => page.text.includes(THANKS), 'thanks');
const says = (text: string): Promise<void> =>
  waitUntil(() => page.text.includes(text), `“${text}” in “${page.text}”`);

/** Keeps the request from its answer: the rating is stored, and the page does not learn of it. */
const loseAnswers = (): void => {
  collector.answerBy(
    http.all(`${baseUrl}/*`, async ({ request }) => {
      await collector.app.fetch(request);
      return HttpResponse.error();
    }),
  );
};

beforeEach(async () => {
  collector = await startCollector();
  page = await openPage({ client: collector.client });
});

describe('a visitor who rates', () => {
  it('sees the question and five levels in their printed order, and nothing was requested', () => {
    expect(page.text).to.contain('Mức độ hài lòng của Ông/Bà về sự phục vụ hôm nay?');
    expect(page.labels).to.deep.equal([
      'Rất hài lòng',
      'Hài lòng',
      'Bình thường',
      'Không hài lòng',
      'Rất không hài lòng',
    ]);
    expect(collector.requests).to.have.length(0);
  });

  it('is thanked once the rating is stored', async () => {
    await page.choose('Rất hài lòng');
    await page.press('Gửi đánh giá');
    await thanked();

    expect(await collector.received()).to.equal(1);
    expect(collector.saved[0]?.answers).to.deep.equal({ q1: 5 });
    expect(page.text).to.contain('Đã ghi nhận: Rất hài lòng');
  });

  it('can do it by keyboard alone', async () => {
    page.element.focus();
    await sendKeys({ press: ' ' });
    await sendKeys({ press: 'ArrowDown' });
    await page.element.updateComplete;
    await sendKeys({ press: 'Tab' });
    await sendKeys({ type: 'Nhanh gọn' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await thanked();

    expect(collector.saved[0]?.answers).to.deep.equal({ q1: 4 });
    expect(collector.saved[0]?.comment).to.equal('Nhanh gọn');
  });

  it('gives the page no key but those that leave', async () => {
    const heard: string[] = [];
    const note = ({ key }: KeyboardEvent): void => void heard.push(key);
    document.addEventListener('keydown', note);
    await page.choose('Hài lòng');
    page.root.querySelector('textarea')?.focus();

    for (const press of ['g', 'ArrowLeft', 'Escape', 'Tab']) await sendKeys({ press });
    document.removeEventListener('keydown', note);

    expect(heard).to.deep.equal(['Escape', 'Tab']);
  });

  it('has the focus on the thanks, where reading goes on', async () => {
    await page.choose('Hài lòng');
    await page.press('Gửi đánh giá');
    await thanked();

    expect(page.focused?.textContent).to.equal(THANKS);
  });

  it('sends once, however often the button is pressed', async () => {
    await page.choose('Hài lòng');
    page.button('Gửi đánh giá')?.click();
    page.button('Gửi đánh giá')?.click();
    await thanked();

    expect(collector.requests).to.have.length(1);
  });

  it('is heard about the procedure, counter and article of the page', async () => {
    page.element.service = '1.001193';
    page.element.touchpoint = 'ttpvhcc-lai-chau-quay-1';
    page.element.article = 'https://portal.example/bai-viet';
    await page.choose('Hài lòng');
    await page.press('Gửi đánh giá');
    await thanked();

    expect(collector.saved[0]).to.include({
      service: '1.001193',
      touchpoint: 'ttpvhcc-lai-chau-quay-1',
      article: 'https://portal.example/bai-viet',
    });
  });
});

describe('a comment with personal data', () => {
  beforeEach(async () => {
    await page.choose('Không hài lòng');
    await page.write('Gọi tôi 0912345678');
    await page.press('Gửi đánh giá');
    await page.says('Góp ý có vẻ chứa số giấy tờ, số điện thoại');
  });

  it('is not sent before the visitor was warned', () => {
    expect(collector.requests).to.have.length(0);
  });

  it('can be edited, with all of it still there', async () => {
    await page.press('Sửa góp ý');

    expect(page.comment?.value).to.equal('Gọi tôi 0912345678');
    expect(page.focused).to.equal(page.comment);
  });

  it('can be sent masked', async () => {
    await page.press('Che và gửi');
    await thanked();

    expect(collector.saved[0]?.comment).to.equal('Gọi tôi […]');
  });

  it('leaves the focus on the button that sends, and tries again', async () => {
    let fail: () => void = () => undefined;
    const failed = new Promise<void>((resolve) => {
      fail = resolve;
    });
    collector.answerBy(
      http.all(`${baseUrl}/*`, async () => {
        await failed;
        return new HttpResponse(null, { status: 503 });
      }),
    );
    page.button('Che và gửi')?.focus();
    await sendKeys({ press: 'Enter' });
    await page.says('Đang gửi…');
    expect(page.focused).to.equal(page.button('Đang gửi…'));

    fail();
    await says('Chưa gửi được');
    expect(page.focused).to.equal(page.button('Thử lại'));
  });

  it('can be sent masked when it stands on a line of its own', async () => {
    await page.press('Sửa góp ý');
    page.comment?.select();
    await page.write('Liên hệ lại với tôi:');
    await sendKeys({ press: 'Enter' });
    await page.write('nguyenvana@gmail.com');
    await page.press('Gửi đánh giá');
    await page.says('Góp ý có vẻ chứa');
    await page.press('Che và gửi');
    await thanked();

    expect(collector.saved[0]?.comment).to.equal('Liên hệ lại với tôi:\n[…]');
  });
});

describe('when the collector cannot be reached', () => {
  it('keeps the choice and the comment, and a retry sends them', async () => {
    collector.answerBy(...outage(baseUrl));
    await page.choose('Bình thường');
    await page.write('Chờ lâu');
    await page.press('Gửi đánh giá');
    await says('Chưa gửi được');
    collector.recover();

    expect(page.chosen).to.equal('Bình thường');
    expect(page.comment?.value).to.equal('Chờ lâu');
    await page.press('Thử lại');
    await thanked();
    expect(await collector.received()).to.equal(1);
  });

  it('counts once when the rating had arrived and only the answer was lost', async () => {
    loseAnswers();
    await page.choose('Bình thường');
    await page.press('Gửi đánh giá');
    await says('Chưa gửi được');
    collector.recover();
    await page.press('Thử lại');
    await thanked();

    expect(collector.saved).to.have.length(1);
  });

  it('counts only the last choice when it was changed after a lost answer', async () => {
    loseAnswers();
    await page.choose('Bình thường');
    await page.press('Gửi đánh giá');
    await says('Chưa gửi được');
    collector.recover();
    await page.choose('Hài lòng');
    await page.press('Gửi đánh giá');
    await thanked();

    expect(await collector.received()).to.equal(1);
    expect(collector.saved.at(-1)?.answers).to.deep.equal({ q1: 4 });
  });

  it('tells the page by an event that leaves shadow roots', async () => {
    collector.answerBy(http.all(`${baseUrl}/*`, () => new HttpResponse(null, { status: 503 })));
    await page.choose('Hài lòng');
    const failing = oneEvent(document, 'vhcs-error');
    await page.press('Gửi đánh giá');
    const event: Event = await failing;

    expect(event).to.be.instanceOf(VhcsErrorEvent);
    expect(event).to.have.nested.property('error.status', 503);
  });
});

describe('the way to the collector', () => {
  it('is got ready with the first choice, and only then', async () => {
    let calls = 0;
    page.element.client = {
      ...collector.client,
      prepare: () => {
        calls += 1;
      },
    };
    await page.element.updateComplete;
    expect(calls).to.equal(0);

    await page.choose('Hài lòng');
    await page.choose('Bình thường');
    expect(calls).to.equal(1);
  });

  it('may fail to be there, and be there for the next try', async () => {
    const broken = new TypeError('Failed to fetch dynamically imported module');
    page.element.client = { ...collector.client, request: () => Promise.reject(broken) };
    await page.choose('Hài lòng');
    await page.press('Gửi đánh giá');
    await says('Chưa gửi được');

    page.element.client = collector.client;
    await page.press('Thử lại');
    await thanked();
  });
});

describe('without a network', () => {
  const setOnline = (value: boolean): void => {
    Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => value });
  };

  afterEach(() => {
    Reflect.deleteProperty(navigator, 'onLine');
  });

  it('says that the rating is kept, and sends it once when the network is back', async () => {
    setOnline(false);
    await page.choose('Rất hài lòng');
    await page.press('Gửi đánh giá');
    await page.says('Chưa có mạng');
    expect(collector.requests).to.have.length(0);

    setOnline(true);
    dispatchEvent(new Event('online'));
    dispatchEvent(new Event('online'));
    await thanked();
    expect(collector.saved).to.have.length(1);
  });

  it('offers no other try: the button waits too, and has the focus after a comment was masked', async () => {
    setOnline(false);
    await page.choose('Rất hài lòng');
    await page.write('Gọi tôi 0912345678');
    await page.press('Gửi đánh giá');
    await page.says('Góp ý có vẻ chứa');
    page.button('Che và gửi')?.focus();
    await sendKeys({ press: 'Enter' });
    await page.says('Chưa có mạng');

    expect(page.button('Thử lại')).to.equal(undefined);
    expect(page.focused).to.equal(page.button('Chờ có mạng…'));
    expect(page.focused?.getAttribute('aria-disabled')).to.equal('true');
    setOnline(true);
    dispatchEvent(new Event('online'));
    await thanked();
  });

  it('sends what was chosen last', async () => {
    setOnline(false);
    await page.choose('Rất hài lòng');
    await page.press('Gửi đánh giá');
    await page.choose('Không hài lòng');
    await page.press('Gửi đánh giá');
    setOnline(true);
    dispatchEvent(new Event('online'));
    await thanked();

    expect(collector.saved.map(({ answers }) => answers)).to.deep.equal([{ q1: 2 }]);
  });
});

describe('"Sửa lại"', () => {
  beforeEach(async () => {
    await page.choose('Rất không hài lòng');
    await page.press('Gửi đánh giá');
    await thanked();
    await page.press('Sửa lại');
  });

  it('replaces the rating, so that only the last choice counts', async () => {
    await page.choose('Rất hài lòng');
    await page.press('Gửi đánh giá');
    await thanked();

    expect(await collector.received()).to.equal(1);
    expect(page.text).to.contain('Đã ghi nhận: Rất hài lòng');
  });

  it('puts the focus on what had been chosen', () => {
    expect(page.chosen).to.equal('Rất không hài lòng');
    expect(page.focused).to.have.property('checked', true);
  });

  it('can be called off, and the rating sent stays', async () => {
    await page.choose('Rất hài lòng');
    await page.press('Giữ đánh giá đã gửi');

    expect(page.text).to.contain('Đã ghi nhận: Rất không hài lòng');
    expect(collector.saved).to.have.length(1);
  });

  it('says so when the batch is closed, and offers to keep the rating sent', async () => {
    collector.answerBy(
      http.all(`${baseUrl}/*`, () =>
        HttpResponse.json({ code: 'not-replaceable' }, { status: 409 }),
      ),
    );
    await page.choose('Rất hài lòng');
    await page.press('Gửi đánh giá');
    await says('Đợt phiếu đã chốt');

    expect(page.button('Thử lại')).to.equal(undefined);
    await page.press('Giữ đánh giá đã gửi');
    expect(page.text).to.contain(THANKS);
  });
});

describe('a unit that ended', () => {
  it('is refused with the names of its successors', async () => {
    page.element.unit = 'ubnd-thanh-tri';
    await page.choose('Hài lòng');
    await page.press('Gửi đánh giá');
    await says('Đơn vị này đã kết thúc hoạt động');

    expect(page.text).to.match(/Phú Lộc.*, Thành phố Cần Thơ/);
    expect(await collector.received()).to.equal(0);
  });
});

describe('languages', () => {
  it('follows the nearest lang around it, also when that changes', async () => {
    const section = await fixture<HTMLElement>(
      html`<div lang="vi"><vhcs-satisfaction unit="vpqh"></vhcs-satisfaction></div>`,
    );
    const element = section.querySelector('vhcs-satisfaction');
    if (element) page = new SatisfactionPage(element);
    expect(page.labels[0]).to.equal('Rất hài lòng');

    section.lang = 'en-GB';
    await waitUntil(() => page.labels[0] === 'Very satisfied');
  });

  it('speaks English where the element says so', async () => {
    page.element.lang = 'en';
    await waitUntil(() => page.labels[0] === 'Very satisfied');
    await page.choose('Satisfied');
    await waitUntil(() => page.button('Send rating'));
    await page.press('Send rating');
    await says('Thank you for your rating');

    expect(collector.saved[0]?.language).to.equal('en');
  });

  it('marks what it says in Vietnamese where a language is missing', async () => {
    page.element.lang = 'km';
    await waitUntil(() => page.element.shadowRoot?.querySelector('label [lang="vi"]'));

    expect(page.labels[0]).to.equal('Rất hài lòng');
    expect(page.element.shadowRoot?.querySelector('.frame')?.getAttribute('lang')).to.equal('vi');
  });
});

describe('another survey', () => {
  it('is fetched, and until then the content inside the tag is shown', async () => {
    page = await openPage({
      client: collector.client,
      template: html`<vhcs-satisfaction lang="vi" unit="vpqh" survey="hai-long-5-yeu-to"
        ><a href="/rate/vpqh">Đánh giá</a></vhcs-satisfaction
      >`,
    });
    await waitUntil(() => page.text.includes('Biển chỉ dẫn, chỗ ngồi'));

    expect(collector.requests.map(({ url }) => new URL(url).pathname)).to.deep.equal([
      '/v1/surveys/hai-long-5-yeu-to',
    ]);
  });

  it('leaves the content inside the tag when it cannot be fetched, and can be tried again', async () => {
    collector.answerBy(...outage(baseUrl));
    page.element.innerHTML = '<a href="/rate/vpqh">Đánh giá</a>';
    page.element.survey = 'hai-long-5-yeu-to';
    await waitUntil(() => page.button('Thử lại'));
    expect(page.element.querySelector('a')?.checkVisibility()).to.equal(true);

    collector.recover();
    await page.press('Thử lại');
    await waitUntil(() => page.text.includes('Biển chỉ dẫn, chỗ ngồi'));
  });
});

describe('events and methods', () => {
  it('a page can keep a rating from being sent', async () => {
    let seen: VhcsBeforeSubmitEvent['rating'] | undefined;
    page.element.addEventListener('vhcs-before-submit', (event) => {
      seen = event.rating;
      event.preventDefault();
    });
    await page.choose('Hài lòng');
    await page.press('Gửi đánh giá');
    await waitUntil(() => seen);

    expect(seen?.answers).to.deep.equal({ q1: 4 });
    expect(collector.requests).to.have.length(0);
    expect(page.chosen).to.equal('Hài lòng');
  });

  it('a page hears of a stored rating once', async () => {
    const receipts: VhcsSubmitEvent['receipt'][] = [];
    const listen = (event: Event): void => {
      if (event instanceof VhcsSubmitEvent) receipts.push(event.receipt);
    };
    document.addEventListener('vhcs-submit', listen);
    await page.choose('Hài lòng');
    await page.press('Gửi đánh giá');
    await thanked();
    document.removeEventListener('vhcs-submit', listen);

    expect(receipts.map(({ unit }) => unit)).to.deep.equal(['ttpvhcc-lai-chau']);
  });

  it('reset() forgets what was entered', async () => {
    await page.choose('Hài lòng');
    page.element.reset();
    await page.element.updateComplete;

    expect(page.chosen).to.equal(undefined);
    expect(page.comment).to.equal(null);
  });

  it('reset() after the thanks shows the question with nothing chosen', async () => {
    await page.choose('Hài lòng');
    await page.press('Gửi đánh giá');
    await thanked();
    page.element.reset();
    await page.element.updateComplete;

    expect(page.chosen).to.equal(undefined);
  });

  it('keeps a choice when the page brings other words', async () => {
    await page.choose('Hài lòng');
    page.element.messages = { vi: { send: 'Gửi' } };
    await page.element.updateComplete;

    expect(page.chosen).to.equal('Hài lòng');
  });
});

describe('the page around it', () => {
  it('sees the content inside the tag only until the element is there', async () => {
    page = await openPage({
      template: html`<vhcs-satisfaction lang="vi"
        ><a href="/rate/x">Đánh giá</a></vhcs-satisfaction
      >`,
    });

    expect(page.element.querySelector('a')?.checkVisibility()).to.equal(false);
  });

  it('may move or remove the element while a rating is on its way', async () => {
    await page.choose('Hài lòng');
    page.button('Gửi đánh giá')?.click();
    page.element.remove();
    await waitUntil(() => collector.saved.length === 1);

    expect(await collector.received()).to.equal(1);
  });

  it('may hide it', async () => {
    page.element.hidden = true;
    await page.element.updateComplete;

    expect(page.element.checkVisibility()).to.equal(false);
  });
});
