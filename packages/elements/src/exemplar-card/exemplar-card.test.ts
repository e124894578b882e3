import { expect, fixture, oneEvent } from '@open-wc/testing';
import type { PublishedCard, Summary } from '@vhcs/contract';
import { outage } from '@vhcs/client/testing/msw';
import { sendKeys } from '@web/test-runner-commands';
import { html, type TemplateResult } from 'lit';
import { http, HttpResponse } from 'msw';
import { baseUrl, startCollector, type TestCollector } from '../../test/collector.ts';
import { waitUntil } from '../../../../scripts/test/wtr/wait-until.mjs';
import { VhcsErrorEvent } from '../shared/error-event.ts';
import type { Connection } from '../shared/connection.ts';
import './exemplar-card.define.ts';
import type { VhcsExemplarCard } from './exemplar-card.ts';

const CENTRE = 'ttpvhcc-lai-chau';
const CENTRE_NAME = 'Trung tâm Phục vụ hành chính công tỉnh Lai Châu';
const PHOTO = 'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"/>';

type ContextRequest = Event & {
  readonly callback: (value: Connection, unsubscribe?: () => void) => void;
};

let collector: TestCollector;
let element: VhcsExemplarCard;

const root = (): ShadowRoot => {
  if (!element.shadowRoot) throw new Error('the element has not been upgraded');
  return element.shadowRoot;
};
const part = (name: string): HTMLElement | null =>
  root().querySelector<HTMLElement>(`[part="${name}"]`);
const text = (name = 'frame'): string => part(name)?.innerText.replaceAll(/\s+/g, ' ') ?? '';
const says = (words: string, name?: string): Promise<void> =>
  waitUntil(() => text(name).includes(words), `“${words}” in “${text(name)}”`);

/** Puts a card on a page of 22 November 2026. */
async function open(
  template: TemplateResult = html`<vhcs-exemplar-card
    lang="vi"
    unit=${CENTRE}
  ></vhcs-exemplar-card>`,
): Promise<void> {
  element = await fixture<VhcsExemplarCard>(template);
  element.now = () => Date.UTC(2026, 10, 22, 5);
  element.client = collector.client;
}

/** What the collector publishes, with something else in it. */
function answerCard(change: Partial<PublishedCard>): void {
  collector.answerBy(
    http.get(`${baseUrl}/v1/exemplars/:unit`, async ({ request }) => {
      const card = (await (await collector.app.fetch(request)).json()) as PublishedCard;
      return HttpResponse.json({ ...card, ...change });
    }),
    http.all(`${baseUrl}/*`, ({ request }) => collector.app.fetch(request)),
  );
}

function answerSummary(answer: Partial<Summary> | Response): void {
  collector.answerBy(
    http.get(`${baseUrl}/v1/units/:unit/summary`, async ({ request }) => {
      if (answer instanceof Response) return answer.clone();
      const summary = (await (await collector.app.fetch(request)).json()) as Summary;
      return HttpResponse.json({ ...summary, ...answer });
    }),
    http.all(`${baseUrl}/*`, ({ request }) => collector.app.fetch(request)),
  );
}

const paths = (): string[] => collector.requests.map(({ url }) => new URL(url).pathname);

const press = async (): Promise<void> => {
  part('button')?.focus();
  await sendKeys({ press: 'Enter' });
};

beforeEach(async () => {
  collector = await startCollector();
});

