import { expect } from '@open-wc/testing';
import { outage } from '@vhcs/client/testing/msw';
import type { PublishedBadge } from '@vhcs/contract';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { html, type TemplateResult } from 'lit';
import { itIsTold } from '../../test/accessibility-tree.ts';
import { auditIn } from '../../test/audit.ts';
import {
  badge,
  campaign,
  openBadge,
  records,
  type CampaignBadgePage,
} from '../../test/campaign-badge-page.ts';
import { baseUrl, startCollector, type TestCollector } from '../../test/collector.ts';
import { showIn } from '../../test/media.ts';
import './campaign-badge.define.ts';

/** What is on the page, on which day, and what can be read when it is all there. */
interface State {
  readonly template: (lang: string) => TemplateResult;
  readonly day?: string;
  readonly badge?: Partial<PublishedBadge>;
  readonly isDown?: boolean;
  readonly says: Readonly<Record<'vi' | 'en', string>>;
}

const ofCampaign =
  (layout: string) =>
  (lang: string): TemplateResult =>
    html`<vhcs-campaign-badge
      lang=${lang}
      campaign=${campaign.id}
      layout=${layout}
    ></vhcs-campaign-badge>`;

const ofBadge =
  (layout: string) =>
  (lang: string): TemplateResult =>
    html`<vhcs-campaign-badge
      lang=${lang}
      badge=${badge.id}
      layout=${layout}
    ></vhcs-campaign-badge>`;

const states = {
  'a compact campaign': {
    template: ofCampaign('compact'),
    says: { vi: 'Đã kết thúc', en: 'Ended' },
  },
  'a banner of a campaign under way': {
    template: ofCampaign('banner'),
    day: '2023-05-01',
    says: { vi: 'Hôm nay', en: 'Today' },
  },
  'a banner of a campaign that has ended': {
    template: ofCampaign('banner'),
    says: { vi: 'Phong trào đã kết thúc.', en: 'The movement has ended.' },
  },
  'a panel of a campaign under review': {
    template: ofCampaign('panel'),
    day: '2022-05-01',
    says: { vi: 'Tiêu chí đối với cá nhân', en: 'Criteria for individuals' },
  },
  'a compact badge': {
    template: ofBadge('compact'),
    says: { vi: 'Mô hình', en: 'Model' },
  },
  'a badge that has expired': {
    template: ofBadge('banner'),
    badge: { validTo: '2022-12-31' },
    says: { vi: 'không còn được tính', en: 'counts no more' },
  },
  'a panel of a badge that was revoked': {
    template: ofBadge('panel'),
    badge: { revokedOn: '2024-03-05' },
    says: { vi: 'Cấp bởi', en: 'Granted by' },
  },
  'a panel of an award': {
    template: ofBadge('panel'),
    badge: { kind: 'award', motif: undefined },
    says: { vi: 'Cấp bởi', en: 'Granted by' },
  },
  'an award that is refused': {
    template: ofBadge('panel'),
    badge: { kind: 'award', documentNumber: undefined },
    says: { vi: 'cần số văn bản', en: 'needs the number' },
  },
  'a failure': {
    template: ofCampaign('panel'),
    isDown: true,
    says: { vi: 'Chưa tải được', en: 'Could not be loaded' },
  },
} satisfies Readonly<Record<string, State>>;

const languages = ['vi', 'en'] as const;
const themes = ['quiet', 'red-gold', 'blue'] as const;

let collector: TestCollector;

async function reach(state: State, language: 'vi' | 'en' = 'vi'): Promise<CampaignBadgePage> {
  const answers = records(collector, { badge: state.badge ?? {} });
  collector.answerBy(...(state.isDown ? outage(baseUrl) : answers));
  const page = await openBadge(collector, state.template(language));
  await page.turnTo(state.day ?? '2026-11-22');
  await page.says(state.says[language]);
  return page;
}

beforeEach(async () => {
  collector = await startCollector();
});

afterEach(async () => {
  await setViewport({ width: 800, height: 600 });
});

for (const [name, state] of Object.entries<State>(states)) {
  for (const language of languages) {
    it(`axe finds nothing in ${name} in "${language}"`, async () => {
      const { element } = await reach(state, language);

      expect(await auditIn(language, element)).to.deep.equal([]);
    });
  }

  it(`nothing is cut off in ${name} at 320 px with text at 200 %`, async () => {
    await setViewport({ width: 320, height: 900 });
    document.documentElement.style.fontSize = '200%';
    const { root } = await reach(state);
    document.documentElement.style.fontSize = '';

    expect(document.documentElement.scrollWidth).to.be.at.most(320);
    for (const part of root.querySelectorAll('.frame *:not(.unseen, svg *)')) {
      const { right } = part.getBoundingClientRect();
      expect(right, part.outerHTML).to.be.at.most(320);
    }
  });
}

