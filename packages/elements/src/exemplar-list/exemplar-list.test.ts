import { expect, fixture, oneEvent } from '@open-wc/testing';
import type { ExemplarList, PublishedCard } from '@vhcs/contract';
import { outage } from '@vhcs/client/testing/msw';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { html, type TemplateResult } from 'lit';
import { http, HttpResponse } from 'msw';
import { baseUrl, startCollector, type TestCollector } from '../../test/collector.ts';
import { waitUntil } from '../../../../scripts/test/wtr/wait-until.mjs';
import { VhcsErrorEvent } from '../shared/error-event.ts';
import './exemplar-list.define.ts';
import type { VhcsExemplarList } from './exemplar-list.ts';

let collector: TestCollector;
let element: VhcsExemplarList;

const all = (selector: string): HTMLElement[] =>
  Array.from(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []);
const frame = (): string => all('.frame')[0]?.innerText ?? '';
const names = (): string[] => all('[part="heading"]').map(({ innerText }) => innerText.trim());
const count = (): string => all('[role="status"]')[0]?.innerText ?? '';
const button = (name: string): HTMLElement | undefined =>
  all('button').find(({ innerText }) => innerText.trim() === name);
const focused = (): Element | null | undefined => element.shadowRoot?.activeElement;
const found = (words: string): Promise<void> => waitUntil(() => count() === words, words);
const field = (): HTMLInputElement | null | undefined => element.shadowRoot?.querySelector('input');
const select = (name: string): HTMLSelectElement | undefined => {
  const found = all('select').find((control) => control.getAttribute('name') === name);
  return found instanceof HTMLSelectElement ? found : undefined;
};
const queries = (): string[] => collector.requests.map(({ url }) => new URL(url).search);

/** Puts a list on a page of 22 November 2026. */
async function open(
  template: TemplateResult = html`<vhcs-exemplar-list lang="vi"></vhcs-exemplar-list>`,
): Promise<void> {
  element = await fixture<VhcsExemplarList>(template);
  element.now = () => Date.UTC(2026, 10, 22, 5);
  element.client = collector.client;
}

/** Lets the collector answer with something else in its first cards. */
function changeCards(...changes: readonly Partial<PublishedCard>[]): void {
  collector.answerBy(
    http.all(`${baseUrl}/*`, async ({ request }) => {
      const list = (await (await collector.app.fetch(request)).json()) as ExemplarList;
      const items = list.items.map((card, place) => ({ ...card, ...changes[place] }));
      return HttpResponse.json({ ...list, items });
    }),
  );
}

async function press(name: string): Promise<void> {
  button(name)?.focus();
  await sendKeys({ press: 'Enter' });
}

async function click(target: HTMLElement | undefined): Promise<void> {
  target?.scrollIntoView({ block: 'center' });
  const { left, top, width, height } = target?.getBoundingClientRect() ?? new DOMRect();
  const position: [number, number] = [Math.round(left + width / 2), Math.round(top + height / 2)];
  await sendMouse({ type: 'click', position });
}

/** Types words over those in the field, and sends them by Enter. */
async function search(words: string): Promise<void> {
  field()?.select();
  field()?.focus();
  await sendKeys({ type: words });
  await sendKeys({ press: 'Enter' });
}

/** Chooses by keyboard: the option that begins with these letters. */
async function choose(name: string, letters: string): Promise<void> {
  select(name)?.focus();
  await sendKeys({ type: letters });
}

beforeEach(async () => {
  collector = await startCollector();
});

