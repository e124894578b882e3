import { fixture } from '@open-wc/testing';
import { sendMouse } from '@web/test-runner-commands';
import type { Transport } from '@vhcs/client';
import { defaultSurvey, type Summary, type TrendPoint } from '@vhcs/contract';
import { html, type TemplateResult } from 'lit';
import { waitUntil } from '../../../scripts/test/wtr/wait-until.mjs';
import type { VhcsResults } from '../src/results/results.ts';
import type { TestCollector } from './collector.ts';

type Shares = NonNullable<Summary['shares']>;

/** Shares with the interval that many answers would have, plus or minus five. */
export function sharesOf(satisfied: number, verySatisfied: number): Shares {
  const share = (percent: number): Shares['satisfied'] => ({
    percent,
    interval: { low: Math.max(0, percent - 5), high: Math.min(100, percent + 5) },
  });
  return { satisfied: share(satisfied), verySatisfied: share(verySatisfied) };
}

/** A step of a trend with shares, or without them where n is too small. */
export function pointOf(period: string, n: number | null, satisfied = 80): TrendPoint {
  const hasShares = n !== null && n >= 30;
  return { period, n, shares: hasShares ? sharesOf(satisfied, satisfied - 30) : null };
}

/** Published figures of the default survey, with whatever a test changes. */
export function summaryOf(changes: Partial<Summary> = {}): Summary {
  const distribution = [700, 310, 121, 48, 21].map((count, index) => ({ value: 5 - index, count }));
  const shares: Shares = {
    satisfied: { percent: 84, interval: { low: 82, high: 86 } },
    verySatisfied: { percent: 58, interval: { low: 56, high: 61 } },
  };
  return {
    unit: 'ttpvhcc-lai-chau',
    survey: defaultSurvey.id,
    surveyVersion: defaultSurvey.version,
    series: 'open',
    period: { id: 'all', from: null, to: null },
    received: 1240,
    suppressed: false,
    n: 1200,
    distribution,
    shares,
    questions: [{ question: 'q1', n: 1200, notApplicable: 0, distribution, shares }],
    methodVersion: 1,
    closedThrough: '2026-11-21',
    ...changes,
  };
}

/** Figures that are too few to be shown. */
export const suppressed: Partial<Summary> = {
  suppressed: true,
  n: null,
  distribution: null,
  shares: null,
  questions: [],
  closedThrough: null,
};

/** A client whose every answer is a summary. */
export function answering(summary: Summary): Transport {
  return {
    request: <T>() => Promise.resolve(summary as T),
    createKey: () => '',
  };
}

/** Gives yesterday's ratings of the sample unit and closes their batch. */
export async function publish(
  { store }: TestCollector,
  ratings: readonly Parameters<TestCollector['store']['save']>[0]['answers'][],
  survey = defaultSurvey.id,
): Promise<void> {
  for (const answers of ratings) {
    await store.save({
      unit: 'ttpvhcc-lai-chau',
      survey,
      surveyVersion: 1,
      series: 'open',
      key: crypto.getRandomValues(new Uint8Array(16)),
      digest: crypto.getRandomValues(new Uint8Array(16)),
      day: '2026-11-21',
      channel: 'web',
      language: 'vi',
      answers,
    });
  }
  await store.closeBatches('2026-11-22', 10);
}

/** One element on a page, read and handled as a visitor does. */
export class ResultsPage {
  readonly element: VhcsResults;

  constructor(element: VhcsResults) {
    this.element = element;
  }

  get root(): ShadowRoot {
    const { shadowRoot } = this.element;
    if (!shadowRoot) throw new Error('the element has not been upgraded');
    return shadowRoot;
  }

  get frame(): HTMLElement | null {
    return this.root.querySelector<HTMLElement>('.frame');
  }

  /** What the visitor can read, with every space an ordinary one. */
  get text(): string {
    return plain(this.frame?.innerText);
  }

  /** The table of a question: each level with its count and share. */
  levels(question = 0): string[] {
    const table = this.root.querySelectorAll<HTMLTableElement>('table[part="levels"]')[question];
    return Array.from(table?.rows ?? [], ({ innerText }) => plain(innerText));
  }

  /** The rows of the table behind the chart. */
  get trendRows(): string[][] {
    const table = this.root.querySelector<HTMLTableElement>('table.data');
    return Array.from(table?.rows ?? [], ({ cells }) =>
      Array.from(cells, ({ textContent }) => plain(textContent)),
    );
  }

  get focused(): Element | null {
    return this.root.activeElement;
  }

  /** What a live region says. */
  get status(): string {
    return plain(this.root.querySelector('[role="status"]')?.textContent);
  }

  control(name: string): HTMLElement | undefined {
    return Array.from(this.root.querySelectorAll<HTMLElement>('button, summary')).find(
      ({ innerText }) => innerText.trim() === name,
    );
  }

  async press(name: string): Promise<void> {
    const target = this.control(name);
    if (!target) throw new Error(`there is no "${name}" on the page`);
    target.scrollIntoView({ block: 'center' });
    const { left, top, width, height } = target.getBoundingClientRect();
    const position: [number, number] = [Math.round(left + width / 2), Math.round(top + height / 2)];
    await sendMouse({ type: 'click', position });
    await this.element.updateComplete;
  }

  async says(text: string): Promise<void> {
    await waitUntil(() => this.text.includes(text), `“${text}” in “${this.text}”`);
  }
}

const fallback = html`<a href="/ket-qua">Xem kết quả</a>`;

/** Puts an element for the sample unit, or the given one, on the page. */
export async function openResults(
  client: Transport | undefined,
  template: TemplateResult = html`<vhcs-results lang="vi" unit="ttpvhcc-lai-chau"
    >${fallback}</vhcs-results
  >`,
): Promise<ResultsPage> {
  const element = await fixture<VhcsResults>(template);
  if (client) element.client = client;
  await element.updateComplete;
  return new ResultsPage(element);
}

function plain(text: string | null | undefined): string {
  return (text ?? '').replace(/\s+/g, ' ').trim();
}
