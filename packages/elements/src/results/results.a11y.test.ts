import { expect, fixture, waitUntil } from '@open-wc/testing';
import { executeServerCommand, sendKeys, setViewport } from '@web/test-runner-commands';
import type { Summary, TrendPoint } from '@vhcs/contract';
import { html } from 'lit';
import {
  answering,
  openResults,
  pointOf,
  summaryOf,
  suppressed,
  type ResultsPage,
} from '../../test/results-page.ts';
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
  await executeServerCommand('media', []);
});

for (const [state, changes] of Object.entries(states)) {
  for (const language of ['vi', 'en']) {
    it(`axe finds nothing in ${state}, in any theme, light or dark, in ${language}`, async () => {
      await show(changes);
      page.element.lang = language;
      await waitUntil(() => page.root.querySelector(`.tools[lang="${language}"]`));
      unfold();

      for (const scheme of ['light', 'dark']) {
        for (const theme of ['quiet', 'red-gold', 'blue']) {
          page.element.setAttribute('scheme', scheme);
          page.element.setAttribute('theme', theme);
          await expect(page.element).to.be.accessible();
        }
      }
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

  await expect(page.element).to.be.accessible();
});

for (const [name, trend] of Object.entries({ quarters, months, years })) {
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

      const labels = Array.from(page.root.querySelectorAll('.chart text'), (label) => ({
        text: label.textContent,
        box: label.getBoundingClientRect(),
      })).filter(({ box }) => box.width > 0);
      expect(labels.length).to.be.at.least(5);
      for (const [index, one] of labels.entries()) {
        for (const other of labels.slice(index + 1)) {
          expect(meet(one.box, other.box), `${one.text} and ${other.text}`).to.equal(false);
        }
        expect(one.box.right, one.text).to.be.at.most(width);
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

it('assistive technology is told of a heading, tables with row headers, and a named picture', async () => {
  await show({ trend: [...quarters] });
  unfold();
  const nodes: readonly { role: string; name: string }[] =
    await executeServerCommand('accessibility-tree');
  const named = (wished: string): string[] =>
    nodes.filter(({ role }) => role === wished).map(({ name }) => name);

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

it('every button and fold is at least 24 px high, every button 44', async () => {
  await setViewport({ width: 320, height: 900 });
  await show({ trend: [...quarters] });

  for (const target of page.root.querySelectorAll('button, summary')) {
    const least = target.localName === 'button' ? 44 : 24;
    expect(target.getBoundingClientRect().height, target.outerHTML).to.be.at.least(least);
  }
});

it('what was received can be seen in forced colours', async () => {
  await executeServerCommand('media', [{ name: 'forced-colors', value: 'active' }]);
  await show({ ...suppressed, received: 7 });

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
    one.left < other.right &&
    other.left < one.right &&
    one.top < other.bottom &&
    other.top < one.bottom
  );
}