describe('the list', () => {
  it('shows the first six units and how many there are, by one request', async () => {
    await open();
    await found('8 đơn vị');

    expect(names()).to.have.length(6);
    expect(names()[0]).to.equal('Trung tâm Phục vụ hành chính công tỉnh Lai Châu');
    expect(queries()).to.deep.equal(['?limit=6']);
    expect(all('[part="heading"]')[0]?.localName).to.equal('h3');
  });

  it('tells of each unit its level, what it is known for, and its badges', async () => {
    await open();
    await found('8 đơn vị');

    const [centre, office] = all('[part="card"]').map(({ innerText }) => innerText);
    expect(centre).to.match(/^Trung tâm Phục vụ hành chính công\s·/);
    expect(centre).to.contain('Phong cách chuyên nghiệp, tận tâm phục vụ');
    expect(centre).to.contain('Điển hình trong thực hiện phong trào');
    expect(office).to.contain('Phát động phong trào');
  });

  it('keeps the old name of a unit that ended, with its last day', async () => {
    await open();
    await found('8 đơn vị');

    expect(names().map((name) => name.replaceAll(/\s+/g, ' '))).to.include(
      'UBND thành phố Vũng Tàu (tên gọi đến 30/06/2025)',
    );
  });

  it('starts with what its attributes say', async () => {
    await open(
      html`<vhcs-exemplar-list
        lang="vi"
        level="province-dept"
        limit="1"
        heading-level="2"
      ></vhcs-exemplar-list>`,
    );
    await found('2 đơn vị');

    expect(names()).to.deep.equal(['Văn phòng UBND tỉnh']);
    expect(select('level')?.value).to.equal('province-dept');
    expect(all('[part="heading"]')[0]?.localName).to.equal('h2');
  });

  it('takes wrong attribute values for none', async () => {
    await open(
      html`<vhcs-exemplar-list
        lang="vi"
        level="village"
        model="A B"
        limit="many"
        heading-level="9"
      ></vhcs-exemplar-list>`,
    );
    await found('8 đơn vị');

    expect(names()).to.have.length(6);
    expect(all('[part="heading"]')[0]?.localName).to.equal('h3');
  });

  it('says so when there is nothing at all', async () => {
    const facets = { provinces: [], levels: [], models: [] };
    collector.answerBy(
      http.all(`${baseUrl}/*`, () =>
        HttpResponse.json({ items: [], total: 0, nextCursor: null, facets }),
      ),
    );
    await open();
    await found('0 đơn vị');

    expect(frame()).to.contain('Chưa có đơn vị điển hình nào được đăng.');
    expect(button('Xóa bộ lọc')).to.equal(undefined);
  });

  it('draws a photo with its credit, and the drawing where it cannot be shown', async () => {
    const url = 'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"/>';
    const photo = { caption: { vi: 'Nơi tiếp dân' }, credit: 'Báo Lai Châu' };
    changeCards(
      { photo: { ...photo, url } },
      { photo: { ...photo, url: 'data:image/png,broken' } },
    );
    await open();
    await found('8 đơn vị');
    await waitUntil(() => all('img').length === 1);

    expect(all('img')[0]?.getAttribute('alt')).to.equal('Nơi tiếp dân');
    expect(all('[part="photo"]')[0]?.innerText.trim()).to.equal('Ảnh: Báo Lai Châu');
    expect(all('[part="photo"]')[1]?.querySelector('svg')).to.not.equal(null);
  });
});

describe('links', () => {
  it('lead to the page of a card where the host has such pages', async () => {
    await open(
      html`<vhcs-exemplar-list lang="vi" href-template="/dien-hinh/{unit}"></vhcs-exemplar-list>`,
    );
    await found('8 đơn vị');

    expect(all('h3 a')[1]?.getAttribute('href')).to.equal('/dien-hinh/vp-ubnd-lai-chau');
  });

  it('are not there where the host has none', async () => {
    await open();
    await found('8 đơn vị');

    expect(all('a')).to.have.length(0);
  });

  it('lead to the article, and say of which unit', async () => {
    changeCards(
      { articleUrl: 'https://portal.example/bai' },
      { articleUrl: 'javascript:alert(1)' },
    );
    await open();
    await found('8 đơn vị');

    expect(all('a').map((link) => link.getAttribute('href'))).to.deep.equal([
      'https://portal.example/bai',
    ]);
    expect(all('a')[0]?.textContent.replaceAll(/\s+/g, ' ').trim()).to.equal(
      'Đọc bài viết về Trung tâm Phục vụ hành chính công tỉnh Lai Châu',
    );
  });
});

