import { expect } from '@open-wc/testing';
import type { TrendPoint } from '@vhcs/contract';
import { pointOf } from '../../test/results-page.ts';
import { axisLabels, stepOf, type AxisLabel } from './trend-axis.ts';

/** `count` steps from the first one on. */
const trend = (first: string, count: number): readonly TrendPoint[] => {
  const [year = '', part] = first.split('-');
  const perYear = part?.startsWith('Q') ? 4 : part?.startsWith('H') ? 2 : part ? 12 : 1;
  const start = Number(year) * perYear + Number(part?.replace(/[QH]/, '') ?? 1) - 1;
  return Array.from({ length: count }, (_, index) => {
    const rest = ((start + index) % perYear) + 1;
    const in_ = String(Math.floor((start + index) / perYear));
    if (perYear === 1) return pointOf(in_, 40);
    if (perYear === 12) return pointOf(`${in_}-${String(rest).padStart(2, '0')}`, 40);
    return pointOf(`${in_}-${perYear === 4 ? 'Q' : 'H'}${rest}`, 40);
  });
};

const shownAt = (tier: number, labels: readonly AxisLabel[]): string[] =>
  labels.filter(({ widths }) => widths.includes(`w${tier}`)).map(({ period }) => period);

it('the step of a trend is read from its periods', () => {
  expect(stepOf(trend('2026-Q1', 2))).to.equal('quarter');
  expect(stepOf(trend('2026-H1', 2))).to.equal('half');
  expect(stepOf(trend('2026-11', 2))).to.equal('month');
  expect(stepOf(trend('2025', 2))).to.equal('year');
});

it('every quarter is labelled where there is room, every other on a phone', () => {
  const { parts, years } = axisLabels(trend('2025-Q1', 8));

  expect(shownAt(3, parts)).to.have.length(8);
  expect(shownAt(1, parts)).to.deep.equal(['2025-Q1', '2025-Q3', '2026-Q1', '2026-Q3']);
  expect(shownAt(0, years)).to.deep.equal(['2025-Q1']);
  expect(shownAt(1, years)).to.deep.equal(['2025-Q1', '2026-Q1']);
});

it('months are labelled by quarters or halves of a year where there are many', () => {
  const { parts } = axisLabels(trend('2024-01', 36));

  expect(shownAt(3, parts).slice(0, 3)).to.deep.equal(['2024-01', '2024-04', '2024-07']);
  expect(shownAt(1, parts).slice(0, 3)).to.deep.equal(['2024-01', '2024-07', '2025-01']);
  expect(shownAt(0, parts)).to.have.length(0);
});

it('halves are labelled where there is room, and only their years where there is none', () => {
  const { parts, years } = axisLabels(trend('2024-H2', 5));

  expect(shownAt(1, parts)).to.deep.equal(['2024-H2', '2025-H1', '2025-H2', '2026-H1', '2026-H2']);
  expect(shownAt(0, parts)).to.have.length(0);
  expect(shownAt(0, years)).to.deep.equal(['2024-H2', '2026-H1']);
});

it('a year is named at its first column, also when that is not its first month', () => {
  const { years } = axisLabels(trend('2025-11', 6));

  expect(shownAt(3, years)).to.deep.equal(['2025-11', '2026-01']);
});

it('a trend by years has one line of labels, in the middle of the columns', () => {
  const { parts, years } = axisLabels(trend('2023', 4));

  expect(parts).to.have.length(0);
  expect(years.map(({ x }) => x)).to.deep.equal([12.5, 37.5, 62.5, 87.5]);
});

it('the first year is always named', () => {
  for (const count of [1, 7, 40, 240]) {
    for (const tier of [0, 1, 2, 3]) {
      const shown = shownAt(tier, axisLabels(trend('2010-05', count)).years);
      expect(shown[0], `${count} months at width ${tier}`).to.equal('2010-05');
    }
  }
});
