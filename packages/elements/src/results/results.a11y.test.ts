import { expect, fixture } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import type { Summary, TrendPoint } from '@vhcs/contract';
import { html } from 'lit';
import { itIsTold } from '../../test/accessibility-tree.ts';
import { audit, auditIn } from '../../test/audit.ts';
import { showIn } from '../../test/media.ts';
import {
  answering,
  openResults,
  pointOf,
  summaryOf,
  suppressed,
  type ResultsPage,
} from '../../test/results-page.ts';
import { waitUntil } from '../../../../scripts/test/wtr/wait-until.mjs';
import './results.define.ts';

let page: ResultsPage;

const quarters: readonly TrendPoint[] = [2024, 2025, 2026].flatMap((year) =>
  [1, 2, 3, 4].map((part) => pointOf(`${year}-Q${part}`, part === 3 ? null : 40 * part, 60 + part)),
);

const months: readonly TrendPoint[] = [2024, 2025, 2026].flatMap((year) =>
  Array.from({ length: 12 }, (_, index) =>
    pointOf(`${year}-${String(index + 1).padStart(2, '0')}`, index === 6 ? null : 40, 60 + index),
  ),
);

const halves: readonly TrendPoint[] = [2023, 2024, 2025, 2026].flatMap((year) =>
  [1, 2].map((part) => pointOf(`${year}-H${part}`, 200 * part, 60 + part)),
);

const fewHalves: readonly TrendPoint[] = halves.slice(1, 5);

const years: readonly TrendPoint[] = [2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024].map(
  (year) => pointOf(String(year), 400, 70),
);

const few = summaryOf().questions.map((figures) => ({
  ...figures,
  n: 21,
  notApplicable: 4,
  distribution: [9, 6, 4, 1, 1].map((count, index) => ({ value: 5 - index, count })),
  shares: null,
}));

/** What a visitor may meet. */
const states: Readonly<Record<string, Partial<Summary>>> = {
  'figures with their trend': { trend: [...quarters] },
  'counts without shares': { n: 21, questions: few, shares: null, trend: [pointOf('2026', 21)] },
  'too few responses': { ...suppressed, received: 7 },
  'responses that wait for their batch': { ...suppressed, received: 23 },
};

const show = async (changes: Partial<Summary>): Promise<void> => {
  page = await openResults(answering(summaryOf(changes)));
  await waitUntil(() => page.frame);
};

const unfold = (): void => {
  for (const details of page.root.querySelectorAll('details')) details.open = true;
};

const expectNothingCutOff = (): void => {
  const { frame } = page;
  expect(frame?.scrollWidth).to.equal(frame?.clientWidth);
  expect(document.documentElement.scrollWidth).to.be.at.most(320);
};

afterEach(async () => {
  await setViewport({ width: 800, height: 600 });
});

for (const [state, changes] of Object.entries(states)) {
  for (const language of ['vi', 'en']) {
    it(`axe finds nothing in ${state} in "${language}"`, async () => {
      await show(changes);
      page.element.lang = language;
      await waitUntil(() => page.root.querySelector(`.tools[lang="${language}"]`));
      unfold();

      expect(await auditIn(language, page.element)).to.deep.equal([]);
    });
  }

  it(`nothing is cut off in ${state} at 320 px with text at 200 %`, async () => {
    await setViewport({ width: 320, height: 900 });
    await show(changes);
    page.element.style.fontSize = '32px';
    unfold();

    expectNothingCutOff();
  });
}

it('axe finds nothing while the figures cannot be read', async () => {
  page = await openResults({ request: () => Promise.reject(new Error('x')), createKey: () => '' });
  await waitUntil(() => page.control('Thử lại'));

  expect(await audit(page.element)).to.deep.equal([]);
});

for (const [name, trend] of Object.entries({ quarters, months, halves, fewHalves, years })) {
  for (const [width, fontSize] of [
    [320, 16],
    [320, 32],
    [500, 16],
    [800, 16],
  ] as const) {
    it(`labels of ${name} do not meet in ${width} px with text of ${fontSize} px`, async () => {
      await setViewport({ width, height: 900 });
      await show({ trend: [...trend] });
      page.element.style.fontSize = `${fontSize}px`;

      const chart = page.root.querySelector<SVGSVGElement>('.chart');
      const labels = Array.from(chart?.querySelectorAll('text') ?? [])
        .filter((label) => label.checkVisibility())
        .map((label) => ({ text: label.textContent, box: label.getBBox() }));
      expect(labels.length).to.be.at.least(5);
      for (const [index, one] of labels.entries()) {
        for (const other of labels.slice(index + 1)) {
          expect(meet(one.box, other.box), `${one.text} and ${other.text}`).to.equal(false);
        }
        const right = (chart?.getBoundingClientRect().left ?? 0) + one.box.x + one.box.width;
        expect(right, one.text).to.be.at.most(width);
      }
    });
  }
}