describe('the card of a unit', () => {
  it('names the unit and its level, under a heading of level three', async () => {
    await open();
    await says(CENTRE_NAME);

    expect(part('heading')?.localName).to.equal('h3');
    expect(text('frame')).to.contain('Trung tâm Phục vụ hành chính công · Lai Châu');
    expect(text('frame')).to.contain('Phong cách chuyên nghiệp, tận tâm phục vụ');
    expect(root().querySelector('article')).to.not.equal(null);
  });

  it('quotes the figures of the source word for word, each with its period and source', async () => {
    await open();
    await says('hơn 11.000');

    const figures = Array.from(root().querySelectorAll<HTMLElement>('[part="figure"]'));
    expect(figures.map((figure) => figure.querySelector('q')?.textContent)).to.deep.equal([
      'hơn 11.000',
      '6.816',
      'trên 90% trở lên',
    ]);
    for (const figure of figures) expect(figure.innerText).to.contain('Nguồn:');
    expect(figures[0]?.innerText).to.contain('6 tháng đầu năm 2020');
    expect(figures[1]?.innerText).to.contain('6 tháng đầu năm 2020');
  });

  it('lists what the unit did', async () => {
    await open(html`<vhcs-exemplar-card lang="vi" unit="so-gddt-lai-chau"></vhcs-exemplar-card>`);
    await says('Cách làm');

    expect(root().querySelectorAll('.practices li')).to.have.length(2);
    expect(text()).to.contain('Phong cách ứng xử “4 xin, 4 luôn”');
    expect(text()).to.not.contain('Số liệu do nguồn nêu');
  });

  it('links to the article, and from figures to the page that they were read on', async () => {
    answerCard({ articleUrl: 'https://portal.example/bai-viet' });
    await open(html`<vhcs-exemplar-card lang="vi" unit="ubnd-vung-tau"></vhcs-exemplar-card>`);
    await says('Đọc bài viết');

    const links = Array.from(root().querySelectorAll('a'), ({ href }) => href);
    expect(new Set(links)).to.deep.equal(new Set(['https://portal.example/bai-viet']));
    expect(links).to.have.length(5);
  });

  it('links each figure to the site that it was read on, where that is known', async () => {
    await open();
    await says('hơn 11.000');

    const links = root().querySelectorAll<HTMLAnchorElement>('[part="figure"] a, footer a');
    expect(Array.from(links, ({ href }) => href)).to.deep.equal(
      Array.from(links, () => 'https://laichau.gov.vn/'),
    );
    expect(links).to.have.length(4);
  });

  it('says which figures are targets', async () => {
    await open(html`<vhcs-exemplar-card lang="vi" unit="ubnd-vung-tau"></vhcs-exemplar-card>`);
    await says('100%');

    const figures = Array.from(root().querySelectorAll<HTMLElement>('[part="figure"]'));
    expect(
      figures.map(({ innerText }) => innerText.includes('Mục tiêu, chưa phải kết quả')),
    ).to.deep.equal([false, true]);
  });

  it('shows the badges by name, and says which hold no more', async () => {
    const badge = { kind: 'model', motif: 'smile', campaign: 'vhcs-lai-chau' } as const;
    answerCard({
      badgeRecords: [
        { ...badge, id: 'a', name: { vi: 'Nụ cười công sở' } },
        { ...badge, id: 'b', name: { vi: 'Xanh sạch' }, revokedOn: '2026-03-12' },
        { ...badge, id: 'c', name: { vi: 'Không nhựa' }, validTo: '2025-12-31' },
      ],
    });
    await open();
    await says('Nụ cười công sở');

    const badges = Array.from(root().querySelectorAll<HTMLElement>('[part="badge"]'));
    expect(badges.map(({ innerText }) => innerText.replaceAll(/\s+/g, ' ').trim())).to.deep.equal([
      'Nụ cười công sở',
      'Xanh sạch (đã thu hồi ngày 12/03/2026)',
      'Không nhựa (đã hết hiệu lực) Hiệu lực: đến hết 31/12/2025',
    ]);
  });

  it('says who gave a badge, by which document, for how long, and where that was read', async () => {
    const document = {
      id: 'qd-12',
      number: '12/QĐ-UBND',
      issuer: 'UBND tỉnh Lai Châu',
      date: '2026-02-01',
      role: 'related',
      url: 'https://issuer.example/qd-12',
    } as const;
    answerCard({
      badgeRecords: [
        {
          id: 'a',
          kind: 'model',
          name: { vi: 'Nụ cười công sở' },
          grantedBy: 'UBND tỉnh Lai Châu',
          documentNumber: '12/QĐ-UBND',
          document,
          validFrom: '2026-02-01',
          validTo: '2026-12-31',
          source: 'https://portal.example/tin/1',
        },
      ],
    });
    await open();
    await says('Nụ cười công sở');

    const links = Array.from(part('badge')?.querySelectorAll('a') ?? [], ({ href }) => href);
    expect(text('badge').trim()).to.equal(
      'Nụ cười công sở Cấp bởi: UBND tỉnh Lai Châu · Văn bản: 12/QĐ-UBND ngày 01/02/2026 · ' +
        'Hiệu lực: từ 01/02/2026 đến hết 31/12/2026 · Nguồn: portal.example',
    );
    expect(links).to.deep.equal(['https://issuer.example/qd-12', 'https://portal.example/tin/1']);
  });

  it('says nothing of a badge that the registry does not know', async () => {
    answerCard({ badgeRecords: [{ id: 'a', kind: 'model', name: { vi: 'Nụ cười công sở' } }] });
    await open();
    await says('Nụ cười công sở');

    expect(text('badge').trim()).to.equal('Nụ cười công sở');
  });

  it('never draws an award without the number of its document', async () => {
    const award = { kind: 'award', name: { vi: 'Bằng khen' } } as const;
    answerCard({
      badgeRecords: [
        { ...award, id: 'a' },
        { ...award, id: 'b', documentNumber: '733/QĐ-TTg', issuerPage: 'https://issuer.example/' },
      ],
    });
    await open();
    await says('Bằng khen');

    expect(root().querySelectorAll('[part="badge"]')).to.have.length(1);
    expect(part('badge')?.querySelector('a')?.href).to.equal('https://issuer.example/');
    expect(text('badge')).to.contain('Văn bản: 733/QĐ-TTg');
  });

  it('is that of the nearest provider’s unit where it names none', async () => {
    const provide = (event: Event): void => {
      (event as ContextRequest).callback({ client: collector.client, unit: 'bvdk-lai-chau' });
    };
    const page = await fixture<HTMLElement>(
      html`<div @context-request=${provide}>
        <vhcs-exemplar-card lang="vi"></vhcs-exemplar-card>
      </div>`,
    );
    element = page.querySelector('vhcs-exemplar-card') ?? element;

    await says('Bệnh viện Đa khoa tỉnh');
  });
});