it('words on the cloth of a banner stand out from it in every theme', async () => {
  const { element, root } = await reach(states['a banner of a campaign under way']);

  for (const theme of themes) {
    element.setAttribute('theme', theme);
    const { color, backgroundImage } = getComputedStyle(root.querySelector('.cloth') ?? element);
    // The lighter end of the cloth; the other is darker still.
    const [cloth = ''] = /(?<=100deg, )rgb\([\d, ]+\)/.exec(backgroundImage) ?? [];
    expect(contrast(color, cloth), `${theme}: ${color} on ${cloth}`).to.be.at.least(4.5);
  }
});

itIsTold('a badge is read as a name and one line, without the picture', async (read) => {
  await reach(states['a compact campaign']);

  const { nodes } = await read();
  const names = nodes.map(({ name }) => name);
  expect(names).to.include(campaign.name.vi);
  expect(names).to.include('2019–2025\u00a0· Đã kết thúc');
  expect(nodes.filter(({ role }) => /image|graphics/i.test(role))).to.be.empty;
});

itIsTold('a panel is read under its headings, with the phases as a named list', async (read) => {
  await reach(states['a panel of a campaign under review']);

  const { named } = await read();
  expect(named('heading')).to.deep.equal([
    campaign.name.vi,
    'Tiêu chí đối với tập thể',
    'Tiêu chí đối với cá nhân',
  ]);
  expect(named('list').filter(Boolean)).to.deep.equal(['Các mốc của phong trào']);
});

it('where today stands is told in words', async () => {
  const page = await reach(states['a panel of a campaign under review']);

  expect(page.steps).to.deep.equal([
    'Phát động 14/06/2019, đã qua',
    'Sơ kết 2022, đang diễn ra',
    'Tổng kết 2025, sắp tới',
  ]);
});

it('the links of a panel are reached by keyboard, in the order of reading', async () => {
  const page = await reach(states['a panel of an award']);

  const reached: string[] = [];
  for (let press = 0; press < 3; press += 1) {
    await sendKeys({ press: 'Tab' });
    const { activeElement } = page.root;
    if (activeElement instanceof HTMLElement) reached.push(activeElement.innerText);
  }

  expect(reached).to.deep.equal(['12/QĐ-UBND', 'vungtau.example', 'Xem tại trang của nơi cấp']);
});

it('a failure is spoken, and its button is at least 44 px high', async () => {
  const page = await reach(states['a failure']);

  const button = page.part('button');
  expect(page.root.querySelector('[role="alert"]')?.textContent).to.equal('Chưa tải được');
  expect(button?.getBoundingClientRect().height).to.be.at.least(44);
});

it('the picture has two colours of the system in forced colours', async () => {
  const { element, root } = await reach(states['a panel of an award']);
  await showIn('forced-colors: active', element);

  const fills = Array.from(
    root.querySelectorAll('path:not(.line)'),
    (path) => getComputedStyle(path).fill,
  );
  expect(new Set(fills).size).to.equal(2);
});

it('every picture lies inside its square', async () => {
  const pictures = ['participation', 'model', 'exemplar', 'award'] as const;
  for (const kind of pictures) {
    const page = await reach({
      template: ofBadge('compact'),
      badge: { kind, motif: undefined },
      says: { vi: 'Nụ cười', en: 'Office smile' },
    });
    const svg = page.root.querySelector('svg');

    const { x = 0, y = 0, width = 0, height = 0 } = svg?.viewBox.baseVal ?? {};
    const drawn = DOMRect.fromRect(svg?.getBBox());
    expect(Math.round(drawn.left), kind).to.be.at.least(x);
    expect(Math.round(drawn.top), kind).to.be.at.least(y);
    expect(Math.round(drawn.right), kind).to.be.at.most(x + width);
    expect(Math.round(drawn.bottom), kind).to.be.at.most(y + height);
  }
});

/** Contrast of two colours such as `rgb(10, 105, 173)`, after WCAG. */
function contrast(first: string, second: string): number {
  const [light = 0, dark = 0] = [luminance(first), luminance(second)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = Array.from(colour.matchAll(/\d+/g), ([part]) => {
    const value = Number(part) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
