import { expect, fixture } from '@open-wc/testing';
import type { Summary } from '@vhcs/contract';
import { outage } from '@vhcs/client/testing/msw';
import { setViewport } from '@web/test-runner-commands';
import { html } from 'lit';
import { http, HttpResponse } from 'msw';
import { itIsTold } from '../../test/accessibility-tree.ts';
import { auditIn } from '../../test/audit.ts';
import { baseUrl, startCollector, type TestCollector } from '../../test/collector.ts';
import { showIn } from '../../test/media.ts';
import { waitUntil } from '../../../../scripts/test/wtr/wait-until.mjs';
import './exemplar-card.define.ts';
import type { VhcsExemplarCard } from './exemplar-card.ts';

let collector: TestCollector;
let element: VhcsExemplarCard;

const text = (): string =>
  element.shadowRoot?.querySelector<HTMLElement>('.frame')?.innerText ?? '';

async function open(unit: string, words: string): Promise<void> {
  element = await fixture<VhcsExemplarCard>(
    html`<vhcs-exemplar-card lang="vi" unit=${unit}></vhcs-exemplar-card>`,
  );
  element.now = () => Date.UTC(2026, 10, 22, 5);
  element.client = collector.client;
  await waitUntil(() => text().includes(words), words);
}

function answerSummary(answer: Partial<Summary> | Response): void {
  collector.answerBy(
    http.get(`${baseUrl}/v1/units/:unit/summary`, async ({ request }) => {
      if (answer instanceof Response) return answer.clone();
      const summary = (await (await collector.app.fetch(request)).json()) as Summary;
      return HttpResponse.json({ ...summary, suppressed: false, ...answer });
    }),
    http.all(`${baseUrl}/*`, ({ request }) => collector.app.fetch(request)),
  );
}

/** How each state that a reader can meet is reached. */
const states: Readonly<Record<string, () => Promise<void>>> = {
  'a card with too few ratings': () => open('ttpvhcc-lai-chau', 'Chưa đủ phiếu'),
  'a card with counts': () => {
    const distribution = [5, 4, 3, 2, 1].map((value) => ({ value, count: value }));
    answerSummary({ n: 15, distribution, shares: null });
    return open('ttpvhcc-lai-chau', '15 phiếu');
  },
  'a card with shares': () => {
    const share = { percent: 93, interval: { low: 90, high: 95 } };
    answerSummary({ n: 412, shares: { satisfied: share, verySatisfied: share } });
    return open('ttpvhcc-lai-chau', '93%');
  },
  'a card whose ratings could not be read': () => {
    answerSummary(new Response(null, { status: 503 }));
    return open('so-gddt-lai-chau', 'Chưa lấy được số liệu');
  },
  'the card of a unit that ended, with a target': () => open('ubnd-vung-tau', 'Chưa đủ phiếu'),
  'a failure': () => {
    collector.answerBy(...outage(baseUrl));
    return open('ttpvhcc-lai-chau', 'Thử lại');
  },
};

beforeEach(async () => {
  collector = await startCollector();
});

afterEach(async () => {
  await setViewport({ width: 800, height: 600 });
});

for (const [state, reach] of Object.entries(states)) {
  for (const lang of ['vi', 'en']) {
    it(`axe finds nothing in ${state} in "${lang}"`, async () => {
      await reach();
      element.lang = lang;
      await waitUntil(
        () => element.shadowRoot?.querySelector('.frame')?.getAttribute('lang') === lang,
      );

      expect(await auditIn(lang, element)).to.deep.equal([]);
    });
  }

  it(`nothing is cut off in ${state} at 320 px with text at 200 %`, async () => {
    await setViewport({ width: 320, height: 900 });
    document.body.style.fontSize = '32px';
    await reach();

    const frame = element.shadowRoot?.querySelector('.frame');
    expect(document.documentElement.scrollWidth).to.be.at.most(320);
    for (const box of frame?.querySelectorAll('p, h3, h4, li, section, footer, button') ?? []) {
      expect(box.scrollWidth, box.outerHTML).to.be.at.most(box.clientWidth || 320);
    }
    document.body.style.fontSize = '';
  });
}

itIsTold('a card is an article: the unit, what its source says, what people say', async (read) => {
  await states['a card with shares']?.();

  const { nodes, named } = await read();

  const headings = nodes.filter(({ role }) => role === 'heading');
  expect(headings.map(({ name, level }) => [name, level])).to.deep.equal([
    ['Trung tâm Phục vụ hành chính công tỉnh Lai Châu', 3],
    ['Số liệu do nguồn nêu', 4],
    ['Người dân đánh giá trực tiếp', 4],
  ]);
  expect(named('article')).to.have.length(1);
  expect(named('StaticText')).to.include.members([
    'hơn 11.000',
    '93%',
    'khoảng tin cậy 95%: 90–95%',
  ]);
});

itIsTold('badges and drawings are left to the names that stand for them', async (read) => {
  await states['a card with shares']?.();

  const { nodes } = await read();

  expect(nodes.filter(({ role }) => /image|graphics/i.test(role))).to.have.length(0);
});

it('shares can be told from the rest of the bar in forced colours', async () => {
  await states['a card with shares']?.();
  await showIn('forced-colors: active', element);

  const [whole, part] = Array.from(
    element.shadowRoot?.querySelectorAll('.share path') ?? [],
    (path) => getComputedStyle(path).fill,
  );
  expect(whole).to.not.equal(part);
});

it('the button is at least 44 px high and wide at 320 px', async () => {
  await setViewport({ width: 320, height: 900 });
  await states['a failure']?.();

  const { width, height } =
    element.shadowRoot?.querySelector('button')?.getBoundingClientRect() ?? new DOMRect();
  expect(Math.min(width, height)).to.be.at.least(44);
});

it('keeps its layout inside a shrinking box of the page', async () => {
  const row = await fixture<HTMLElement>(
    html`<div style="display:flex"><vhcs-exemplar-card lang="vi"></vhcs-exemplar-card></div>`,
  );
  element = row.querySelector('vhcs-exemplar-card') ?? element;
  element.unit = 'vpqh';
  element.client = collector.client;
  await waitUntil(() => text().includes('Văn phòng Quốc hội'));

  expect(element.getBoundingClientRect().width).to.be.at.least(240);
});