describe('the photo', () => {
  const photo = { url: PHOTO, caption: { vi: 'Nơi tiếp dân' }, credit: 'Báo Lai Châu' };

  it('has its caption and credit, and waits until it comes into view', async () => {
    answerCard({ photo });
    await open();
    await says('Ảnh: Báo Lai Châu', 'photo');

    const image = root().querySelector('img');
    expect(image?.alt).to.equal('Nơi tiếp dân');
    expect(text('photo')).to.contain('Nơi tiếp dân');
    expect(image?.loading).to.equal('lazy');
    expect(image?.decoding).to.equal('async');
  });

  it('has its caption on the line on which the text below begins', async () => {
    answerCard({ photo });
    await open();
    element.style.inlineSize = '320px';
    await says('Nơi tiếp dân', 'photo');

    const caption = part('photo')?.querySelector('.caption');
    const left = caption?.getBoundingClientRect().left ?? 0;
    expect(left).to.be.closeTo(part('heading')?.getBoundingClientRect().left ?? 1, 0.1);
  });

  it('is a drawing where there is none', async () => {
    await open();
    await says(CENTRE_NAME);

    expect(part('photo')?.querySelector('svg')).to.not.equal(null);
    expect(text('photo').trim()).to.equal('');
  });

  it('gives way to the drawing when it cannot be shown, and keeps the place', async () => {
    answerCard({ photo: { ...photo, url: 'data:image/png,broken' } });
    await open();
    await says(CENTRE_NAME);
    await waitUntil(() => part('photo')?.querySelector('svg'));

    expect(text('photo').trim()).to.equal('');
    expect(part('photo')?.getBoundingClientRect().height).to.be.greaterThan(100);
  });
});