describe('a visitor who looks for a unit', () => {
  beforeEach(async () => {
    await open();
    await found('8 đơn vị');
  });

  for (const words of ['van hoa', 'văn hóa', 'VĂN HOÁ']) {
    it(`finds by “${words}”, wherever the tone mark stands`, async () => {
      await search(words);
      await waitUntil(() => names().includes('UBND huyện Thạnh Trị\n(tên gọi đến 30/06/2025)'));

      expect(names()).to.include('Văn phòng UBND tỉnh');
      expect(names()).to.not.include('Bệnh viện Đa khoa tỉnh');
    });
  }

  it('sends words by Enter or the button, and not while typing', async () => {
    field()?.focus();
    await sendKeys({ type: 'benh vien' });
    expect(collector.requests).to.have.length(1);

    await click(button('Tìm'));
    await found('1 đơn vị');
    expect(names()).to.deep.equal(['Bệnh viện Đa khoa tỉnh']);
    expect(queries()).to.deep.equal(['?limit=6', '?q=benh+vien&limit=6']);
  });

  it('narrows by level, province and model as each is chosen', async () => {
    await choose('level', 'Sở');
    await found('2 đơn vị');
    await choose('model', '4 xin');
    await found('1 đơn vị');

    expect(names()).to.deep.equal(['Sở Giáo dục và Đào tạo']);
  });

  it('narrows by province with the words that stand in the field', async () => {
    field()?.focus();
    await sendKeys({ type: 'ubnd' });
    await choose('province', 'Lai');
    await waitUntil(() => collector.requests.length === 2);

    expect(queries()[1]).to.contain('q=ubnd').and.to.contain('province=Lai');
  });

  it('can do all of it by keyboard alone', async () => {
    field()?.focus();
    await sendKeys({ type: 'van phong' });
    await sendKeys({ press: 'Tab' });
    expect(focused()).to.equal(button('Tìm'));
    for (const name of ['province', 'level', 'model']) {
      await sendKeys({ press: 'Tab' });
      expect(focused()).to.equal(select(name));
    }

    field()?.focus();
    await sendKeys({ press: 'Enter' });
    await found('2 đơn vị');
  });

  it('meets an empty list with a way out, which leads back to the field', async () => {
    await search('xyz');
    await found('0 đơn vị');
    expect(frame()).to.contain('Không có đơn vị nào khớp với lựa chọn.');

    await press('Xóa bộ lọc');
    await found('8 đơn vị');
    expect(field()?.value).to.equal('');
    expect(focused()).to.equal(field());
  });

  it('sees the answer to the last question, however the answers arrive', async () => {
    let answer: (() => void) | undefined;
    collector.answerBy(
      http.all(`${baseUrl}/*`, async ({ request }) => {
        if (request.url.includes('cham')) {
          await new Promise<void>((resolve) => {
            answer = resolve;
          });
        }
        return collector.app.fetch(request);
      }),
    );
    await search('cham');
    await waitUntil(() => answer);
    await search('benh vien');
    await found('1 đơn vị');
    answer?.();

    expect(names()).to.deep.equal(['Bệnh viện Đa khoa tỉnh']);
  });

  it('keeps what was chosen when the collector fails, and can try again', async () => {
    collector.answerBy(...outage(baseUrl));
    await choose('level', 'Sở');
    await waitUntil(() => button('Thử lại'));
    expect(select('level')?.value).to.equal('province-dept');
    expect(frame()).to.contain('Chưa tải được danh sách');
    expect(names()).to.have.length(0);

    collector.recover();
    await press('Thử lại');
    await found('2 đơn vị');
    expect(select('level')?.value).to.equal('province-dept');
    expect(focused()).to.equal(field());
  });
});

describe('"Xem thêm"', () => {
  it('adds the next units, and the focus goes to the first of them', async () => {
    await open();
    await found('8 đơn vị');
    expect(frame()).to.contain('Đang xem 6 trên 8');
    await press('Xem thêm');
    await waitUntil(() => names().length === 8);

    expect(focused()?.parentElement).to.equal(all('[part="heading"]')[6]);
    expect(button('Xem thêm')).to.equal(undefined);
    expect(new Set(names()).size).to.equal(8);
  });

  it('brings the focus to the link of the first new unit where names are links', async () => {
    await open(
      html`<vhcs-exemplar-list lang="vi" href-template="/x/{unit}" limit="3"></vhcs-exemplar-list>`,
    );
    await found('8 đơn vị');
    await press('Xem thêm');
    await waitUntil(() => names().length === 6);

    expect(focused()).to.equal(all('h3 a')[3]);
    expect(button('Xem thêm')).to.not.equal(undefined);
  });

  it('asks once, however often it is pressed', async () => {
    await open();
    await found('8 đơn vị');
    button('Xem thêm')?.click();
    button('Xem thêm')?.click();
    await waitUntil(() => names().length === 8);

    expect(collector.requests).to.have.length(2);
  });

  it('keeps the units that are there when it fails, says so, and works again', async () => {
    await open();
    await found('8 đơn vị');
    collector.answerBy(...outage(baseUrl));
    const failing = oneEvent(document, 'vhcs-error');
    await press('Xem thêm');
    await waitUntil(() => frame().includes('Chưa tải thêm được.'));
    expect(await failing).to.be.instanceOf(VhcsErrorEvent);
    expect(names()).to.have.length(6);
    expect(focused()).to.equal(button('Xem thêm'));

    collector.recover();
    await press('Xem thêm');
    await waitUntil(() => names().length === 8);
  });
});