it('everything can be reached and worked by keyboard', async () => {
  await show({ trend: [...quarters] });
  const reached: (string | null | undefined)[] = [];
  for (let step = 0; step < 5; step += 1) {
    await sendKeys({ press: 'Tab' });
    if (page.focused?.localName === 'summary') await sendKeys({ press: 'Enter' });
    reached.push(page.focused?.getAttribute('aria-label') ?? page.focused?.textContent.trim());
  }

  expect(reached).to.deep.equal([
    'Xem bảng số liệu',
    'Xem bảng số liệu',
    'Cách tính',
    'Sao chép số liệu',
    'In',
  ]);
  expect(page.root.querySelectorAll('details[open]')).to.have.length(2);
});

itIsTold('there are a heading, tables with row headers, and a named picture', async (read) => {
  await show({ trend: [...quarters] });
  unfold();

  const { named } = await read();

  expect(named('heading')).to.deep.equal(['Kết quả khảo sát Đánh giá mức độ hài lòng']);
  expect(named('table')).to.have.length(2);
  expect(named('rowheader').slice(0, 2)).to.deep.equal(['Rất hài lòng', 'Hài lòng']);
  expect(named('rowheader')).to.include('Quý I/2024');
  expect(named('columnheader')).to.deep.equal([
    'Kỳ',
    'Số phiếu',
    'Hài lòng trở lên',
    'Rất hài lòng',
  ]);
  expect(named('image')).to.deep.equal([
    'Biểu đồ: Tỷ lệ theo quý (%), Quý I/2024 – Quý IV/2026. Số liệu ở bảng bên dưới.',
  ]);
});

for (const count of [12, 18, 24, 36]) {
  it(`marks of ${count} months do not meet in 320 px`, async () => {
    await setViewport({ width: 320, height: 900 });
    await show({ trend: months.slice(-count).map(({ period }) => pointOf(period, 40)) });

    for (const mark of ['circle', 'rect']) {
      const drawn = Array.from(page.root.querySelectorAll<SVGGraphicsElement>(`.chart ${mark}`));
      const centres = drawn.map((each) => {
        const { left, width } = each.getBoundingClientRect();
        return left + width / 2;
      });
      const inside = drawn[0]?.getBBox().width ?? 0;
      const outline = parseFloat(getComputedStyle(drawn[0] ?? page.element).strokeWidth);
      expect(drawn).to.have.length(count);
      for (const [index, centre] of centres.slice(1).entries()) {
        const apart = centre - (centres[index] ?? 0) - inside - outline;
        expect(apart, `${mark} ${index}`).to.be.at.least(0.5);
      }
    }
  });
}

it('every button and fold is at least 24 px high, every button 44', async () => {
  await setViewport({ width: 320, height: 900 });
  await show({ trend: [...quarters] });

  for (const target of page.root.querySelectorAll('button, summary')) {
    const least = target.localName === 'button' ? 44 : 24;
    expect(target.getBoundingClientRect().height, target.outerHTML).to.be.at.least(least);
  }
});

it('what was received can be seen in forced colours', async () => {
  await show({ ...suppressed, received: 7 });
  await showIn('forced-colors: active', page.element);

  const colourOf = (selector: string): string => {
    const slip = page.root.querySelector(selector);
    return slip ? getComputedStyle(slip).backgroundColor : '';
  };
  expect(colourOf('.in')).not.to.equal(colourOf('i:not(.in)'));
});

it('keeps its layout inside a shrinking box of the page', async () => {
  const row = await fixture<HTMLElement>(
    html`<div style="display:flex"><vhcs-results lang="vi" unit="u"></vhcs-results></div>`,
  );
  const element = row.querySelector('vhcs-results');
  if (element) element.client = answering(summaryOf());
  await waitUntil(() => element?.shadowRoot?.querySelector('.frame'));

  expect(element?.getBoundingClientRect().width).to.be.at.least(240);
});

function meet(one: DOMRect, other: DOMRect): boolean {
  return (
    one.x < other.x + other.width &&
    other.x < one.x + one.width &&
    one.y < other.y + other.height &&
    other.y < one.y + one.height
  );
}