describe('what people’s own ratings say', () => {
  const share = { percent: 93, interval: { low: 90, high: 95 } };
  const published: Partial<Summary> = {
    suppressed: false,
    n: 1412,
    closedThrough: '2026-11-21',
    shares: { satisfied: share, verySatisfied: { percent: 71, interval: { low: 66, high: 75 } } },
  };

  it('is asked for only once the card is drawn', async () => {
    let drawn: string | undefined;
    collector.answerBy(
      http.get(`${baseUrl}/v1/units/:unit/summary`, ({ request }) => {
        drawn = text('heading');
        return collector.app.fetch(request);
      }),
      http.all(`${baseUrl}/*`, ({ request }) => collector.app.fetch(request)),
    );
    await open();
    await says('Chưa đủ phiếu', 'measured');

    expect(drawn).to.equal(CENTRE_NAME);
    expect(paths()).to.deep.equal([]);
  });

  it('is that there are too few, and how many have been received', async () => {
    await open();
    await says('Chưa đủ phiếu', 'measured');

    expect(text('measured')).to.contain('Đã nhận 0 phiếu');
    expect(text('measured')).to.not.contain('%');
    expect(paths()).to.deep.equal([`/v1/exemplars/${CENTRE}`, `/v1/units/${CENTRE}/summary`]);
  });

  it('is counts alone where there are no shares', async () => {
    const counts = [9, 3, 1, 1, 0].map((count, place) => ({ value: 5 - place, count }));
    answerSummary({ ...published, n: 14, shares: null, distribution: counts });
    await open();
    await says('14 phiếu', 'measured');

    expect(text('measured')).to.contain('Rất hài lòng 9 Hài lòng 3 Bình thường 1');
    expect(text('measured')).to.not.contain('%');
  });

  it('is whole per cent with interval, count, period and method', async () => {
    answerSummary(published);
    await open();
    await says('1.412 phiếu', 'measured');

    expect(text('measured')).to.contain('Hài lòng trở lên 93% khoảng tin cậy 95%: 90–95%');
    expect(text('measured')).to.contain('Rất hài lòng 71% khoảng tin cậy 95%: 66–75%');
    expect(text('measured')).to.contain('tính đến hết ngày 21/11/2026');
    expect(text('measured')).to.contain('Phương pháp tính: bản 1');
  });

  it('leaves out a period that is not known', async () => {
    answerSummary({ ...published, closedThrough: null });
    await open();
    await says('93%', 'measured');

    expect(text('measured')).to.contain('1.412 phiếu Phiếu ẩn danh');
  });

  it('names the first day too where there is one', async () => {
    answerSummary({ ...published, period: { id: '2026', from: '2026-01-01', to: '2026-12-31' } });
    await open();

    await says('từ 01/01/2026 đến hết 21/11/2026', 'measured');
  });

  it('stands in a box of its own, without the figures of the source', async () => {
    answerSummary(published);
    await open();
    await says('93%', 'measured');

    expect(part('measured')?.querySelector('q')).to.equal(null);
    expect(part('measured')?.querySelectorAll('svg')).to.have.length(2);
    for (const figure of root().querySelectorAll('[part="figure"]')) {
      expect(part('measured')?.contains(figure)).to.equal(false);
      expect(figure.querySelector('svg')).to.equal(null);
    }
  });

  it('can fail without the card, and be asked for again', async () => {
    answerSummary(new Response(null, { status: 503 }));
    const failing = oneEvent(document, 'vhcs-error');
    await open();
    await says('Chưa lấy được số liệu', 'measured');
    expect(text('frame')).to.contain('hơn 11.000');
    expect(await failing).to.be.instanceOf(VhcsErrorEvent);

    collector.recover();
    await press();
    await says('Chưa đủ phiếu', 'measured');
    expect(root().activeElement).to.equal(part('measured'));
  });

  it('is never shown under the name of another unit', async () => {
    answerSummary(published);
    await open();
    await says('93%', 'measured');
    collector.answerBy(
      http.get(`${baseUrl}/v1/units/:unit/summary`, () => new Promise<never>(() => undefined)),
      http.all(`${baseUrl}/*`, ({ request }) => collector.app.fetch(request)),
    );
    element.unit = 'vpqh';
    await says('Văn phòng Quốc hội', 'heading');

    expect(text('measured')).to.contain('Đang lấy số liệu');
    expect(text('measured')).to.not.contain('93%');
  });
});