describe('the address of the page', () => {
  const { href } = location;

  afterEach(() => {
    history.replaceState(null, '', href);
  });

  it('is left alone unless that is wanted', async () => {
    await open();
    await found('8 đơn vị');
    await search('benh vien');
    await found('1 đơn vị');

    expect(location.href).to.equal(href);
  });

  it('keeps what is chosen, without a new entry in the history', async () => {
    const { length } = history;
    await open(html`<vhcs-exemplar-list lang="vi" deep-link></vhcs-exemplar-list>`);
    await found('8 đơn vị');
    await search('benh vien');
    await found('1 đơn vị');

    expect(new URL(location.href).searchParams.get('vhcs-q')).to.equal('benh vien');
    expect(history.length).to.equal(length);
  });

  it('decides what the list starts with', async () => {
    const url = new URL(href);
    url.searchParams.set('ds-level', 'province-dept');
    history.replaceState(null, '', url);
    await open(
      html`<vhcs-exemplar-list lang="vi" deep-link="ds-" q="bỏ qua"></vhcs-exemplar-list>`,
    );
    await found('2 đơn vị');

    expect(select('level')?.value).to.equal('province-dept');
    expect(field()?.value).to.equal('');
  });

  it('is cleaned when the filters are cleared', async () => {
    await open(html`<vhcs-exemplar-list lang="vi" deep-link q="zzz"></vhcs-exemplar-list>`);
    await found('0 đơn vị');
    await press('Xóa bộ lọc');
    await found('8 đơn vị');

    expect(location.search).to.not.contain('vhcs-');
  });
});

describe('in English', () => {
  it('names fields, levels and badges, and marks Vietnamese names', async () => {
    await open(html`<vhcs-exemplar-list lang="en"></vhcs-exemplar-list>`);
    await found('8 units');

    expect(all('label').map(({ innerText }) => innerText.split('\n')[0]?.trim())).to.deep.equal([
      'Words',
      'Province or city',
      'Level',
      'Model',
    ]);
    expect(frame()).to.contain('Provincial department').and.to.contain('Exemplar of the movement');
    expect(frame()).to.contain('(name until 30/06/2025)');
    expect(all('.name span')[0]?.lang).to.equal('vi');
    expect(button('Show more')).to.not.equal(undefined);
  });

  it('says all of it, however the page spells the language', async () => {
    await open(html`<vhcs-exemplar-list lang="EN_us"></vhcs-exemplar-list>`);
    await found('8 units');

    expect(frame()).to.contain('Exemplar of the movement');
    expect(all('.frame')[0]?.lang).to.equal('en');
  });
});

describe('while there is no list', () => {
  const template = html`<vhcs-exemplar-list lang="vi"
    ><a href="/dien-hinh">Điển hình</a></vhcs-exemplar-list
  >`;

  it('the content inside the tag is shown until it is there', async () => {
    await open(template);
    expect(element.querySelector('a')?.checkVisibility()).to.equal(true);

    await found('8 đơn vị');
    expect(element.querySelector('a')?.checkVisibility()).to.equal(false);
  });

  it('a failure leaves that content, tells the page, and can be tried again', async () => {
    collector.answerBy(...outage(baseUrl));
    const failing = oneEvent(document, 'vhcs-error');
    await open(template);
    await waitUntil(() => button('Thử lại'));
    expect(element.querySelector('a')?.checkVisibility()).to.equal(true);
    expect(await failing).to.have.nested.property('error.kind', 'network');

    collector.recover();
    await press('Thử lại');
    await found('8 đơn vị');
    expect(focused()).to.equal(field());
  });
});

describe('the page around it', () => {
  it('may change what is chosen', async () => {
    await open();
    await found('8 đơn vị');
    element.q = 'quốc hội';
    await found('1 đơn vị');

    expect(field()?.value).to.equal('quốc hội');
  });

  it('may set properties before the element is there', async () => {
    const page = await fixture<HTMLElement>(html`<div></div>`);
    const { body } = new DOMParser().parseFromString(
      '<vhcs-exemplar-list lang="vi"></vhcs-exemplar-list>',
      'text/html',
    );
    const early = document.adoptNode(body.firstElementChild ?? body);
    Object.assign(early, { limit: 2, client: collector.client });
    page.append(early);
    element = page.querySelector('vhcs-exemplar-list') ?? element;

    await found('8 đơn vị');
    expect(names()).to.have.length(2);
  });

  it('may remove it while it reads, and put it back', async () => {
    await open();
    await element.updateComplete;
    const { parentNode } = element;
    element.remove();
    parentNode?.append(element);

    await found('8 đơn vị');
    expect(collector.requests).to.have.length(1);
  });

  it('may name another collector later, which is then asked; what was typed stays', async () => {
    await open();
    await found('8 đơn vị');
    field()?.focus();
    await sendKeys({ type: 'quốc' });
    const { client } = collector;
    element.client = {
      ...client,
      request: async (call) => ({ ...(await client.request(call)), total: 3 }),
    };
    await found('3 đơn vị');

    expect(field()?.value).to.equal('quốc');
    expect(focused()).to.equal(field());
  });

  it('may hide it', async () => {
    await open();
    element.hidden = true;

    expect(element.checkVisibility()).to.equal(false);
  });
});
