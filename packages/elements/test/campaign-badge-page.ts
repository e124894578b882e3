import { fixture } from '@open-wc/testing';
import type { PublishedBadge, PublishedCampaign } from '@vhcs/contract';
import { html, type TemplateResult } from 'lit';
import { http, HttpResponse, type HttpHandler } from 'msw';
import { waitUntil } from '../../../scripts/test/wtr/wait-until.mjs';
import type { VhcsCampaignBadge } from '../src/campaign-badge/campaign-badge.ts';
import { baseUrl, type TestCollector } from './collector.ts';

/** A campaign of which everything is known. */
export const campaign: PublishedCampaign = {
  id: 'phong-trao',
  name: {
    vi: 'Cán bộ, công chức, viên chức thi đua thực hiện văn hóa công sở',
    en: 'Civil servants emulate in practising workplace culture',
  },
  localNames: [{ vi: 'Cán bộ, công chức, viên chức tỉnh Lai Châu thi đua' }],
  theme: { vi: 'Thực hiện kỷ cương, trách nhiệm, tận tụy, chuyên nghiệp' },
  level: 'national',
  periodFrom: 2019,
  periodTo: 2025,
  launched: '2019-06 (cuối tháng)',
  launcher: {
    name: 'Hội đồng Thi đua - Khen thưởng Trung ương',
    source: 'https://vkshanam.example/bai-viet',
  },
  basisDocument: {
    id: 'qd-733-2019',
    number: '733/QĐ-TTg',
    issuer: 'Thủ tướng Chính phủ',
    date: '2019-06-14',
    role: 'campaign-basis',
    url: 'https://vanban.example/733',
  },
  parent: null,
  phases: [
    { kind: 'launch', year: 2019, date: '2019-06-14' },
    { kind: 'interim-review', year: 2022 },
    { kind: 'final-review', year: 2025 },
  ],
  criteria: [
    { id: 't1', subject: 'collective', text: { vi: 'Trụ sở xanh, sạch, đẹp' }, maxPoints: 12.5 },
    { id: 't2', subject: 'collective', text: { vi: 'Công khai thủ tục' } },
    { id: 'c1', subject: 'individual', text: { vi: 'Giao tiếp chuẩn mực' } },
  ],
  archived: false,
  sources: [],
};

/** A unit's badge of which everything is known. */
export const badge: PublishedBadge = {
  id: 'nu-cuoi',
  kind: 'model',
  motif: 'smile',
  name: { vi: 'Nụ cười công sở', en: 'Office smile' },
  unit: 'ubnd-vung-tau',
  unitName: { vi: 'UBND thành phố Vũng Tàu' },
  campaignName: campaign.name,
  grantedBy: 'Hội đồng Thi đua tỉnh',
  documentNumber: '12/QĐ-UBND',
  document: {
    id: 'qd-12',
    number: '12/QĐ-UBND',
    issuer: 'UBND tỉnh',
    date: '2021-01-15',
    role: 'related',
    url: 'https://vanban.example/12',
  },
  validFrom: '2021-01-15',
  validTo: '2027-12-31',
  issuerPage: 'https://vungtau.example/nu-cuoi',
  source: 'https://vungtau.example/tin',
  rule: 'Từ 90% phiếu hài lòng trở lên',
};

/** Lets the collector know one campaign and one badge beside its own; for `answerBy`. */
export function records(
  collector: TestCollector,
  changes: {
    readonly campaign?: Partial<PublishedCampaign>;
    readonly badge?: Partial<PublishedBadge>;
  } = {},
): readonly HttpHandler[] {
  return [
    http.get(`${baseUrl}/v1/campaigns/${campaign.id}`, () =>
      HttpResponse.json({ ...campaign, ...changes.campaign }),
    ),
    http.get(`${baseUrl}/v1/badges/${badge.id}`, () =>
      HttpResponse.json({ ...badge, ...changes.badge }),
    ),
    http.all(`${baseUrl}/*`, ({ request }) => collector.app.fetch(request)),
  ];
}

/** One element on a page of 22 November 2026, read as a visitor reads it. */
export class CampaignBadgePage {
  readonly element: VhcsCampaignBadge;

  constructor(element: VhcsCampaignBadge) {
    this.element = element;
  }

  get root(): ShadowRoot {
    const { shadowRoot } = this.element;
    if (!shadowRoot) throw new Error('the element has not been upgraded');
    return shadowRoot;
  }

  get picture(): Element | null {
    return this.part('picture');
  }

  /** Names of the links by address. */
  get links(): Readonly<Record<string, string>> {
    const links = Array.from(this.root.querySelectorAll('a'));
    return Object.fromEntries(links.map(({ href, innerText }) => [href, innerText]));
  }

  /** The steps of the strip, as they can be read; what only screen readers are told included. */
  get steps(): readonly string[] {
    const items = this.root.querySelectorAll<HTMLElement>('[part="phases"] > li');
    return Array.from(items, ({ innerText }) =>
      innerText.replaceAll(/\s+/g, ' ').replace(' ,', ',').trim(),
    );
  }

  part(name: string): HTMLElement | null {
    return this.root.querySelector<HTMLElement>(`[part="${name}"]`);
  }

  /** What can be read in a part, on one line. */
  text(part = 'frame'): string {
    return this.part(part)?.innerText.replaceAll(/\s+/g, ' ').trim() ?? '';
  }

  async says(words: string, part?: string): Promise<void> {
    await waitUntil(() => this.text(part).includes(words), `“${words}” in “${this.text(part)}”`);
  }

  /** Turns the clock of the page to noon of a day in Vietnam. */
  async turnTo(day: string): Promise<void> {
    await this.turnToInstant(Date.parse(`${day}T05:00:00Z`));
  }

  async turnToInstant(epochMs: number): Promise<void> {
    this.element.now = () => epochMs;
    await this.element.updateComplete;
  }
}

/** Puts an element on the page, with the clock of the tests. */
export async function openBadge(
  collector: TestCollector,
  template: TemplateResult = html`<vhcs-campaign-badge
    lang="vi"
    campaign=${campaign.id}
  ></vhcs-campaign-badge>`,
): Promise<CampaignBadgePage> {
  const page = new CampaignBadgePage(await fixture<VhcsCampaignBadge>(template));
  await page.turnTo('2026-11-22');
  page.element.client = collector.client;
  await page.element.updateComplete;
  return page;
}

/** Puts the campaign on the page, with something about it changed. */
export function openCampaign(
  collector: TestCollector,
  layout: string,
  change: Partial<PublishedCampaign> = {},
): Promise<CampaignBadgePage> {
  collector.answerBy(...records(collector, { campaign: change }));
  return openBadge(
    collector,
    html`<vhcs-campaign-badge
      lang="vi"
      campaign=${campaign.id}
      layout=${layout}
    ></vhcs-campaign-badge>`,
  );
}

/** Puts the badge of the unit on the page, with something about it changed. */
export function openUnitBadge(
  collector: TestCollector,
  layout: string,
  change: Partial<PublishedBadge> = {},
): Promise<CampaignBadgePage> {
  collector.answerBy(...records(collector, { badge: change }));
  return openBadge(
    collector,
    html`<vhcs-campaign-badge lang="vi" badge=${badge.id} layout=${layout}></vhcs-campaign-badge>`,
  );
}