describe('a unit that has ended', () => {
  it('keeps its name with the last day, and says where new ratings go', async () => {
    await open(html`<vhcs-exemplar-card lang="vi" unit="ubnd-thanh-tri"></vhcs-exemplar-card>`);
    await says('UBND huyện Thạnh Trị (tên gọi đến 30/06/2025)', 'heading');

    expect(text('ended')).to.contain('Đơn vị mang tên này đến hết ngày 30/06/2025.');
    expect(text('ended')).to.contain('Đánh giá mới được gửi tới đơn vị kế thừa');
    expect(text('ended')).to.contain('Phú Lộc');
    expect(text('ended')).to.contain('Thành phố Cần Thơ');
  });

  it('says so where no successor is known, and how sure the day is', async () => {
    await open(html`<vhcs-exemplar-card lang="vi" unit="vksnd-ha-nam"></vhcs-exemplar-card>`);
    await says('VKSND tỉnh Hà Nam', 'heading');

    expect(text('ended')).to.contain('(ngày suy ra theo đợt sắp xếp năm 2025)');
    expect(text('ended')).to.contain('chưa có thông tin về đơn vị kế thừa');
  });

  it('is shown as it was until its last day has passed', async () => {
    await open(html`<vhcs-exemplar-card lang="vi" unit="ubnd-thanh-tri"></vhcs-exemplar-card>`);
    element.now = () => Date.UTC(2025, 5, 30, 16);
    await says('UBND huyện Thạnh Trị', 'heading');

    expect(text('heading').trim()).to.equal('UBND huyện Thạnh Trị');
    expect(part('ended')).to.equal(null);
  });
});

describe('headings', () => {
  for (const [attribute, name, below] of [
    ['2', 'h2', 'h3'],
    ['6', 'h6', 'h6'],
    ['1', 'h3', 'h4'],
    ['nhất', 'h3', 'h4'],
  ] as const) {
    it(`heading-level="${attribute}" gives ${name}, and ${below} below it`, async () => {
      await open(
        html`<vhcs-exemplar-card
          lang="vi"
          unit=${CENTRE}
          heading-level=${attribute}
        ></vhcs-exemplar-card>`,
      );
      await says(CENTRE_NAME);

      expect(part('heading')?.localName).to.equal(name);
      expect(part('subheading')?.localName).to.equal(below);
    });
  }

  it('the page can give the heading itself', async () => {
    await open(
      html`<vhcs-exemplar-card lang="vi" unit=${CENTRE}
        ><h4 slot="heading">Trung tâm của tỉnh</h4></vhcs-exemplar-card
      >`,
    );
    expect(element.querySelector('h4')?.checkVisibility()).to.equal(true);
    await says('hơn 11.000');

    expect(element.querySelector('h4')?.checkVisibility()).to.equal(true);
    expect(part('heading')?.checkVisibility()).to.equal(false);
  });
});

describe('in English', () => {
  it('says in English what the source says in Vietnamese, and marks the quotation', async () => {
    await open(html`<vhcs-exemplar-card lang="en-GB" unit=${CENTRE}></vhcs-exemplar-card>`);
    await says('Figures as the source gives them');

    expect(text('figure')).to.contain('hơn 11.000 over 11,000');
    expect(part('figure')?.querySelector('q')?.lang).to.equal('vi');
    expect(text()).to.contain('Public administrative service centre');
    expect(text()).to.contain('Exemplar of the movement');
    expect(part('frame')?.lang).to.equal('en');
    expect(part('heading')?.querySelector('span')?.lang).to.equal('vi');
  });

  it('speaks of an ended unit in English', async () => {
    await open(html`<vhcs-exemplar-card lang="en" unit="ubnd-thanh-tri"></vhcs-exemplar-card>`);

    await says('New ratings go to its successors', 'ended');
  });
});

describe('while there is no card', () => {
  const template = html`<vhcs-exemplar-card lang="vi" unit=${CENTRE}
    ><a href="/dien-hinh">Điển hình</a></vhcs-exemplar-card
  >`;

  it('the content inside the tag is shown until the card is there', async () => {
    await open(template);
    expect(element.querySelector('a')?.checkVisibility()).to.equal(true);

    await says(CENTRE_NAME);
    expect(element.querySelector('a')?.checkVisibility()).to.equal(false);
  });

  it('a failure leaves that content, tells the page, and can be tried again', async () => {
    collector.answerBy(...outage(baseUrl));
    const failing = oneEvent(document, 'vhcs-error');
    await open(template);
    await says('Chưa tải được thông tin điển hình.');
    expect(element.querySelector('a')?.checkVisibility()).to.equal(true);
    expect(await failing).to.have.nested.property('error.kind', 'network');

    collector.recover();
    await press();
    await says(CENTRE_NAME);
    expect(root().activeElement?.localName).to.equal('article');
  });

  it('a second failure leaves the focus on the button', async () => {
    collector.answerBy(...outage(baseUrl));
    await open(template);
    await says('Chưa tải được');
    const failing = oneEvent(element, 'vhcs-error');
    await press();
    await failing;
    await waitUntil(() => part('button'));
    await element.updateComplete;

    expect(root().activeElement).to.equal(part('button'));
  });

  it('a unit without a card is told apart from a failure', async () => {
    await open(html`<vhcs-exemplar-card lang="vi" unit="hdnd-vung-tau"></vhcs-exemplar-card>`);

    await says('Đơn vị này chưa có thông tin điển hình.');
  });
});

describe('the page around it', () => {
  it('may set properties before the element is there', async () => {
    const page = await fixture<HTMLElement>(html`<div></div>`);
    const { body } = new DOMParser().parseFromString(
      '<vhcs-exemplar-card lang="vi"></vhcs-exemplar-card>',
      'text/html',
    );
    const early = document.adoptNode(body.firstElementChild ?? body);
    Object.assign(early, { unit: 'vpqh', headingLevel: 2, client: collector.client });
    page.append(early);
    element = page.querySelector('vhcs-exemplar-card') ?? element;

    await says('Văn phòng Quốc hội', 'heading');
    expect(part('heading')?.localName).to.equal('h2');
  });

  it('may change the unit; the answer for the one before is dropped', async () => {
    await open();
    await element.updateComplete;
    element.unit = 'bvdk-lai-chau';
    await says('Bệnh viện Đa khoa tỉnh', 'heading');

    expect(text()).to.not.contain(CENTRE_NAME);
  });

  it('may remove it while it reads, and put it back', async () => {
    await open();
    const { parentNode } = element;
    await element.updateComplete;
    element.remove();
    parentNode?.append(element);

    await says(CENTRE_NAME);
    expect(paths().filter((path) => path.startsWith('/v1/exemplars'))).to.have.length(1);
  });

  it('no longer reaches it once it is removed', async () => {
    let subscriptions = 0;
    const page = await fixture<HTMLElement>(html`<div></div>`);
    page.addEventListener('context-request', (event) => {
      subscriptions += 1;
      (event as ContextRequest).callback({ client: collector.client }, () => (subscriptions -= 1));
    });
    element = document.createElement('vhcs-exemplar-card');
    page.append(element);
    expect(subscriptions).to.equal(1);

    element.remove();
    expect(subscriptions).to.equal(0);
  });

  it('may hide it', async () => {
    await open();
    element.hidden = true;

    expect(element.checkVisibility()).to.equal(false);
  });
});
